/** What the desk takes in one message (contract of `POST /api/unanswered`). */
const MOST_IN_ONE = 100
const LONGEST = 60
const HIGHEST_COUNT = 1_000
/** Different queries held while the desk does not answer. */
const MOST_HELD = 500
export type Collector = {
  /** Counts words that were looked for in vain. */
  add(words: string): void
  /** Sends what is held; what the desk does not take now is kept. Never rejects. */
  flush(): Promise<void>
}

/**
 * Holds what people looked for in vain until the desk takes it: words and how often, and nothing about who or when. It
 * is a hint for editors and no record, so what does not fit any more is forgotten, and so is everything at a crash.
 */
export function createCollector(options: {
  url: string
  /** Milliseconds the desk has for an answer. */
  patience?: number
  now?: () => number
}): Collector {
  const { url, patience = 2_000, now = Date.now } = options
  const held = new Map<string, number>()
  let notBefore = 0
  let sending: Promise<void> | null = null

  const send = async (): Promise<void> => {
    while (held.size > 0 && now() >= notBefore) {
      const queries = [...held]
        .slice(0, MOST_IN_ONE)
        .map(([q, count]) => ({ q, count: Math.min(count, HIGHEST_COUNT) }))
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ queries }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      })
      await response.body?.cancel()
      if (response.status === 429) notBefore = now() + retryAfter(response) * 1_000
      if (response.status === 429 || response.status >= 500) return
      // It will never take what it has refused once, so that goes, too.
      if (!response.ok)
        console.error(`site: the desk refused what was searched for in vain: ${response.status}`)
      for (const { q, count } of queries) {
        const rest = (held.get(q) ?? 0) - count
        if (rest > 0) held.set(q, rest)
        else held.delete(q)
      }
    }
  }

  return {
    add(words) {
      const q = words.trim().replace(/\s+/g, ' ').toWellFormed()
      if (q === '' || q.length > LONGEST || (!held.has(q) && held.size >= MOST_HELD)) return
      held.set(q, (held.get(q) ?? 0) + 1)
    },
    async flush() {
      sending ??= send()
        // The desk may be down for a while; the words wait, and its own log says why it is.
        .catch(() => undefined)
        .finally(() => {
          sending = null
        })
      await sending
    },
  }
}

/** Seconds the desk asks to wait; a minute where it does not say. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3_600) : 60
}
