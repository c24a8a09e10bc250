const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The server reads no further either. */
const maxUnits = 20

const runs = (words: string): string[] => words.match(/\p{Script=Han}+|[\p{L}\p{M}]+/gu) ?? []

/**
 * The words of at least two characters in a query, in its order. One character of a longer query says nothing: a record
 * answers only when it holds one of these. Empty for a query of nothing but single characters.
 */
export function units(words: string): string[] {
  const found = runs(words).flatMap((run) =>
    [...segmenter.segment(run)].map(({ segment }) => segment).filter((segment) => [...segment].length > 1),
  )
  return [...new Set(found)].slice(0, maxUnits)
}

/**
 * Whole runs and all pairs of neighbours, for a query whose words stand nowhere: names, and words that the server cuts
 * in another way.
 */
export function pairs(words: string): string[] {
  const found = runs(words)
    .filter((run) => /^\p{Script=Han}{2,}$/u.test(run))
    .flatMap((run) => {
      const characters = [...run]
      const neighbours = characters.slice(1).map((character, at) => `${characters[at]}${character}`)
      return characters.length <= 6 ? [run, ...neighbours] : neighbours
    })
  return [...new Set(found)].slice(0, maxUnits)
}
