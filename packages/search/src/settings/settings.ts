import type { Settings } from 'meilisearch'
import type { IndexName } from './indexes.ts'

/** Chinese only. A second language turns detection on, and then one kana makes a record unfindable. */
const chinese: Settings['localizedAttributes'] = [{ attributePatterns: ['*'], locales: ['cmn'] }]

/**
 * No typo is forgiven by the server. It counts characters, so that what it forgives is figures with their unit (2020年
 * for 2022年) and long names, and `disableOnNumbers` covers bare digits only. Chinese typos are answered by pinyin.
 */
const exact: Settings['typoTolerance'] = { enabled: false }

/** Fields in which words are looked for, most telling first. */
export const wordAttributes = [
  'title',
  'subject',
  'numberText',
  'headings',
  'issuingBody',
  'credit',
  'topicText',
  'summary',
  'body',
  'figures',
] as const

/** Fields for the fall-backs, never searched together with the words. */
export const fallbackAttributes = { literal: 'chars', pinyin: 'pinyin', initials: 'pinyinInitials' } as const

/** Every pair of neighbouring characters of a record, and how each pair sounds: any part of a text is found by them. */
export const pairAttributes = { pairs: 'pairs', sounds: 'sounds' } as const

/**
 * What a search may give out, besides the whole records that are fetched by their ids: for every hit the server reads all of
 * it, however little is asked for.
 */
const shown = [
  'id',
  'revision',
  'indexedAt',
  'line',
  'quotable',
  'answering',
  'newest',
  'oldest',
  'changed',
  'titleKeys',
  'formerKeys',
  'proposalKeys',
]

/** At most this many records can be paged through; totals and counts of filters are true beyond it. */
export const maxReachable = 2000

/** Settings of each index, measured for Chinese on Meilisearch 1.21 and right on later versions. */
export const indexSettings: Readonly<Record<IndexName, Settings>> = {
  documents: {
    searchableAttributes: [
      ...wordAttributes,
      ...Object.values(fallbackAttributes),
      ...Object.values(pairAttributes),
    ],
    filterableAttributes: [
      'id',
      'state',
      'kind',
      'bodyCode',
      'topic',
      'topicLeaf',
      'year',
      'day',
      'validityBase',
      'effectiveFrom',
      'effectiveTo',
      'numberKeys',
      'formerKeys',
      'citedKeys',
      'citedTitles',
      'titleKeys',
      'proposalKeys',
      'sessionKeys',
      'outcomeAxis',
      'interprets',
      'figures',
      'newest',
      'oldest',
      'changed',
      'indexedAt',
    ],
    sortableAttributes: ['newest', 'oldest', 'changed', 'effectiveFrom', 'effectiveTo', 'id'],
    displayedAttributes: shown,
    // `sort` first: a list by date is by date, whatever its words weigh.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
    localizedAttributes: chinese,
    typoTolerance: exact,
    faceting: { maxValuesPerFacet: 2000, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: maxReachable },
    searchCutoffMs: 800,
    // Facet values are listed and filtered here; the server's own facet search cannot search Chinese.
    facetSearch: false,
  },
  organisations: {
    searchableAttributes: Object.values(fallbackAttributes),
    filterableAttributes: ['id', 'indexedAt'],
    localizedAttributes: chinese,
    typoTolerance: exact,
    facetSearch: false,
  },
  proposals: {
    searchableAttributes: ['chars', 'subjectChars'],
    filterableAttributes: ['id', 'numberKeys', 'sessionKey', 'indexedAt'],
    sortableAttributes: ['sessionOrder', 'numberOrder', 'id'],
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
    localizedAttributes: chinese,
    typoTolerance: exact,
    faceting: { maxValuesPerFacet: 2000, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: 1_000_000 },
    facetSearch: false,
  },
  site: { searchableAttributes: ['id'], filterableAttributes: ['indexedAt'], facetSearch: false },
}
