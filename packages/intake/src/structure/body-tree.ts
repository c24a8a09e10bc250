import type { Block, Body, Section, SectionLevel } from '@yanlu/model'
import type { Line } from '../sources/line.ts'
import { isAttachedTitle, isPartLabel } from './attached-part.ts'
import { isCopies } from './copies.ts'
import { readHeadingLine } from './heading-line.ts'
import { hasRunInHeadings, leadLength } from './run-in.ts'

const CLOSING = /^(?:最后,?，?)?(?:再次|衷心|诚挚)?(?:地)?感谢(?:您|你)|^(?:专此|特此)(?:答复|函复|回复)/
const DEEPEST = 4

type TextLine = Extract<Line, { type: 'text' }>

const toLevel = (rank: number): SectionLevel => {
  const level = Math.min(DEEPEST, Math.max(1, rank))
  return level === 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4
}

/** Builds the tree line by line; a section takes everything up to the next one of its own or a higher rank. */
class TreeBuilder {
  readonly root: Body = []
  private readonly open: Section[] = []

  add(block: Block): void {
    ;(this.open.at(-1)?.blocks ?? this.root).push(block)
  }

  section(level: SectionLevel, numeral: string | null, heading: string, rest: string): void {
    this.closeFrom(level)
    const section: Section = { type: 'section', level, numeral, heading, blocks: [] }
    this.add(section)
    this.open.push(section)
    if (rest !== '') this.add({ type: 'paragraph', text: rest })
  }

  closeFrom(level: SectionLevel): void {
    while ((this.open.at(-1)?.level ?? -1) >= level) this.open.pop()
  }
}

/** How a text without numerals shows its headings: the highest rank in HTML or Word, or short lead sentences. */
type Habits = { title: string | null; topRank: number; isRunIn: boolean }

const placeText = (
  tree: TreeBuilder,
  line: TextLine,
  previous: Line | undefined,
  { title, topRank, isRunIn }: Habits,
): void => {
  const { text } = line
  const heading = readHeadingLine(text)
  const lead = isRunIn ? leadLength(text) : 0
  if (isCopies(text)) {
    tree.closeFrom(0)
    tree.add({ type: 'paragraph', text })
  } else if (isAttachedTitle(line, previous, title)) tree.section(0, null, text, '')
  else if (isPartLabel(line)) tree.closeFrom(0)
  else if (heading) tree.section(heading.level, heading.numeral, heading.heading, heading.rest)
  else if (line.heading !== null) tree.section(toLevel(line.heading - topRank + 1), null, text, '')
  else if (lead > 0) tree.section(1, null, text.slice(0, lead), text.slice(lead).trim())
  else {
    // A paragraph without a lead sentence opens the next group, and thanks belong to the letter, not to a chapter.
    if (isRunIn || CLOSING.test(text)) tree.closeFrom(1)
    tree.add({ type: 'paragraph', text })
  }
}

/**
 * Turns the lines of a text into the body tree. `title` is the title of the page, which names an attached part.
 * The rank of HTML and Word headings counts only where no numeral states the level.
 */
export const buildBody = (lines: readonly Line[], title: string | null): Body => {
  const tree = new TreeBuilder()
  const ranks = lines.flatMap((line) => (line.type === 'text' && line.heading !== null ? [line.heading] : []))
  const topRank = ranks.reduce((top, rank) => Math.min(top, rank), 6)
  const habits = { title, topRank, isRunIn: hasRunInHeadings(lines) }
  lines.forEach((line, position) => {
    if (line.type === 'text') placeText(tree, line, lines[position - 1], habits)
    else tree.add(line)
  })
  return tree.root
}
