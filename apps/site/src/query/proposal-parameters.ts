import { paths } from '@yanlu/model'
import { z } from 'zod'
import { proposalParameterWording as wording } from '../wording/proposals.ts'

/** Pages of a list of proposals that are served; 50 proposals each. */
const LAST_PAGE = 500

const parameters = z.object({
  session: z
    .string()
    .regex(/^(?:npc|cppcc)-\d{1,3}-\d{1,3}$/, wording.session)
    .nullable(),
  number: z
    .string()
    .trim()
    .max(60, wording.number)
    .refine((text) => !/[\uFFFD\0]/.test(text), wording.number),
  q: z
    .string()
    .trim()
    .max(100, wording.q)
    .refine((text) => !/[\uFFFD\0]/.test(text), wording.q),
  page: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, wording.page(LAST_PAGE))
    .transform(Number)
    .refine((page) => page <= LAST_PAGE, wording.page(LAST_PAGE)),
})

/** A list of proposals: of one session or of all, those about some words, a page of it, or the number that is looked for. */
export type ProposalQuery = z.infer<typeof parameters>

/** The address of a page of proposals. */
export function proposalsAddress({ session, number, q, page = 1 }: Partial<ProposalQuery>): string {
  const parameters = new URLSearchParams()
  if (session) parameters.set('session', session)
  if (number) parameters.set('number', number)
  if (q) parameters.set('q', q)
  if (page > 1) parameters.set('page', String(page))
  return parameters.size === 0 ? paths.proposals() : `${paths.proposals()}?${parameters}`
}

const nothingAsked: ProposalQuery = { session: null, number: '', q: '', page: 1 }

/**
 * Reads the query string of the list of proposals. Empty values count as not given, unknown parameters are ignored. What
 * is wrong is said in `faults`, and the rest is read without it.
 */
export function readProposalParameters(given: URLSearchParams): { query: ProposalQuery; faults: string[] } {
  const faults = new Map<string, string>()
  for (const name of Object.keys(parameters.shape))
    if (given.getAll(name).length > 1) faults.set(name, wording.once)
  const asked = (without: ReadonlyMap<string, string>) => (name: string, nothing: string | null) =>
    without.has(name) ? nothing : given.get(name) || nothing
  const read = () => {
    const value = asked(faults)
    return parameters.safeParse({
      session: value('session', null),
      number: value('number', ''),
      q: value('q', ''),
      page: value('page', '1'),
    })
  }
  const first = read()
  for (const { path, message } of first.error?.issues ?? []) faults.set(String(path[0]), message)
  const query = first.data ?? read().data ?? nothingAsked
  return { query, faults: [...new Set(faults.values())] }
}
