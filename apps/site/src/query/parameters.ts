import { recordKind, validityStatus } from '@yanlu/model'
import type { SearchQuery } from '@yanlu/search'
import { z } from 'zod'
import { Refusal } from '../reading/refusal.ts'
import { parameterWording as wording } from '../wording/parameters.ts'

const LONGEST_QUESTION = 500
const MOST_FILTERS = 50
/** The last page of a search that is served. */
export const LAST_PAGE = 500

/** Parameters that may be repeated: `kind=reply&kind=policy` finds both. */
export const filterNames = ['kind', 'body', 'topic', 'year', 'validity'] as const
export type FilterName = (typeof filterNames)[number]
const singleNames = ['q', 'from', 'to', 'sort', 'page'] as const
/** Every parameter that a search, a list, a feed or an export knows. */
export const parameterNames = [...filterNames, ...singleNames] as const
export type ParameterName = (typeof parameterNames)[number]

const values = <T extends z.ZodType>(schema: T) => z.array(schema).transform((list) => [...new Set(list)])

const day = (sentence: string) => z.iso.date(sentence).optional()

/** Every parameter of a search as it stands in an address; the open API is described from it. */
export const searchParameters = z.object({
  q: z.string().trim().max(LONGEST_QUESTION, wording.q(LONGEST_QUESTION)).default(''),
  kind: values(z.enum(recordKind.options, wording.kind)),
  body: values(z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{9}(?:[0-9A-HJ-NPQRTUWXY]{9})?$/, wording.body)),
  topic: values(z.string().max(60, wording.topic)),
  validity: values(z.enum(validityStatus.options, wording.validity)),
  year: values(
    z
      .string()
      .regex(/^(?:19|20)\d\d$/, wording.year)
      .transform(Number),
  ),
  from: day(wording.from),
  to: day(wording.to),
  sort: z.enum(['relevance', 'newest', 'oldest'], wording.sort).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, wording.page(LAST_PAGE))
    .transform(Number)
    .refine((page) => page <= LAST_PAGE, wording.page(LAST_PAGE))
    .default(1),
})

const parameters = searchParameters
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, wording.range)
  .transform(
    ({ sort, from, to, ...rest }): SearchQuery => ({
      ...rest,
      from: from ?? null,
      to: to ?? null,
      sort: sort ?? (rest.q === '' ? 'newest' : 'relevance'),
    }),
  )

/**
 * Reads the query string of a search, a list or the open API (with or without its `?`). Empty values count as not given,
 * unknown parameters and those in `leftOut` are ignored.
 *
 * @throws {Refusal} `bad_parameter`, with a sentence that names the parameter.
 */
export function readParameters(search: string, leftOut: readonly string[] = []): SearchQuery {
  const given = collect(
    search,
    parameterNames.filter((name) => !leftOut.includes(name)),
  )
  const refuse = (sentence: string) => new Refusal('bad_parameter', sentence)
  const filters = filterNames.reduce((sum, name) => sum + (given.get(name)?.length ?? 0), 0)
  if (filters > MOST_FILTERS) throw refuse(wording.tooMany(MOST_FILTERS))
  for (const name of singleNames) if ((given.get(name)?.length ?? 0) > 1) throw refuse(wording.once(name))
  const result = parameters.safeParse({
    ...Object.fromEntries(filterNames.map((name) => [name, given.get(name) ?? []])),
    ...Object.fromEntries(singleNames.map((name) => [name, given.get(name)?.[0]])),
  })
  if (result.success) return result.data
  throw refuse(result.error.issues[0]?.message ?? '')
}

/**
 * Refuses what a machine's address does not know: with a parameter misspelt, everything would be taken for an answer to
 * it. Addresses of pages carry what others add (`utm_source`) and ignore it.
 *
 * @throws {Refusal} `bad_parameter`, with a sentence that names the parameter and the known ones.
 */
export function refuseUnknown(search: string, known: readonly string[] = parameterNames): void {
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue
    const name = nameOf(pair)
    if (!known.includes(name)) throw new Refusal('bad_parameter', wording.unknown(shown(name), known))
  }
}

const shown = (name: string): string => {
  const plain = name.toWellFormed().replace(/[\p{C}\p{Z}]+/gu, ' ')
  if (plain.trim() === '') return wording.noName
  return plain.length > 40 ? `${plain.slice(0, 40).toWellFormed()}……` : plain
}

/**
 * Reads the query string of the open API, a feed or an export.
 *
 * @throws {Refusal} `bad_parameter`
 */
export function readMachineParameters(
  search: string,
  known: readonly string[] = parameterNames,
): SearchQuery {
  refuseUnknown(search, known)
  return readParameters(search)
}

/** What exports know: they have no pages. */
export const unpagedNames: readonly string[] = parameterNames.filter((name) => name !== 'page')
/** What feeds know: they have one order, too. */
export const feedNames: readonly string[] = unpagedNames.filter((name) => name !== 'sort')

/**
 * The value of a parameter as it was typed, without white space at its ends; empty where it is not given.
 *
 * @throws {Refusal} `bad_parameter` where it is given more than once.
 */
export function singleParameter(search: string, name: 'from' | 'to' | 'q'): string {
  const [value = '', ...more] = collect(search, [name]).get(name) ?? []
  if (more.length > 0) throw new Refusal('bad_parameter', wording.once(name))
  return value.trim()
}

/** The parameters of these names, decoded. `URLSearchParams` would turn broken escapes into replacement characters in silence. */
function collect(search: string, names: readonly string[]): Map<string, string[]> {
  const given = new Map<string, string[]>()
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const equals = pair.indexOf('=')
    const name = nameOf(pair)
    if (!names.includes(name)) continue
    const value = decode(name, equals < 0 ? '' : pair.slice(equals + 1))
    if (value.trim() !== '') given.set(name, [...(given.get(name) ?? []), value])
  }
  return given
}

/** The name of a `name=value`, decoded; as it stands where that cannot be. */
function nameOf(pair: string): string {
  const escaped = pair.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(escaped.replaceAll('+', ' '))
  } catch {
    return escaped
  }
}

function decode(name: string, escaped: string): string {
  let value: string
  try {
    value = decodeURIComponent(escaped.replaceAll('+', ' '))
  } catch {
    throw new Refusal('bad_parameter', wording.brokenEscape(name))
  }
  if (value.includes('\0')) throw new Refusal('bad_parameter', wording.nul(name))
  return value
}
