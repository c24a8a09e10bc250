import { z } from 'zod'
import { foldText } from '../text/fold.ts'
import { dateOnlySchema, parseDateOnly } from './date-only.ts'

const SHAPE = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d\+08:00$/

/** A moment to the minute in Shanghai time: `2022-09-27T14:44+08:00`, as government pages state it (PubDate). */
export const dateTimeSchema = z
  .string()
  .refine(
    (text) => dateOnlySchema.safeParse(SHAPE.exec(text)?.[1]).success,
    '时间应写作 YYYY-MM-DDTHH:MM+08:00',
  )
export type DateTime = z.infer<typeof dateTimeSchema>

const TIME =
  /^(.{6,24}?)[ T]?(\d{1,2})[:时点](\d{1,2})(?:[:分](?:\d{1,2})?(?:\.\d{1,9})?秒?)?(Z|[+-]\d{2}:?\d{2})?$/

const shift = (date: string, minutes: number): DateTime =>
  `${new Date(Date.parse(`${date}T00:00Z`) + minutes * 60_000).toISOString().slice(0, 16)}+08:00`

/**
 * Reads a day with a time: `2022-09-27 14:44`, `2022年9月27日14时44分`, `2022-09-27T06:44:10Z`. Without an offset
 * the time is Shanghai's; seconds are dropped. Gives null for a day without a time and for anything else.
 */
export const parseDateTime = (raw: string): DateTime | null => {
  if (raw.length > 60) return null
  const [, day, hour, minute, offset] = TIME.exec(foldText(raw).trim()) ?? []
  const date = day === undefined ? null : parseDateOnly(day)
  if (!date || Number(hour) > 23 || Number(minute) > 59) return null
  const minutes = Number(hour) * 60 + Number(minute)
  if (offset === undefined) return shift(date, minutes)
  if (offset === 'Z') return shift(date, minutes + 480)
  const sign = offset.startsWith('-') ? -1 : 1
  const offsetMinutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)))
  return shift(date, minutes + 480 - offsetMinutes)
}

/** How a moment is printed: `2022-09-27 14:44` (政府网站发展指引). */
export const formatDateTime = (moment: DateTime): string => moment.slice(0, 16).replace('T', ' ')
