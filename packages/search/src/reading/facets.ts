import {
  recordKind,
  recordKindLabels,
  type ValidityStatus,
  validityLabels,
  validityStatus,
} from '@yanlu/model'
import type { Facets, FacetValue } from './types.ts'

/** How many records hold each value of an attribute. */
export type Distribution = Record<string, number>

/** The attribute of the index behind each facet. */
export const facetAttributes: Readonly<Record<keyof Facets, string>> = {
  kind: 'kind',
  body: 'bodyCode',
  topic: 'topic',
  year: 'year',
  validity: 'validityBase',
}

const byCount = (left: FacetValue, right: FacetValue): number =>
  right.count - left.count || left.label.localeCompare(right.label, 'zh-Hans-CN')

/** The facet of an attribute whose values are what people read. */
export const plainFacet = (distribution: Distribution, label: (value: string) => string): FacetValue[] =>
  Object.entries(distribution)
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort(byCount)

/** Years, latest first. */
export const yearFacet = (distribution: Distribution): FacetValue[] =>
  plainFacet(distribution, (year) => `${year}年`).sort(
    (left, right) => Number(right.value) - Number(left.value),
  )

/** Kinds in their own order. */
export const kindFacet = (distribution: Distribution): FacetValue[] =>
  recordKind.options.flatMap((kind) => {
    const count = distribution[kind] ?? 0
    return count === 0 ? [] : [{ value: kind, label: recordKindLabels[kind], count }]
  })

/**
 * Statuses on a day, from three counts by stored status: of all records, of those whose term has ended, and of those
 * whose term lies ahead.
 */
export function validityFacet(all: Distribution, ended: Distribution, ahead: Distribution): FacetValue[] {
  const counts = new Map<ValidityStatus, number>()
  const add = (status: ValidityStatus, count: number) => counts.set(status, (counts.get(status) ?? 0) + count)
  for (const status of validityStatus.options) {
    const changed = (ended[status] ?? 0) + (ahead[status] ?? 0)
    add(status, (all[status] ?? 0) - changed)
    add('expired', ended[status] ?? 0)
    add('not_yet', ahead[status] ?? 0)
  }
  return validityStatus.options.flatMap((status) => {
    const count = counts.get(status) ?? 0
    return count === 0 ? [] : [{ value: status, label: validityLabels[status], count }]
  })
}
