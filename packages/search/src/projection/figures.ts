import { CHINESE_NUMERAL_CHARACTERS, parseChineseInteger } from '@yanlu/model'

/** The server refuses filter values of more than 468 bytes. */
const maxLength = 150

const POWER = '[十百千]?[万亿]|[十百千]'
const UNIT =
  '平方米|公里|周岁|小时|[年月日天时分秒岁元户人名家个套栋幢座层楼部台辆条项件次处所批期亩吨度米号路]'
/** A number, the power of ten printed behind it, and a character that counts. */
const FIGURE = new RegExp(`(\\d+(?:\\.\\d+)?)(?:\\s?((?:${POWER})?(?:${UNIT}|%)?))?`, 'gu')
/** The same in characters: 七万元, 十五平方米. Without a unit it may be part of any word. */
const WRITTEN = new RegExp(`([${CHINESE_NUMERAL_CHARACTERS}]{1,9})((?:[万亿])?(?:${UNIT})|[万亿])`, 'gu')

/** One figure of a text: as it is written, and the ways it is looked for, longest first: `7万元`, `7万`, `7`. */
export type Figure = { written: string; forms: string[]; value: number }

const distinct = (forms: readonly string[]): string[] =>
  [...new Set(forms)].filter((form) => form !== '').map((form) => form.slice(0, maxLength))

const powerOf = (unit: string): string => new RegExp(`^(?:${POWER})`, 'u').exec(unit)?.[0] ?? ''

/** 周岁 and 岁 are looked for as one. */
const plainUnit = (unit: string): string => unit.replace('周岁', '岁')

/** Figures in digits. */
export const digitFigures = (text: string): Figure[] =>
  [...text.normalize('NFKC').matchAll(FIGURE)].map(([written, figure = '', unit = '']) => ({
    written,
    forms: distinct([figure + plainUnit(unit), figure + powerOf(unit), figure]),
    value: Number(figure),
  }))

/** Figures in characters, in the forms they would have in digits. */
export const writtenFigures = (text: string): Figure[] =>
  [...text.normalize('NFKC').matchAll(WRITTEN)].flatMap(([written, numeral = '', unit = '']) => {
    const value = parseChineseInteger(numeral)
    return value === null
      ? []
      : [
          {
            written,
            forms: distinct([value + plainUnit(unit), powerOf(unit) && value + powerOf(unit)]),
            value,
          },
        ]
  })

/** Figures of a text with and without their units: they are found exactly or not at all. */
export const figuresInText = (text: string): string[] =>
  distinct([...digitFigures(text), ...writtenFigures(text)].flatMap(({ forms }) => forms))

/** How a text itself writes these figures: 七万元 for `7万元`, 80周岁 for `80岁`. */
export const writings = (text: string, figures: readonly string[]): string[] =>
  [...digitFigures(text), ...writtenFigures(text)].flatMap(({ written, forms: [whole = '', ...parts] }) =>
    figures.includes(whole) || (!/^\d/.test(written) && parts.some((form) => figures.includes(form)))
      ? [written]
      : [],
  )
