import { formatDateOnly, paths } from '@yanlu/model'
import type { SearchResult } from '@yanlu/search'
import type { NothingView } from '../islands/finder/view.ts'
import { queryAddress, searchPlace, withoutFilters } from '../query/address.ts'
import { finderWording as wording } from '../wording/finder.ts'
import type { Finding } from './finder.ts'

/** Why nothing is there, and what to do about it: a number that nobody holds is another case than words. */
export function nothingView(
  { place, query, meant, goTo, gone }: Finding,
  { recognised, total, pages }: SearchResult,
  filtered: boolean,
): NothingView {
  const bare = withoutFilters(query)
  const tries: (NothingView['tries'][number] | false)[] = [
    filtered && { href: queryAddress(place, bare), label: wording.dropFilters },
    place.kind !== null && { href: queryAddress(searchPlace, bare), label: wording.dropKind },
  ]
  const browse = [
    { href: paths.topics(), label: wording.browseTopics },
    { href: paths.organisations(), label: wording.browse },
  ]
  const because = (title: string, why: string | null, own: NothingView['tries']): NothingView => ({
    title,
    why,
    tries: [...tries.filter((one) => one !== false), ...own, ...browse],
  })

  if (total > 0) {
    const first = { href: queryAddress(place, { ...query, page: 1 }), label: wording.firstPage }
    const last = { href: queryAddress(place, { ...query, page: pages }), label: wording.lastPage(pages) }
    return because(wording.nonePage(query.page), null, pages > 1 ? [first, last] : [first])
  }
  const hint = (label: string) => ({ href: null, label })
  switch (recognised.type) {
    case 'words':
    case 'everything': {
      const title =
        query.q !== '' ? wording.noneWords(query.q) : filtered ? wording.noneFiltered : wording.noneEmpty
      const alike = meant.map(({ path, label }) => ({ href: path, label: wording.didYouMean(label) }))
      return because(title, null, [...alike, ...(query.q === '' ? [] : [hint(wording.fewerWords)])])
    }
    case 'nothing':
      return because(wording.noneToLookFor, wording.noneToLookForWhy, [hint(wording.wordsOrNumber)])
    case 'figure':
      return because(wording.noneFigure(recognised.label), wording.noneFigureWhy, [hint(wording.fewerWords)])
    default: {
      // Filters may hide its replies: only without any does nothing found mean that none is public.
      if (recognised.type === 'proposalNumber' && goTo?.path.startsWith(paths.proposal('')))
        return filtered || place.kind !== null
          ? because(wording.noneOfProposal, null, [])
          : because(wording.proposalOpen, null, [])
      const kind = wording.recognisedKinds[recognised.type]
      const none = wording.noneNumber(kind, recognised.label)
      if (gone !== null)
        return because(none, wording.goneNumber(formatDateOnly(gone.withdrawnOn)), [
          { href: paths.record(gone.kind, gone.number), label: wording.goneWhy },
        ])
      return because(none, wording.noneNumberWhy, [hint(wording.fullNumber), hint(wording.words)])
    }
  }
}
