declare namespace App {
  interface Locals {
    /** Set when the answer is an error page; see reading/refusal.ts. */
    refusal?: import('./reading/refusal.ts').Refusal
    /** The page is asked for in the elder view; see answers/elder-view.ts. */
    elder?: boolean
    /** The connection the answer goes out on; not there under `astro dev`. */
    outgoing?: import('./server/outgoing.ts').Outgoing
    /** Set by the page of a record: its id, for the read count. */
    read?: string
    /** What the index says to this visit of a record page; see server/record-visit.ts. */
    asked?: Promise<import('@yanlu/search').RecordPageAnswer>
    /** Takes the answer as it goes out, to know it again; see answers/same-page.ts. */
    keep?: (answer: import('./answers/finish.ts').Whole) => void
    /** Whether only the head of the answer was asked for. */
    headOnly?: boolean
  }
}
