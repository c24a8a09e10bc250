import { type AnchoredBlock, blockText, parseHeading } from '@yanlu/model'
import { alignParagraphs } from './alignment.ts'
import { alike } from './paragraphs.ts'

/** Something a link can lead to, by what it says. */
type Place = { anchor: string; text: string }

/** What a heading says without its numeral: a section that is put before it gives it another. */
const said = (heading: string): string => parseHeading(heading)?.rest || heading

const placesOf = (body: readonly AnchoredBlock[]): { headings: Place[]; blocks: Place[] } => {
  const found: { headings: Place[]; blocks: Place[] } = { headings: [], blocks: [] }
  const walk = (blocks: readonly AnchoredBlock[]): void => {
    for (const block of blocks) {
      const { anchor } = block
      if (block.type !== 'section') found.blocks.push({ anchor, text: blockText(block) })
      else {
        found.headings.push({ anchor, text: said(block.heading) })
        walk(block.blocks)
      }
    }
  }
  walk(body)
  return found
}

/** Every anchor of a body, in reading order. */
export const anchorsIn = (body: readonly AnchoredBlock[]): string[] =>
  body.flatMap((block) => [block.anchor, ...(block.type === 'section' ? anchorsIn(block.blocks) : [])])

/** The anchors of `fresh`, in order: that of the old place each was, the same wording before a similar one, or a new one. */
const carried = (old: readonly Place[], fresh: readonly Place[], series: string): string[] => {
  const taken = new Set<Place>()
  const names = new Map<Place, string>()
  const give = (from: Place, to: Place): void => {
    taken.add(from)
    names.set(to, from.anchor)
  }
  const aligned = alignParagraphs(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
  ).flatMap(({ before, after }) => {
    const [from, to] = [old[before ?? -1], fresh[after ?? -1]]
    return from && to ? [{ from, to }] : []
  })
  for (const { from, to } of aligned) if (from.text === to.text) give(from, to)
  const left = Map.groupBy(
    old.filter((place) => !taken.has(place)),
    ({ text }) => text,
  )
  for (const to of fresh) {
    const moved = names.has(to) ? undefined : left.get(to.text)?.shift()
    if (moved) give(moved, to)
  }
  for (const { from, to } of aligned)
    if (!taken.has(from) && !names.has(to) && alike(from.text, to.text)) give(from, to)
  let count = 0
  return fresh.map((place) => names.get(place) ?? `${series}-${++count}`)
}

const named = (body: readonly AnchoredBlock[], names: ReadonlyMap<string, string>): AnchoredBlock[] =>
  body.map((block) => {
    const anchor = names.get(block.anchor) ?? block.anchor
    return block.type === 'section'
      ? { ...block, anchor, blocks: named(block.blocks, names) }
      : { ...block, anchor }
  })

/**
 * The body of a revision (as `publicBody` numbers it) with the anchors that its paragraphs and headings had in the
 * revision before. What is new is named after the revision it came with (`p3-1`: the first new paragraph of revision 3),
 * so that no anchor is ever given twice and no counter has to be kept.
 */
export const carryAnchors = (
  previous: readonly AnchoredBlock[],
  body: readonly AnchoredBlock[],
  revision: number,
): AnchoredBlock[] => {
  const [old, fresh] = [placesOf(previous), placesOf(body)]
  const names = [
    ...carried(old.headings, fresh.headings, `s${revision}`),
    ...carried(old.blocks, fresh.blocks, `p${revision}`),
  ]
  const places = [...fresh.headings, ...fresh.blocks]
  return named(body, new Map(places.map(({ anchor }, at) => [anchor, names[at] ?? anchor])))
}
