import { type Instead, type SearchQuery, type SearchResult, SearchUnavailable } from '@yanlu/search'
import { reader } from './reader.ts'

/**
 * What may be asked instead of words that found nothing. Nothing for a number: a near one is another matter. It is a help
 * beside the answer, which stands without it where it cannot be had in time.
 */
export async function insteadOf(query: SearchQuery, { total, recognised }: SearchResult): Promise<Instead[]> {
  if (total > 0 || query.q === '' || !['words', 'figure'].includes(recognised.type)) return []
  return reader.instead(query).catch((error: unknown) => {
    if (error instanceof SearchUnavailable) return []
    throw error
  })
}
