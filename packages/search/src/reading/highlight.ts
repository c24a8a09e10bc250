import { foldText } from '@yanlu/model'
import { negationBefore, withoutContrary } from '../query/negation.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** A text and, for every UTF-16 unit of it, whether it matched. */
type Marked = { text: string; marked: boolean[] }

/** Marks every literal place of the terms. */
function markTerms({ text, marked }: Marked, terms: readonly string[], negated: readonly string[]): void {
  const folded = withoutContrary(foldSameLength(text), negated)
  for (const term of terms.map((word) => foldSameLength(word)).filter((word) => word.length > 0)) {
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length))
      marked.fill(true, at, at + term.length)
  }
}

/** What is denied is marked with what denies it: 不同意 for 同意 reads as what it says. */
function markNegations({ text, marked }: Marked): void {
  for (const [start] of runs(marked)) marked.fill(true, start - negationBefore(text, start), start)
}

/** Full-width to half-width where that keeps every position. */
const foldSameLength = (text: string): string =>
  text.replace(/[^\x20-\x40\x5b-\x7e\u4e00-\u9fff]/g, (unit) => {
    const folded = foldText(unit).toLowerCase()
    return folded.length === 1 ? folded : unit
  })

/** Runs of marked characters as [start, end). */
function runs(marked: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  for (let at = 0; at < marked.length; at++) {
    if (!marked[at]) continue
    const start = at
    while (marked[at + 1]) at++
    found.push([start, at + 1])
  }
  return found
}

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text)

/** A single character of a longer word that was looked for is noise of the segmentation: 老 in 老人 for 老旧小区. */
function dropStrayCharacters({ text, marked }: Marked, terms: readonly string[]): void {
  const all = runs(marked)
  if (![...terms, ...all.map(([start, end]) => text.slice(start, end))].some((word) => word.length > 1))
    return
  for (const [start, end] of all)
    if (end - start === 1 && isHan(text.slice(start, end))) marked[start] = false
}

const FIGURE = /\p{Nd}+(?:[.．]\p{Nd}+)*/gu

/**
 * A number matched in part did not match: 7 in 1718 is the segmentation of the server, not an answer. Nor did one that
 * nobody asked for.
 */
function dropOtherNumbers({ text, marked }: Marked, terms: readonly string[]): void {
  const asked = new Set(terms.flatMap((term) => foldSameLength(term).match(FIGURE) ?? []))
  for (const { index, 0: digits } of text.matchAll(FIGURE)) {
    const end = index + digits.length
    if (!asked.has(foldSameLength(digits)) || !marked.slice(index, end).every(Boolean))
      marked.fill(false, index, end)
  }
}

const render = (text: string, marked: readonly boolean[]): string => {
  let html = ''
  let from = 0
  for (const [start, end] of runs(marked)) {
    html += `${escapeHtml(text.slice(from, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    from = end
  }
  return html + escapeHtml(text.slice(from))
}

/** Characters shown of a long passage, around the first match. */
const maxShown = 160
const lead = 30

/** The window of a marked text that a list shows, with … where it was cut; never through a surrogate pair. */
function crop({ text, marked }: Marked): { before: string; shown: Marked; after: string } {
  const first = runs(marked)[0]?.[0] ?? 0
  let start = text.length <= maxShown ? 0 : Math.max(0, Math.min(first - lead, text.length - maxShown))
  let end = Math.min(text.length, start + maxShown)
  if (isTrailing(text, start)) start -= 1
  if (isTrailing(text, end)) end += 1
  return {
    before: start > 0 ? '…' : '',
    shown: { text: text.slice(start, end), marked: marked.slice(start, end) },
    after: end < text.length ? '…' : '',
  }
}

const isTrailing = (text: string, at: number): boolean => /^[\udc00-\udfff]$/.test(text.charAt(at))

const markedText = (text: string, terms: readonly string[], negated: readonly string[]): Marked => {
  const found = { text, marked: new Array<boolean>(text.length).fill(false) }
  markTerms(found, terms, negated)
  dropOtherNumbers(found, terms)
  dropStrayCharacters(found, terms)
  markNegations(found)
  return found
}

/** The whole text, escaped, with `<mark>` around what matched; `negated` words only where they are denied. */
export function highlight(text: string, terms: readonly string[], negated: readonly string[] = []): string {
  const { marked } = markedText(text, terms, negated)
  return render(text, marked)
}

/** Like {@link highlight}, cut to some 160 characters around the first match. */
export function highlightPassage(
  text: string,
  terms: readonly string[],
  negated: readonly string[] = [],
): string {
  const { before, shown, after } = crop(markedText(text, terms, negated))
  return before + render(shown.text, shown.marked) + after
}
