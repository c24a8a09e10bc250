import { foldCompact } from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'
import { isBodyName } from '../parties/body-name.ts'
import type { StatedProposal } from '../requests/proposal.ts'

/** A title and whether the page printed it or it was put together from the text. */
export type Title = { title: string; titleSource: 'stated' | 'derived' }

type Candidate = { text: string; heading: number | null }

const OFFICIAL =
  /(?:答复|复函|回复|通知|意见|方案|办法|决定|决议|公告|通告|通报|公报|规定|批复|函|报告|规划|计划|细则|措施|要点|条例|纪要|解读|令)(?:[(（][^()（）]{1,20}[)）])?$/u
const SHORTEST = 4
const LONGEST_DERIVED = 40

/** Whether two texts are one title but for spaces and the width of its marks. */
export const sameTitle = (a: string, b: string): boolean => foldCompact(a) === foldCompact(b)

/** Whether two lines are one title: a body's name above 关于…, or 关于印发 above the kind of document. */
const isBroken = (above: string, below: string): boolean =>
  isBodyName(above)
    ? /^(?:关于|对)/.test(below)
    : above.includes('关于') && !OFFICIAL.test(above) && OFFICIAL.test(below)

/** Titles broken into two lines, put together. */
const joinBroken = (candidates: readonly Candidate[]): Candidate[] => {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const above = joined.at(-1)
    if (above && isBroken(above.text, candidate.text)) {
      joined.splice(-1, 1, { text: above.text + candidate.text, heading: above.heading })
    } else joined.push(candidate)
  }
  return joined
}

const isMainHeading = ({ heading, text }: Candidate): boolean => heading === 1 && !isBodyName(text)

/** Whether a printed title is the stated one with more words, such as the name of the body before 关于…. */
const isLonger = (printed: string, stated: string): boolean =>
  OFFICIAL.test(printed) && foldCompact(printed).includes(foldCompact(stated))

const choose = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(isMainHeading) ??
  candidates.find(({ text }) => OFFICIAL.test(text)) ??
  candidates.find(({ heading, text }) => heading !== null && !isBodyName(text)) ??
  candidates.find(({ text }) => text.length >= SHORTEST && !isBodyName(text))

/**
 * Picks the printed title among the lines above the text. `labelled` is the value of a title label; `head` is what the
 * head of a web page states, which a printed main heading, or a printed line that says more, overrules. What stands
 * above the text and is neither title nor metadata is reported, not kept.
 */
export const readTitle = (
  candidates: readonly Candidate[],
  labelled: string | null,
  head: string | null = null,
): { title: string | null; subtitles: string[]; findings: Finding[] } => {
  const lines = joinBroken(candidates)
  const printed = choose(lines)
  const overrules =
    head === null || (printed !== undefined && (isMainHeading(printed) || isLonger(printed.text, head)))
  const title = labelled ?? (overrules ? printed?.text : head) ?? null
  if (title === null)
    return { title, subtitles: [], findings: lines.map(({ text }) => finding('line_unread', text)) }
  const places = lines.flatMap(({ text }, position) => (sameTitle(text, title) ? [position] : []))
  const first = places[0] ?? -1
  const findings = places.length > 1 ? [finding('title_duplicate', title)] : []
  if (labelled === null && head !== null && !sameTitle(title, head))
    findings.push(finding('title_differs', head))
  const subtitles = lines
    .slice(first + 1)
    .map(({ text }) => text)
    .filter((text) => !foldCompact(title).includes(foldCompact(text)))
  const above = lines.slice(0, Math.max(0, first))
  return {
    title,
    subtitles,
    findings: [...findings, ...above.map(({ text }) => finding('line_unread', text))],
  }
}

/** A title for a page without one, from words the page prints: subject and number, or its first sentence. */
export const deriveTitle = (proposal: StatedProposal | null, firstText: string): string => {
  if (!proposal)
    return (
      firstText
        .split(/[。;；\n]/, 1)[0]
        ?.slice(0, LONGEST_DERIVED)
        .trim() || '未命名'
    )
  const kind = proposal.assembly === 'npc' ? '建议' : '提案'
  const number = proposal.number === null ? '' : `(${proposal.number})`
  if (proposal.subject !== null) return `对《关于${proposal.subject}的${kind}》${number}的答复`
  return `对${proposal.session ?? ''}${proposal.number === null ? '' : `第${proposal.number.replace(/^第/, '')}`}${kind}的答复`
}

/** Words every reply's title may have; a title of nothing else tells nobody what it is about. */
const EMPTY_WORDS =
  /[对市省区县的就]|关于|20\d\d年(?:度)?|[“"]?两会[”"]?|期间|代表|委员|所提|提出|建议|提案|议案|意见|答复|回复|复函|函|办理|情况/gu

/** Whether a reply's title names neither a subject nor a number. */
export const isGenericTitle = (title: string): boolean => title.replace(EMPTY_WORDS, '').length <= 2
