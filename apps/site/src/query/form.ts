import type { SearchQuery } from '@yanlu/search'
import { z } from 'zod'
import type { DayView } from '../islands/finder/view.ts'
import { Refusal } from '../reading/refusal.ts'
import { finderWording as wording } from '../wording/finder.ts'
import {
  filterNames,
  type ParameterName,
  parameterNames,
  readParameters,
  singleParameter,
} from './parameters.ts'

/** The two days as they were typed, each with what is wrong about it. */
export type Days = Record<'from' | 'to', DayView>

/** The finder's form as an address fills it. */
export type Form = {
  /** Without what is wrong. */
  query: SearchQuery
  /** The words as they were typed, cut to what the box takes. */
  q: string
  days: Days
  /** What is wrong about everything but the days. */
  faults: string[]
  wrong: boolean
}

const LONGEST_SHOWN = 500

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success

/**
 * Reads the query string as the finder's form. What is wrong is said, a wrong day beside its field, and the rest of the
 * query is read without it: nothing that was typed is lost over a slip.
 */
export function readForm(search: string): Form {
  const days = readDays(search)
  const wrongDays = days.from.error !== null || days.to.error !== null
  const others = parameterNames.filter((name) => name !== 'from' && name !== 'to')
  const wrong: ParameterName[] = others.filter((name) => !stands(search, [name]))
  const faults: string[] = wrong.map((name) => wording.fault[name === 'from' || name === 'to' ? 'q' : name])
  // Each filter may stand for itself, and all of them be too many.
  if (
    !stands(
      search,
      filterNames.filter((name) => !wrong.includes(name)),
    )
  ) {
    wrong.push(...filterNames)
    faults.push(wording.tooMany)
  }
  const query = readParameters(search, [...wrong, ...(wrongDays ? ['from', 'to'] : [])])
  const q = wrong.includes('q') ? typed(search, 'q').slice(0, LONGEST_SHOWN).toWellFormed() : query.q
  return { query, q, days, faults, wrong: wrongDays || faults.length > 0 }
}

/** Whether these parameters can be read, whatever is wrong with the others. */
function stands(search: string, names: readonly ParameterName[]): boolean {
  try {
    readParameters(
      search,
      parameterNames.filter((name) => !names.includes(name)),
    )
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** What stands in a field; nothing where the address gives two values for it, or none that is a text. */
function typed(search: string, name: 'from' | 'to' | 'q'): string {
  try {
    return singleParameter(search, name)
  } catch (error) {
    if (error instanceof Refusal) return ''
    throw error
  }
}

function readDays(search: string): Days {
  const read = (name: 'from' | 'to'): DayView => {
    const value = typed(search, name)
    const readable = value === '' || isDay(value)
    return { value, readable, error: readable && stands(search, [name]) ? null : wording.wrongDay[name] }
  }
  const days: Days = { from: read('from'), to: read('to') }
  const { from, to } = days
  if (
    from.error === null &&
    to.error === null &&
    from.value !== '' &&
    to.value !== '' &&
    from.value > to.value
  )
    from.error = wording.wrongRange
  return days
}
