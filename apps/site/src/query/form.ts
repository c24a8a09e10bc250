import type { SearchQuery } from '@yanlu/search'
import { z } from 'zod'
import type { DayView } from '../islands/finder/view.ts'
import { finderWording as wording } from '../wording/finder.ts'
import { readParameters, singleParameter } from './parameters.ts'

/** The two days as they were typed, each with what is wrong about it. */
export type Days = Record<'from' | 'to', DayView>

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success

/**
 * Reads the query string as the finder's form: a wrong day is an error beside its field, and the rest of the query is
 * read without it.
 *
 * @throws {Refusal} `bad_parameter` for everything that the form cannot have sent.
 */
export function readForm(search: string): { query: SearchQuery; days: Days; wrong: boolean } {
  const [from, to] = [singleParameter(search, 'from'), singleParameter(search, 'to')]
  const read = (name: 'from' | 'to', value: string): DayView => {
    const readable = value === '' || isDay(value)
    return { value, readable, error: readable ? null : wording.wrongDay[name] }
  }
  const days: Days = { from: read('from', from), to: read('to', to) }
  if (days.from.error === null && days.to.error === null && from !== '' && to !== '' && from > to)
    days.from.error = wording.wrongRange
  const wrong = days.from.error !== null || days.to.error !== null
  return { query: readParameters(search, wrong ? ['from', 'to'] : []), days, wrong }
}
