import { z } from 'zod'
import { CHINESE_NUMERAL_CHARACTERS, parseChineseInteger } from '../text/chinese-numerals.ts'
import { foldText } from '../text/fold.ts'

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const isDateOnly = (text: string): boolean => {
  const parts = ISO.exec(text)
  return parts !== null && isRealDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** A calendar day in Asia/Shanghai as `YYYY-MM-DD`, 1900 to 2099. A day has no time and never shifts. */
export const dateOnlySchema = z.string().refine(isDateOnly, '日期应写作 YYYY-MM-DD')
export type DateOnly = z.infer<typeof dateOnlySchema>

/** Builds the day when it exists in the calendar, else null. Month and day count from 1. */
export const toDateOnly = (year: number, month: number, day: number): DateOnly | null =>
  isRealDay(year, month, day)
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null

const ARABIC = /^(\d{4})(?:\s?年\s?|\s?[-./]\s?)(\d{1,2})(?:\s?月\s?|\s?[-./]\s?)(\d{1,2})\s?日?$/
const UNDELIMITED = /^(\d{4})(\d{2})(\d{2})$/
const NUMERAL = `[${CHINESE_NUMERAL_CHARACTERS}]`
const CHINESE = new RegExp(`^(${NUMERAL}{4})年(${NUMERAL}{1,3})月(${NUMERAL}{1,3})日$`)

/**
 * Reads `2024-07-22`, `2024年7月22日`, `2024.7.22`, `2024/7/22`, `20240722` and `二〇二四年七月二十二日`, in any width.
 * Gives null when the text is not exactly one existing day.
 */
export const parseDateOnly = (raw: string): DateOnly | null => {
  if (raw.length > 40) return null
  const text = foldText(raw).trim()
  const arabic = ARABIC.exec(text) ?? UNDELIMITED.exec(text)
  if (arabic) return toDateOnly(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]))
  const [, ...numerals] = CHINESE.exec(text.replaceAll(' ', '')) ?? []
  const [year, month, day] = numerals.map(parseChineseInteger)
  return year && month && day ? toDateOnly(year, month, day) : null
}

/** How a day is printed: `2024年7月22日`. */
export const formatDateOnly = (date: DateOnly): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** Negative when `a` is before `b`, zero when they are the same day, positive when after. */
export const compareDateOnly = (a: DateOnly, b: DateOnly): number => (a < b ? -1 : a > b ? 1 : 0)

const inShanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Shanghai at the given moment. */
export const todayInShanghai = (now: Date): DateOnly => inShanghai.format(now)
