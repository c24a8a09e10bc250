import { formatDateOnly, paths, type SiteSettings } from '@yanlu/model'
import type { Instead, SearchResult } from '@yanlu/search'
import type { NothingView } from '../islands/finder/view.ts'
import { queryAddress, searchPlace, withoutFilters } from '../query/address.ts'
import { finderWording as wording } from '../wording/finder.ts'
import type { Finding } from './finder.ts'

/** Why nothing is there, and what to do about it: a number that nobody holds is another case than words. */
export function nothingView(
  finding: Finding,
  { recognised, total, pages }: SearchResult,
  filtered: boolean,
  contact: SiteSettings['contact'],
): NothingView {
  const { place, query, meant, goTo, gone } = finding
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
    instead: insteadLines(finding),
    tries: [...tries.filter((one) => one !== false), ...own, ...browse, ...asking(contact)],
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
      // Better words find these and more.
      if (finding.instead.length > 0) return because(title, null, [])
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

/** The same question in words that are held, each with its address under the same conditions. */
function insteadLines({ place, query, instead }: Finding): NothingView['instead'] {
  const line = (how: Instead['how']) => ({
    label: wording.instead[how],
    links: instead
      .filter((one) => one.how === how)
      .map(({ q, total }) => ({
        href: queryAddress(place, { ...query, q, page: 1 }),
        label: q,
        count: wording.insteadCount(total),
      })),
  })
  return [line('corrected'), line('fewer')].filter(({ links }) => links.length > 0)
}

/** Whom to ask, where the site says it. */
function asking({ phone, email }: SiteSettings['contact']): NothingView['tries'] {
  if (phone !== null)
    return [{ href: `tel:${phone.replace(/[^\d+]/g, '')}`, label: wording.askByPhone(phone) }]
  return email === null ? [] : [{ href: `mailto:${email}`, label: wording.askByEmail(email) }]
}
