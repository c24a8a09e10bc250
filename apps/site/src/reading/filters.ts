import { recordKindLabels, validityLabels } from '@yanlu/model'
import type { FacetValue, SearchQuery, SearchResult } from '@yanlu/search'
import type { FinderPlace } from '../query/address.ts'
import { type FilterName, filterNames } from '../query/parameters.ts'
import { finderWording as wording } from '../wording/finder.ts'

export type FilterOption = FacetValue & { chosen: boolean }
export type Filter = { name: FilterName; label: string; options: FilterOption[] }

/** The filters of a place with their counts; a chosen value stays visible even when nothing is behind it any more. */
export function filtersOf(place: FinderPlace, query: SearchQuery, result: SearchResult | null): Filter[] {
  return filterNames
    .filter((name) => !(name === 'kind' && place.kind !== null))
    .filter((name) => !(name === 'validity' && place.kind === 'case'))
    .map((name) => {
      const chosen = query[name].map(String)
      const found = result?.facets[name] ?? []
      const lost = chosen
        .filter((value) => !found.some((facet) => facet.value === value))
        .map((value) => ({ value, label: value, count: 0 }))
      const options = [...found, ...lost].map((facet) => ({
        ...facet,
        label: labelOf(name, facet),
        chosen: chosen.includes(facet.value),
      }))
      if (name === 'year') options.sort((a, b) => b.value.localeCompare(a.value))
      return { name, label: wording.facets[name], options }
    })
    .filter(({ options }) => options.length > 0)
}

function labelOf(name: FilterName, { value, label }: FacetValue): string {
  if (name === 'year') return wording.year(value)
  if (name === 'kind') return Object.entries(recordKindLabels).find(([kind]) => kind === value)?.[1] ?? label
  if (name === 'validity')
    return Object.entries(validityLabels).find(([status]) => status === value)?.[1] ?? label
  return label
}
