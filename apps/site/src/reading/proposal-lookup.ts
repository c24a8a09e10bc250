import {
  parseDocumentNumber,
  parseIndexNumber,
  parseOrganisationCode,
  parseProposalNumber,
  paths,
  proposalNumberKey,
} from '@yanlu/model'
import type { ProposalSummary, Reader, RecordSummary, Resolved } from '@yanlu/search'
import { readAskedNumber } from '../query/asked-number.ts'
import { recordPlace } from '../query/record-place.ts'
import { everyRecord } from './every-record.ts'
import { reader } from './reader.ts'

/** Where a number leads: one address, what may be meant, or nowhere. */
export type NumberFound =
  | { path: string }
  /** Proposals of exactly this number: in more than one session, or only in others than the one that was named. */
  | { proposals: ProposalSummary[]; elsewhere: boolean }
  /** Proposals whose number holds what was typed: it is never taken for one of them. */
  | { holding: string; list: Awaited<ReturnType<Reader['proposals']>> }
  | { among: RecordSummary[] }
  | null

/** Finds what a number means; with a session (`npc-14-4`) only a proposal of that session is it. */
export async function lookUpNumber(
  number: string,
  session: string | null,
  page: number,
): Promise<NumberFound> {
  const { key, sessions: named, part } = readAskedNumber(number)
  const sessions = named ?? (session === null ? null : [session])
  const resolved = await reader.resolve(key ?? number)
  const bearers = (key === null ? [] : await bearersOf(key, resolved)).filter(
    // 0117 is rather the end of 20240117 than 117.
    (one) => !part.startsWith('0') || readAskedNumber(one.number).part === part,
  )
  const here = bearers.filter((one) => sessions?.some((among) => one.key === `${among}-${key}`) ?? true)
  if (here[0] !== undefined && here.length === 1) return { path: here[0].path }
  if (here.length > 0) return { proposals: here, elsewhere: false }
  if (bearers.length > 0) return { proposals: bearers, elsewhere: true }
  if (resolved !== null && 'path' in resolved && (await isWhole(number, key, resolved)))
    return { path: resolved.path }
  const list = await proposalsHolding(part, sessions, page)
  if (list !== null) return { holding: part, list }
  if (resolved === null) return null
  const among = 'path' in resolved ? await recordAt(resolved.path, number) : resolved.among
  return among.length === 0 ? null : { among }
}

const keyOf = (number: string | null): string | null => {
  const parsed = parseProposalNumber(number ?? '')
  return parsed === null ? null : proposalNumberKey(parsed)
}

/** The proposals that bear a number as a whole, the latest session first. */
async function bearersOf(number: string, resolved: Resolved): Promise<ProposalSummary[]> {
  if (resolved === null) return []
  const keys =
    'path' in resolved
      ? [resolved.path].filter((path) => path.startsWith(paths.proposal(''))).map(keyInPath)
      : resolved.proposals.filter((one) => keyOf(one.number) === number).map(({ key }) => key)
  const [sessions, ...found] = await Promise.all([reader.sessions(), ...keys.map(reader.proposal)])
  const order = (key: string) => {
    const at = sessions.findIndex((session) => key.startsWith(`${session.key}-`))
    return at < 0 ? sessions.length : at
  }
  return found
    .filter((one) => one !== null)
    .filter(({ proposal }) => keyOf(proposal.number) === number)
    .map(({ proposal: { key, assembly, session, number, subject }, replies }) => ({
      key,
      path: paths.proposal(key),
      assembly,
      session,
      number,
      subject,
      replies: replies.length,
      outcome: replies.findLast(({ outcome }) => outcome !== null)?.outcome ?? null,
    }))
    .sort((left, right) => order(left.key) - order(right.key))
}

const keyInPath = (path: string): string => decodeURIComponent(path.slice(paths.proposal('').length))

/** Whether the one thing that was found bears the number as a whole, and not as a part of its own. */
async function isWhole(
  typed: string,
  key: string | null,
  { path, moved }: { path: string; moved: boolean },
): Promise<boolean> {
  if (moved || parseIndexNumber(typed) !== null || parseOrganisationCode(typed) !== null) return true
  if ((parseDocumentNumber(typed)?.prefix ?? '') !== '') return true
  const place = recordPlace(decodeURIComponent(path.slice(1)))
  const answer = place === null ? null : await reader.record(place.kind, place.number)
  if (answer?.state !== 'public') return false
  const { record } = answer
  if (record.kind === 'case') return record.caseNumber === typed.trim()
  return (
    key !== null && record.kind === 'reply' && record.proposals.some(({ number }) => keyOf(number) === key)
  )
}

async function proposalsHolding(part: string, sessions: string[] | null, page: number) {
  if (!/\d/.test(part)) return null
  const [session = null, ...more] = sessions ?? []
  for (const within of session === null || more.length > 0 ? [null] : [session, null]) {
    const list = await reader.proposals({ session: within, page, numberPart: part })
    if (list.total > 0) return list
  }
  return null
}

/** The record at an address as a line of a list. */
async function recordAt(path: string, number: string): Promise<RecordSummary[]> {
  const { items } = await reader.search({ ...everyRecord, q: number })
  return items.filter((item) => item.path === path)
}
