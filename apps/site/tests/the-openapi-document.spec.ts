import { beforeAll, expect, test } from 'vitest'
import { document, type OpenApi, validator } from './house/openapi.ts'
import { get } from './house/visit.ts'

let api: OpenApi
let raw: object
beforeAll(async () => {
  raw = await (await get('/api/v1/openapi.json')).json()
  api = document.parse(raw)
})

test('it is whole: every reference leads somewhere, every operation and parameter is named once', () => {
  for (const [, name] of JSON.stringify(raw).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    expect(Object.keys(api.components.schemas)).toContain(name)
  const operations = Object.values(api.paths).map(({ get }) => get.operationId)
  expect(new Set(operations).size).toBe(operations.length)
  for (const [path, { get }] of Object.entries(api.paths)) {
    const inPath = get.parameters.filter((one) => one.in === 'path')
    expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(inPath.every(({ required }) => required)).toBe(true)
    expect(new Set(get.parameters.map(({ name }) => name)).size).toBe(get.parameters.length)
  }
})

test.each(['Record', 'SearchAnswer', 'SuggestAnswer', 'Feed', 'Manifest', 'Error'])(
  '%s is a schema of 2020-12',
  (name) => {
    expect(validator(raw, `/components/schemas/${name}`, true)).toBeTypeOf('function')
  },
)

test('later versions may add fields, and a client that validates does not break', async () => {
  const validate = validator(raw, '/components/schemas/SearchAnswer', false)
  const value = await (await get('/api/v1/records')).json()
  expect(validate({ ...value, later: true })).toBe(true)
  expect(validate({ ...value, total: 'many' })).toBe(false)
})

test('what is described is what is accepted: the last page, and the one order of feeds', async () => {
  const of = (path: string, name: string) => api.paths[path]?.get.parameters.find((one) => one.name === name)
  const { maximum } = of('/api/v1/records', 'page')?.schema ?? {}
  expect((await get(`/api/v1/records?page=${maximum}`)).status).toBe(200)
  expect((await get(`/api/v1/records?page=${Number(maximum) + 1}`)).status).toBe(400)
  expect(of('/feed.atom', 'sort')).toBeUndefined()
  expect(of('/api/v1/records.csv', 'sort')).toBeDefined()
})

test('contact details are no part of it', () =>
  expect(JSON.stringify(api.components)).not.toMatch(/"contact"|phone/))
