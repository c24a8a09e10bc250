import { paths, recordKindLabels, type SiteSettings } from '@yanlu/model'
import type { SearchResult } from '@yanlu/search'
import { elderAddress } from '../answers/elder-view.ts'
import type {
  ChipView,
  FinderView,
  FormView,
  FoundView,
  HeadView,
  Link,
  PagingView,
} from '../islands/finder/view.ts'
import {
  asksInForce,
  type FinderPlace,
  inForce,
  queryAddress,
  topicListed,
  withoutFilter,
  withoutFilters,
} from '../query/address.ts'
import { exportsOf, feedsOf } from '../query/machine-addresses.ts'
import { nearPages } from '../query/near-pages.ts'
import { proposalsAddress } from '../query/proposal-parameters.ts'
import { publicAddress } from '../query/public-address.ts'
import { finderWording as wording } from '../wording/finder.ts'
import { pageTitle } from '../wording/page-title.ts'
import { type Filter, filtersOf } from './filters.ts'
import type { Finding } from './finder.ts'
import { hitView } from './hit-view.ts'
import { nothingView } from './nothing-view.ts'

/** A finder page as it is shown, by the server and by the browser. */
export function finderView(finding: Finding, site: SiteSettings, elder: boolean): FinderView {
  const { place, query, result, address, wrong } = finding
  const filters = filtersOf(place, query, result)
  const chips = chipsOf(finding, filters)
  return {
    address,
    title: pageTitle(titleOf(finding), site.name),
    head: headOf(finding),
    heading: { text: headingOf(place), shown: place.kind !== null },
    form: formOf(finding, filters, chips.length, elder),
    results: wrong
      ? { state: 'wrong', without: queryAddress(place, { ...query, page: 1 }) }
      : result === null
        ? { state: 'unavailable' }
        : foundOf(finding, result, chips, site.contact),
  }
}

function headOf(finding: Finding): HeadView {
  const { place, query, address, wrong } = finding
  return {
    name: titleOf(finding),
    canonical: publicAddress(address),
    ...feedsOf(query),
    listed: (place.kind !== null && query.q === '') || (!wrong && isTopicList(finding)),
    elder: elderAddress(address),
    plain: address,
    report: paths.report(address),
  }
}

/** A topic that nothing stands under is a word that somebody wrote into the address. */
const isTopicList = ({ place, query, result }: Finding): boolean =>
  topicListed(place, query) !== null && result !== null && result.total > 0

const headingOf = ({ kind }: FinderPlace): string => (kind === null ? wording.title : recordKindLabels[kind])

/** Title of the page without the site's name. */
export function titleOf({ place, query, result, wrong }: Finding): string {
  if (wrong) return wording.titleWrong(headingOf(place))
  if (place.kind !== null && query.q === '') return wording.listTitle(headingOf(place), query.page)
  const topic = topicListed(place, query)
  if (topic !== null) return wording.topicTitle(topic.split('\\'))
  return result === null ? wording.title : wording.titleFor(query.q, result.total, query.page)
}

function formOf(
  { place, query, q, days, faults }: Finding,
  filters: Filter[],
  chosen: number,
  elder: boolean,
): FormView {
  const usual = query.q === '' ? 'newest' : 'relevance'
  return {
    action: place.path,
    q,
    kept: [
      ...(query.sort === usual ? [] : [{ name: 'sort', value: query.sort }]),
      ...(elder ? [{ name: 'view', value: 'elder' }] : []),
    ],
    filters,
    ...days,
    faults,
    chosen,
  }
}

/** What is chosen, each with the address without it. 现行有效 is one condition, although it is three values. */
function chipsOf({ place, query }: Finding, filters: Filter[]): ChipView[] {
  const href = (next: Finding['query']) => queryAddress(place, { ...next, page: 1 })
  const together = asksInForce(query)
  const values = filters
    .filter(({ name }) => !(together && name === 'validity'))
    .flatMap(({ name, label: group, options }) =>
      options.flatMap(({ below, ...option }) => {
        const leaves = below.filter(({ chosen }) => chosen)
        // A leaf narrows what stands above it, which comes back when the leaf is taken away.
        const chosen = leaves.length > 0 || !option.chosen ? leaves : [option]
        return chosen.map(({ value, label }) => ({
          href: href(withoutFilter(query, name, value)),
          group,
          label: leaves.length > 0 ? wording.leafOf(option.label, label) : label,
        }))
      }),
    )
  if (together)
    values.push({
      href: href({ ...query, validity: [] }),
      group: wording.facets.validity,
      label: wording.inForceChip,
    })
  for (const name of ['from', 'to'] as const) {
    const day = query[name]
    if (day !== null)
      values.push({
        href: href({ ...query, [name]: null }),
        group: wording.days,
        label: name === 'from' ? wording.since(day) : wording.until(day),
      })
  }
  return values
}

