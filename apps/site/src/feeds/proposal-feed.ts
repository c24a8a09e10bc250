import { paths, todayInShanghai } from '@yanlu/model'
import { publicAddress } from '../query/public-address.ts'
import { recordPlace } from '../query/record-place.ts'
import { openProposal } from '../reading/proposal-page.ts'
import { reader } from '../reading/reader.ts'
import { siteSettings } from '../reading/site-settings.ts'
import { feedWording as wording } from '../wording/feeds.ts'
import { proposalWording } from '../wording/site.ts'
import { entryOf, type Feed, type FeedEntry, lastUpdate, NEWEST } from './feed.ts'

/**
 * The public replies to one proposal, the last changed first. Who follows it sees each new answer; one that is withdrawn goes.
 *
 * @throws {Refusal} `not_found`
 */
export async function readProposalFeed(key: string): Promise<Feed> {
  const [{ proposal, replies }, { name, organiser }] = await Promise.all([openProposal(key), siteSettings()])
  const today = todayInShanghai(new Date())
  const newest = replies.slice(-NEWEST).toReversed()
  const entries = (await Promise.all(newest.map(({ reply }) => readEntry(reply.path, today))))
    .flat()
    .sort((one, other) => (one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0))
  return {
    title: wording.title(name, [
      proposalWording.title(proposal.session, proposal.number),
      ...(proposal.subject === null ? [] : [proposal.subject]),
    ]),
    page: publicAddress(paths.proposal(proposal.key)),
    self: publicAddress(paths.proposalAtom(proposal.key)),
    author: organiser ?? name,
    updated: lastUpdate(entries),
    entries,
  }
}

/** Nothing where the reply was withdrawn a moment ago. */
async function readEntry(path: string, today: string): Promise<FeedEntry[]> {
  const place = recordPlace(decodeURIComponent(path.slice(1)))
  const answer = place === null ? null : await reader.record(place.kind, place.number)
  return answer?.state === 'public' ? [entryOf(answer.record, today)] : []
}
