import type { ProposalSummary, RecordSummary, SearchHit, SearchResult, SessionSummary } from '@yanlu/search'
import { SearchUnavailable } from '@yanlu/search'
import { inForce as inForceStatuses } from '../query/address.ts'
import { type CalendarEntry, openCalendar } from './calendar.ts'
import { everyRecord } from './every-record.ts'
import { reader } from './reader.ts'

/** How many weeks ahead the home page looks. */
const SPAN = { back: 0, ahead: 60 }
const SHOWN = { newest: 7, proposals: 6, calendar: 4, policies: 3, cases: 3 }

/** What is new, what is being asked, what is in force. */
export type Home = {
  newest: SearchHit[]
  facets: SearchResult['facets']
  proposals: { total: number; items: ProposalSummary[] }
  /** The next first and last days in force. */
  soon: CalendarEntry[]
  inForce: { total: number; items: RecordSummary[] }
  cases: SearchHit[]
  sessions: SessionSummary[]
}

/** Everything the home page shows, or `null` while the search server does not answer: it has a page without it, too. */
export async function openHome(): Promise<Home | null> {
  try {
    const [all, inForce, cases, proposals, calendar, sessions] = await Promise.all([
      reader.search(everyRecord),
      reader.search({ ...everyRecord, kind: ['policy'], validity: [...inForceStatuses] }),
      reader.search({ ...everyRecord, kind: ['case'] }),
      reader.proposals({ session: null, page: 1, newestFirst: true }),
      openCalendar(reader, SPAN),
      reader.sessions(),
    ])
    return {
      newest: all.items.slice(0, SHOWN.newest),
      facets: all.facets,
      proposals: { total: proposals.total, items: proposals.items.slice(0, SHOWN.proposals) },
      soon: calendar.entries.slice(0, SHOWN.calendar),
      inForce: { total: inForce.total, items: inForce.items.slice(0, SHOWN.policies) },
      cases: cases.items.slice(0, SHOWN.cases),
      sessions,
    }
  } catch (error) {
    if (error instanceof SearchUnavailable) return null
    throw error
  }
}