function foundOf(
  finding: Finding,
  result: SearchResult,
  chips: ChipView[],
  contact: SiteSettings['contact'],
): FoundView {
  const { place, query, goTo } = finding
  const { recognised, total, page, pages } = result
  const sorts =
    query.q === '' ? (['newest', 'oldest'] as const) : (['relevance', 'newest', 'oldest'] as const)
  return {
    state: 'found',
    count: pages > 1 && page <= pages ? wording.countPage(total, page, pages) : wording.count(total),
    chips,
    clear: queryAddress(place, withoutFilters(query)),
    inForce: inForceOf(finding, result),
    sorts:
      total > 1
        ? sorts.map((sort) => ({
            href: queryAddress(place, { ...query, sort, page: 1 }),
            label: wording.sorts[sort],
            current: sort === query.sort,
          }))
        : [],
    goTo: goTo === null ? null : { href: goTo.path, label: goTo.label, detail: goTo.detail },
    notice:
      recognised.type !== 'words' &&
      recognised.type !== 'everything' &&
      recognised.type !== 'nothing' &&
      total > 0
        ? wording.recognised(wording.recognisedKinds[recognised.type], recognised.label)
        : null,
    proposals: proposalsOf(finding, result),
    hits: result.items.map(hitView),
    paging: pagingOf(finding, pages),
    nothing: result.items.length === 0 ? nothingView(finding, result, chips.length > 0, contact) : null,
    takeAway: takeAwayOf(query, total),
  }
}

/** A sentence is not what a proposal is called. */
const LONGEST_SUBJECT = 20

function proposalsOf({ place, query: { q, page } }: Finding, { recognised }: SearchResult): Link | null {
  const asked = place.kind === null || place.kind === 'reply'
  if (!asked || page > 1 || recognised.type !== 'words' || q === '' || q.length > LONGEST_SUBJECT) return null
  return { href: proposalsAddress({ q }), label: wording.proposalsAbout(q) }
}

/** What may come can be followed, too; only what is there can be taken along. */
function takeAwayOf(query: Finding['query'], total: number): Link[] {
  const { csv, ndjson } = exportsOf(query)
  const feed = { href: feedsOf(query).atom, label: wording.subscribe }
  if (total === 0) return [feed]
  return [feed, { href: csv, label: wording.exportCsv(total) }, { href: ndjson, label: wording.exportNdjson }]
}

/**
 * The switch 只看现行有效, where anything has a validity to look at. A reply has no legal force and seldom states one: the
 * list of replies has no such switch, and elsewhere it is said how many are left out for it.
 */
function inForceOf({ place, query }: Finding, { facets }: SearchResult): FoundView['inForce'] {
  const active = asksInForce(query)
  const count = facets.validity
    .filter(({ value }) => inForce.some((status) => status === value))
    .reduce((sum, facet) => sum + facet.count, 0)
  if (!active && (place.kind === 'case' || place.kind === 'reply' || count === 0)) return null
  const unstated = facets.validity.find(({ value }) => value === 'unknown')?.count ?? 0
  const href = (validity: Finding['query']['validity']) =>
    queryAddress(place, { ...query, validity, page: 1 })
  return {
    href: href(active ? [] : [...inForce]),
    active,
    count,
    leftOut:
      active && unstated > 0
        ? { href: href([...inForce, 'unknown']), label: wording.leftOut(unstated) }
        : null,
  }
}

function pagingOf({ place, query }: Finding, pages: number): PagingView | null {
  if (pages < 2) return null
  const { page } = query
  const href = (to: number) => queryAddress(place, { ...query, page: to })
  const near = nearPages(page, pages)
  return {
    previous: page > 1 ? href(Math.min(page - 1, pages)) : null,
    next: page < pages ? href(page + 1) : null,
    pages: near.map((one, index) => ({
      page: one,
      href: href(one),
      current: one === page,
      afterGap: index > 0 && (near[index - 1] ?? 0) < one - 1,
    })),
  }
}
