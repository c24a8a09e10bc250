import fc from 'fast-check'
import { expect, test } from 'vitest'
import { get } from './house/visit.ts'

/** What strangers send: broken escapes, filter syntax of the search engine, control characters, very long texts. */
const escaped = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((value) => encodeURIComponent(value.toWellFormed()))
const broken = fc.constantFrom(
  '%',
  '%F',
  '%FF',
  '%C0%AF',
  '%ED%A0%80',
  '%E0%A4%A',
  '%00',
  '%0A',
  '%1B',
  '%7F',
  '+',
  '&',
  '=',
)
const syntax = fc
  .constantFrom(
    '" OR kind = "reply',
    'kind = reply AND (',
    "' OR 1=1 --",
    '_geoRadius(1,2,3)',
    'IS NULL NOT EXISTS',
    '{{7*7}}#{1}',
    '<script>alert(1)</script>',
    '-电梯 "加装',
    '国办发〔202023号',
    '第２０２４０１１８号',
    '〔〔〔〕〕',
    '../../etc/passwd',
    '\u202e\ufeff\u200d',
    '𠀀𪚥',
  )
  .map(encodeURIComponent)
const long = fc
  .tuple(fc.constantFrom('a', '电', '"', ' ', '1'), fc.integer({ min: 400, max: 10_000 }))
  .map(([unit, bytes]) => encodeURIComponent(unit.repeat(bytes / Buffer.byteLength(unit))))
const value = fc.oneof(
  { weight: 6, arbitrary: escaped },
  { weight: 4, arbitrary: syntax },
  { weight: 3, arbitrary: broken },
  { weight: 1, arbitrary: long },
)
const name = fc.constantFrom(
  'q',
  'q',
  'q',
  'kind',
  'body',
  'topic',
  'year',
  'validity',
  'sort',
  'page',
  'x',
  '',
)
const query = fc
  .array(fc.tuple(name, fc.array(value, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.map(([key, parts]) => `${key}=${parts.join('')}`).join('&'))
  // Longer addresses are refused as too long, which another scenario shows.
  .map((text) => text.slice(0, 99_000))

/** How many are tried; the full ten thousand with `RANDOM_QUERIES=10000`. */
const runs = Number(process.env.RANDOM_QUERIES ?? 2_000)
const AT_ONCE = 8

/** A search server that is too busy for the moment answers 503; only one that stays so is a failure. */
async function patiently(address: string, tries = 5): Promise<Response> {
  const response = await get(address)
  await response.arrayBuffer()
  return response.status === 503 && tries > 1 ? patiently(address, tries - 1) : response
}

test(`${runs} random queries are answered or refused, and none breaks anything`, {
  timeout: 600_000,
}, async () => {
  const queries = fc.sample(query, runs)
  const places = ['/search', '/api/v1/records', '/policies', '/replies']
  const statuses = new Map<number, number>()
  const failures: string[] = []
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, lane) => {
      for (let index = lane; index < queries.length; index += AT_ONCE) {
        const address = `${places[index % places.length]}?${queries[index]}`
        const response = await patiently(address)
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        if (response.status !== 200 && response.status !== 400)
          failures.push(`${response.status} ${address.slice(0, 300)}`)
      }
    }),
  )
  expect(failures).toEqual([])
  // Both kinds must occur, or the queries test nothing.
  expect(statuses.get(200)).toBeGreaterThan(runs / 20)
  expect(statuses.get(400)).toBeGreaterThan(runs / 20)
})

const segment = fc.oneof(
  escaped,
  syntax,
  broken,
  fc.constantFrom(
    'replies',
    'policies',
    'cases',
    'organisations',
    'proposals',
    'files',
    'api',
    'v1',
    'records',
    'reply',
  ),
  fc.constantFrom(
    '731520019',
    '2024-00118',
    '731520019_2024-00118',
    '..',
    '.',
    '',
    'case_',
    '_image',
    '_astro',
  ),
)
const address = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => `/${segments.join('/')}`)

test('500 random addresses lead somewhere, elsewhere or nowhere', async () => {
  const failures: string[] = []
  for (const path of fc.sample(address, 500)) {
    const { status } = await patiently(path)
    if (![200, 301, 308, 400, 404].includes(status)) failures.push(`${status} ${path}`)
  }
  expect(failures).toEqual([])
})
