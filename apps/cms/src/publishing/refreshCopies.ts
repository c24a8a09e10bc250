import { absolute, paths, type Tombstone } from '@yanlu/model'

/** Milliseconds one address has to answer. */
const PATIENCE = 3_000

/**
 * Asks the public site once more for every address of a withdrawn record, past the caches in front of it (ops/nginx.conf
 * lets our own network do so): otherwise a copy could come back on a day when the site is down. What cannot be reached
 * is told to `warn`; the withdrawal itself stands without it.
 */
export const refreshCopies = async (
  siteUrl: string,
  { id, kind, number }: Tombstone,
  files: readonly { sha256: string; filename: string }[],
  warn: (message: string) => void,
): Promise<void> => {
  const page = paths.record(kind, number)
  const addresses = [
    page,
    `${page}?view=elder`,
    `${page}.txt`,
    paths.history(kind, number),
    `${paths.history(kind, number)}?view=elder`,
    ...files.map(({ sha256, filename }) => paths.attachment(id, sha256, filename)),
    paths.home(),
    paths.list(kind),
  ]
  const missed = await Promise.all(
    addresses.map(async (path) => {
      try {
        const response = await fetch(absolute(siteUrl, path), {
          headers: { 'cache-control': 'no-cache' },
          redirect: 'manual',
          signal: AbortSignal.timeout(PATIENCE),
        })
        await response.arrayBuffer()
        return response.status < 500 ? [] : [path]
      } catch {
        return [path]
      }
    }),
  )
  const left = missed.flat()
  if (left.length > 0)
    warn(
      `withdrawn ${kind} ${number}: the site did not answer for ${left.length} of ${addresses.length} addresses, so a proxy may keep old copies until it is asked`,
    )
}
