import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../reading/refusal.ts'
import { queryAddress, searchPlace } from './address.ts'
import { readParameters } from './parameters.ts'

const refusal = (search: string): Refusal => {
  try {
    readParameters(search)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error(`${search} was accepted`)
}

describe('readParameters', () => {
  test('nothing asked: everything, newest first', () =>
    expect(readParameters('')).toEqual({
      q: '',
      kind: [],
      body: [],
      topic: [],
      validity: [],
      year: [],
      from: null,
      to: null,
      sort: 'newest',
      page: 1,
    }))

  test('filters repeat, a plus is a space, doubles and empty values count for nothing', () =>
    expect(
      readParameters('?q=+%E5%8A%A0+%E6%A2%AF&kind=reply&kind=policy&kind=reply&year=2024&topic=&page='),
    ).toMatchObject({
      q: '加 梯',
      kind: ['reply', 'policy'],
      year: [2024],
      topic: [],
      sort: 'relevance',
      page: 1,
    }))

  test('unknown parameters are ignored, whatever they hold', () =>
    expect(readParameters('utm=%FF&__proto__=1&constructor=%00&q=a').q).toBe('a'))

  test.each([
    ['kind=memo', 'kind'],
    ['page=0', 'page'],
    ['page=abc', 'page'],
    ['page=1e3', 'page'],
    ['page=999999', 'page'],
    ['page=1&page=2', 'page'],
    ['year=20', 'year'],
    ['year=3024', 'year'],
    ['body=short', 'body'],
    ['validity=有效', 'validity'],
    ['sort=random', 'sort'],
    [`topic=${'题'.repeat(61)}`, 'topic'],
    [`q=${'字'.repeat(501)}`, 'q'],
    ['q=%FF', 'q'],
    ['q=%E0%A4%A', 'q'],
    ['q=a%00b', 'q'],
    [Array.from({ length: 51 }, (_, index) => `year=${1950 + index}`).join('&'), 'year'],
  ])('%.60s is refused with a sentence that names %s', (search, name) => {
    const { code, status, message } = refusal(search)
    expect({ code, status }).toEqual({ code: 'bad_parameter', status: 400 })
    expect(message).toContain(name)
    expect(message).toMatch(/\p{Script=Han}.*。$/u)
  })

  test('no query string throws anything but a refusal, and what is read survives its own address', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'q=',
        'kind=',
        'reply',
        '&',
        '%',
        '=',
        'page=',
        'year=',
        '2024',
        '%E5%AD%97',
        '%FF',
        '+',
        'body=',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          const query = readParameters(pieces.join(''))
          const again = readParameters(queryAddress(searchPlace, query).split('?')[1] ?? '')
          expect(again).toEqual(query)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }),
      { numRuns: 2000 },
    )
  })
})
