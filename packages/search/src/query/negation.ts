/** What turns a word into its contrary where it stands right before it. 有无 and 除非 do not. */
const NOT =
  '没有|不得|不能|不予|不准|不许|不再|不用|不必|不须|无需|无须|不需要?|不应|不宜|禁止|严禁|[不未没]|(?<!有)无|(?<![除并莫])非'
const BEFORE = new RegExp(`(?:${NOT})$`, 'u')
const NEGATED = new RegExp(`(?:${NOT})(?!要)(?=(\\p{Script=Han}{2}))`, 'gu')
const longest = 3

/** 能不能加装 and 有没有补贴 deny nothing. */
const asksWhether = (text: string, at: number): boolean =>
  (text[at] === '不' || text[at] === '没') && at > 0 && text[at - 1] === text[at + 1]

/** How many characters right before a place deny what stands there: 1 in 不同意 before 同意. */
export function negationBefore(text: string, at: number): number {
  const [negation = ''] = BEFORE.exec(text.slice(Math.max(0, at - longest), at)) ?? []
  return negation === '' || asksWhether(text, at - negation.length) ? 0 : negation.length
}

/** The words that a clean query has only denied, two characters of each: 同意 of 不同意加装. */
export function negatedIn(clean: string): string[] {
  const found = [...clean.matchAll(NEGATED)].flatMap(({ index, 1: word = '' }) =>
    asksWhether(clean, index) ? [] : word,
  )
  return [...new Set(found)].filter((word) => withoutContrary(clean, [word]) === clean)
}

/** A text of the same length in which these words stand only where they are denied. */
export function withoutContrary(text: string, negated: readonly string[]): string {
  return negated.reduce(
    (left, word) =>
      left.replaceAll(word, (found, at: number) =>
        negationBefore(left, at) > 0 ? found : ' '.repeat(found.length),
      ),
    text,
  )
}
