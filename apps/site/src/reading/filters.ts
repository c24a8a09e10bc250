import { recordKindLabels, validityLabels } from '@yanlu/model'
import type { FacetValue, SearchQuery, SearchResult } from '@yanlu/search'
import type { FilterView, OptionView } from '../islands/finder/view.ts'
import type { FinderPlace } from '../query/address.ts'
import { type FilterName, filterNames } from '../query/parameters.ts'
import { finderWording as wording } from '../wording/finder.ts'

export type Filter = FilterView & { name: FilterName }

/** The filters of a place with their counts; a chosen value stays visible even when nothing is behind it any more. */
export function filtersOf(place: FinderPlace, query: SearchQuery, result: SearchResult | null): Filter[] {
  return filterNames
    .filter((name) => !(name === 'kind' && place.kind !== null))
    .filter((name) => !(name === 'validity' && place.kind === 'case'))
    .map((name) => {
      const chosen = query[name].map(String)
      const found: (FacetValue & { leaves?: FacetValue[] })[] = result?.facets[name] ?? []
      const option = ({
        value,
        label,
        count,
        leaves = [],
      }: Omit<FacetValue, 'count'> & { count: number | null; leaves?: FacetValue[] }): OptionView => ({
        value,
        label: labelOf(name, { value, label }),
        count,
        chosen: chosen.includes(value),
        below: leaves.map((leaf) => option(leaf)),
      })
      const counted = found.flatMap(({ value, leaves = [] }) => [value, ...leaves.map((leaf) => leaf.value)])
      const lost = chosen.filter((value) => !counted.includes(value))
      const none = result === null ? null : 0
      const options = [
        ...found.map(option),
        ...lost.map((value) => option({ value, label: value, count: none })),
      ]
      if (name === 'year') options.sort((a, b) => b.value.localeCompare(a.value))
      return { name, label: wording.facets[name], options: name === 'topic' ? nested(options) : options }
    })
    .filter(({ options }) => options.length > 0)
}

/** Chosen leaves (`综合政务\政务公开`) that nothing is behind stand below their top class, too, where that is in the list. */
function nested(options: OptionView[]): OptionView[] {
  const topOf = ({ value }: OptionView): string => value.split('\\', 1)[0] ?? ''
  const tops = options.filter((option) => topOf(option) === option.value)
  const isLeaf = (option: OptionView) => tops.some((top) => top !== option && top.value === topOf(option))
  return options
    .filter((option) => !isLeaf(option))
    .map((top) => ({
      ...top,
      below: [...top.below, ...options.filter((leaf) => leaf !== top && topOf(leaf) === top.value)],
    }))
}

function labelOf(name: FilterName, { value, label }: Omit<FacetValue, 'count'>): string {
  if (name === 'year') return wording.year(value)
  if (name === 'topic') return label.split('\\').at(-1) ?? label
  if (name === 'kind') return Object.entries(recordKindLabels).find(([kind]) => kind === value)?.[1] ?? label
  if (name === 'validity')
    return Object.entries(validityLabels).find(([status]) => status === value)?.[1] ?? label
  return label
}
