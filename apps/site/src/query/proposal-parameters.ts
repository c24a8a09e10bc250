import { paths } from '@yanlu/model'
import { z } from 'zod'
import { Refusal } from '../reading/refusal.ts'
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

/**
 * Reads the query string of the list of proposals. Empty values count as not given, unknown parameters are ignored.
 *
 * @throws {Refusal} `bad_parameter`, with a sentence that names the parameter.
 */
export function readProposalParameters(given: URLSearchParams): ProposalQuery {
  for (const name of ['session', 'number', 'q', 'page'])
    if (given.getAll(name).length > 1) throw new Refusal('bad_parameter', wording.once(name))
  const result = parameters.safeParse({
    session: given.get('session') || null,
    number: given.get('number') ?? '',
    q: given.get('q') ?? '',
    page: given.get('page') || '1',
  })
  if (result.success) return result.data
  throw new Refusal('bad_parameter', result.error.issues[0]?.message ?? '')
}
