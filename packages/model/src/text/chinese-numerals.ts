const DIGITS = '零一二三四五六七八九'
const DIGIT_VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNIT_VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The characters a Chinese number up to 9999 is written with, for use inside a character class. */
export const CHINESE_NUMERAL_CHARACTERS = '〇零○一二两三四五六七八九十百千'

/**
 * Reads a Chinese number up to 9999: with units (`十四`, `一百零三`) or digit by digit (`二〇二一`).
 * Gives null for anything else.
 */
export const parseChineseInteger = (text: string): number | null => {
  if (text.length === 0 || text.length > 9) return null
  const characters = [...text]
  if (characters.every((character) => character in DIGIT_VALUES)) {
    return characters.length > 4
      ? null
      : Number(characters.map((character) => DIGIT_VALUES[character]).join(''))
  }
  let total = 0
  let digit: number | null = null
  let previousUnit = 10_000
  for (const character of characters) {
    const value = DIGIT_VALUES[character]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
      continue
    }
    const unit = UNIT_VALUES[character]
    if (unit === undefined || unit >= previousUnit || digit === 0) return null
    // Only 十 may stand without a digit: 十四, not 百三.
    if (digit === null && unit !== 10) return null
    total += (digit ?? 1) * unit
    previousUnit = unit
    digit = null
  }
  return total + (digit ?? 0)
}

/** Writes 0 … 9999 with units as officials do: 14 → `十四`, 103 → `一百零三`. Throws a RangeError outside. */
export const formatChineseInteger = (value: number): string => {
  if (!Number.isInteger(value) || value < 0 || value > 9999)
    throw new RangeError('expected an integer 0…9999')
  if (value < 10) return DIGITS.charAt(value)
  let text = ''
  let gap = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += (gap ? '零' : '') + DIGITS.charAt(digit) + name
    gap = false
  }
  return value < 20 ? text.slice(1) : text
}
