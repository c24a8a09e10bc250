import type { Organisation } from '@yanlu/model'
import type { OutcomeCounts, SearchResult } from '@yanlu/search'
import { everyRecord } from './every-record.ts'
import { reader } from './reader.ts'
import { Refusal } from './refusal.ts'

/** Bodies before this one that are followed; nobody reads further back. */
const MOST_FORERUNNERS = 10

/** Everything the page of a body shows. */
export type OpenedOrganisation = {
  organisation: Organisation
  /** What the body itself issued, under all its names. */
  own: SearchResult
  /** Its replies by what came of the whole of them, where they say it. */
  outcomes: OutcomeCounts
  /** Bodies it came from, near ones first, with theirs; those that nobody keeps a record of have a name only. */
  forerunners: Organisation[]
  /** What it and its forerunners issued; `null` where there are none. */
  together: SearchResult | null
}

/**
 * Reads a body with its lineage and records.
 *
 * @throws {Refusal} `not_found`
 */
export async function openOrganisation(code: string): Promise<OpenedOrganisation> {
  if (!/^[0-9A-Z]{9}(?:[0-9A-Z]{9})?$/.test(code)) throw new Refusal('not_found')
  const [organisation, own, outcomes] = await Promise.all([
    reader.organisation(code),
    reader.search({ ...everyRecord, body: [code] }),
    reader.outcomes(code),
  ])
  if (organisation === null) throw new Refusal('not_found')
  const forerunners = await forerunnersOf(organisation)
  const codes = [code, ...forerunners.map((body) => body.code)]
  const together = codes.length === 1 ? null : await reader.search({ ...everyRecord, body: codes })
  return { organisation, own, outcomes, forerunners, together }
}

/** Walks back generation by generation. Lineage is data: two bodies may name each other, so none is read twice. */
async function forerunnersOf(organisation: Organisation): Promise<Organisation[]> {
  const seen = new Set([organisation.code])
  const found: Organisation[] = []
  let generation = [organisation]
  while (generation.length > 0 && found.length < MOST_FORERUNNERS) {
    const codes = generation
      .flatMap(({ predecessors }) => predecessors.map(({ code }) => code))
      .filter((code) => code !== null)
      .filter((code) => !seen.has(code) && seen.add(code))
      .slice(0, MOST_FORERUNNERS - found.length)
    const read = await Promise.all(codes.map((code) => reader.organisation(code)))
    generation = read.filter((body) => body !== null)
    found.push(...generation)
  }
  return found
}
