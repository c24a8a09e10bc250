import type { ValidityStatus } from '@yanlu/model'
import { oneOf } from '../connection/filter-value.ts'
import { dayNumber } from '../projection/dates.ts'
import { leafValue } from '../projection/topic.ts'
import type { Facets, SearchQuery } from './types.ts'

/** Every list and search leaves out what was withdrawn. */
export const published = 'state = public'

/** Statuses that a term can change from one day to the next. */
export const termed = 'validityBase IN [in_force, amended, not_yet]'
export const termEnded = (day: number): string => `effectiveTo < ${day}`
export const termAhead = (day: number): string => `effectiveTo >= ${day} AND effectiveFrom > ${day}`
const termRunning = (day: number): string => `effectiveTo >= ${day} AND effectiveFrom <= ${day}`

/**
 * The records whose status on a day (`20240722`) is this one. Says the same as `validityOn` of the model, over the
 * fields of `validityFields`.
 */
export function validityFilter(status: ValidityStatus, day: number): string {
  switch (status) {
    case 'expired':
      return `validityBase = expired OR (${termed} AND ${termEnded(day)})`
    case 'not_yet':
      return `${termed} AND ((${termAhead(day)}) OR (validityBase = not_yet AND ${termRunning(day)}))`
    case 'in_force':
    case 'amended':
      return `validityBase = ${status} AND ${termRunning(day)}`
    default:
      return `validityBase = ${status}`
  }
}

/** The span of days; a record without a day lies in none. */
export const spanFilters = ({ from, to }: SearchQuery): string[] => [
  ...(from === null && to === null ? [] : ['day > 0']),
  ...(from === null ? [] : [`day >= ${dayNumber(from)}`]),
  ...(to === null ? [] : [`day <= ${dayNumber(to)}`]),
]

/** A class of which a leaf is chosen as well says nothing more than the leaf. */
const narrowest = (topics: readonly string[]): string[] =>
  topics.filter((topic) => !topics.some((other) => other.startsWith(leafValue(topic, ''))))

/** The chosen filters, one expression per facet; a facet without a choice is missing. */
export function chosenFilters(query: SearchQuery, day: number): Partial<Record<keyof Facets, string>> {
  const chosen: Partial<Record<keyof Facets, string>> = {}
  if (query.kind.length > 0) chosen.kind = oneOf('kind', query.kind)
  if (query.body.length > 0) chosen.body = oneOf('bodyCode', query.body)
  if (query.topic.length > 0) {
    const topics = narrowest(query.topic)
    chosen.topic = `${oneOf('topic', topics)} OR ${oneOf('topicLeaf', topics)}`
  }
  if (query.year.length > 0) chosen.year = `year IN [${query.year.join(', ')}]`
  if (query.validity.length > 0)
    chosen.validity = query.validity.map((status) => `(${validityFilter(status, day)})`).join(' OR ')
  return chosen
}
