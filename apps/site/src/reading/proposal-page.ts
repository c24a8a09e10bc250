import type { Outcome, Proposal, PublicRecord, Tombstone } from '@yanlu/model'
import { parseSession, proposalId, sessionKey } from '@yanlu/model'
import type { ReplyToProposal } from '@yanlu/search'
import { bare, sectionOf } from './asks.ts'
import { daysBetween } from './days.ts'
import { reader } from './reader.ts'
import { Refusal } from './refusal.ts'

/** A reply in its place. `after` is the number of days since the reply before it; `null` for the first. */
export type DatedReply = { reply: ReplyToProposal; day: string | null; after: number | null }

/** What a reply says to one ask: where, as a link to the paragraph, and with what outcome; both may be unsaid. */
export type Answer = { reply: ReplyToProposal; path: string | null; outcome: Outcome | null }

/** An ask with all answers to it, oldest first. */
export type AnsweredAsk = { text: string; answers: Answer[] }

/** `session` is the list of proposals it stands in, where its session can be read. */
export type OpenedProposal = {
  proposal: Proposal
  session: { key: string; label: string } | null
  replies: DatedReply[]
  /** What is left of replies that were public once, the last first. */
  withdrawn: Tombstone[]
  asks: AnsweredAsk[]
}

/** Replies whose text is looked through for the paragraph that answers; more than these answer nobody's question. */
const MOST_TEXTS = 10

/**
 * Reads a proposal and what became of it, ask by ask.
 *
 * @throws {Refusal} `not_found`
 */
export async function openProposal(key: string): Promise<OpenedProposal> {
  // Meilisearch takes ids of up to 511 bytes; a longer key is nobody's.
  const found = proposalId(key).length > 511 ? null : await reader.proposal(key)
  if (found === null) throw new Refusal('not_found')
  const { proposal, replies, withdrawn } = found
  const asked = replies.some(({ asks }) => asks.length > 0)
  const texts = asked ? await Promise.all(replies.slice(0, MOST_TEXTS).map(textOf)) : []
  const parsed = parseSession(proposal.session ?? '')
  const session = parsed === null ? null : { key: sessionKey(parsed), label: proposal.session ?? '' }
  return { proposal, session, replies: dated(replies), withdrawn, asks: askByAsk(replies, texts) }
}

async function textOf({ indexNumber }: ReplyToProposal): Promise<PublicRecord['body']> {
  const answer = indexNumber === null ? null : await reader.record('reply', indexNumber)
  return answer?.state === 'public' ? answer.record.body : []
}

function dated(replies: ReplyToProposal[]): DatedReply[] {
  const dayOf = ({ writtenOn, publishedOn }: ReplyToProposal) => writtenOn ?? publishedOn
  return replies.map((reply, index) => {
    const day = dayOf(reply)
    const before = replies
      .slice(0, index)
      .map(dayOf)
      .findLast((one) => one !== null)
    return { reply, day, after: day === null || before === undefined ? null : daysBetween(before, day) }
  })
}

/**
 * Every ask once, in the order they were first quoted. A later reply answers an ask where it quotes it again, among its
 * asks or in a heading.
 */
export function askByAsk(replies: ReplyToProposal[], texts: PublicRecord['body'][]): AnsweredAsk[] {
  const asks = new Map<string, string>()
  for (const { asks: quoted } of replies)
    for (const { text } of quoted) if (!asks.has(bare(text))) asks.set(bare(text), text)
  return [...asks].map(([key, text]) => ({
    text,
    answers: replies.flatMap((reply, index): Answer[] => {
      const quoted = reply.asks.find((ask) => bare(ask.text) === key)
      const anchor = sectionOf(text, texts[index] ?? [])
      if (quoted === undefined && anchor === null) return []
      const path = anchor === null ? null : `${reply.path}#${encodeURIComponent(anchor)}`
      return [{ reply, path, outcome: quoted?.outcome ?? null }]
    }),
  }))
}
