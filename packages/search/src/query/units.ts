const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The server reads no further either. */
const maxUnits = 20

const runs = (words: string): string[] => words.match(/\p{Script=Han}+|[\p{L}\p{M}]+/gu) ?? []

/** Characters that join words and say nothing themselves. */
const JOINING = /^[的了要有在是和与或及也都把被从到给让吗呢吧啊就还能会可去来以等]$/u

/** The segments of a run: words of the dictionary are never cut. */
function segments(run: string, dictionary: readonly string[]): string[] {
  const known = dictionary.find((word) => run.includes(word))
  if (known === undefined) return [...segmenter.segment(run)].map(({ segment }) => segment)
  const at = run.indexOf(known)
  const [before, after] = [run.slice(0, at), run.slice(at + known.length)]
  return [...segments(before, dictionary), known, ...segments(after, dictionary)].filter(
    (part) => part !== '',
  )
}

/** Neighbouring single characters are words that the segmenter does not know: 办|证 is 办证, 公|交|车 公交 and 交车. */
function joined(parts: readonly string[]): string[] {
  const found: string[] = []
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1]
    if ([...part].length > 1) found.push(part)
    else if (next !== undefined && [...next].length === 1 && !JOINING.test(part) && !JOINING.test(next))
      found.push(part + next)
  }
  return found
}

/**
 * The words of at least two characters in a query, in its order. One character of a longer query says nothing: a record
 * answers only when it holds some of these. Empty for a query of nothing but single characters.
 */
export function units(words: string, dictionary: readonly string[]): string[] {
  return [...new Set(runs(words).flatMap((run) => joined(segments(run, dictionary))))].slice(0, maxUnits)
}
