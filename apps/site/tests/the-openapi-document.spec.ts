import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { get } from './house/visit.ts'

const schema = z.looseObject({})
const parameter = z.object({
  name: z.string(),
  in: z.enum(['query', 'path']),
  required: z.boolean(),
  description: z.string().min(1),
  schema,
})
const answer = z.object({
  description: z.string().min(1),
  content: z.record(z.string(), z.object({ schema })).optional(),
})
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(1),
  description: z.string().optional(),
  parameters: z.array(parameter).default([]),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), answer),
})
const document = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.object({ name: z.string(), url: z.url() }),
  }),
  servers: z.array(z.object({ url: z.url() })),
  paths: z.record(z.string().startsWith('/'), z.strictObject({ get: operation })),
  components: z.strictObject({ schemas: z.record(z.string().regex(/^[\w.-]+$/), schema) }),
})

let api: z.infer<typeof document>
let raw: object
beforeAll(async () => {
  raw = await (await get('/api/v1/openapi.json')).json()
  api = document.parse(raw)
})

/** The document with nothing allowed that it does not describe. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return 'properties' in inner && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner
}

/** A validator for a schema of the document, open as published or closed. */
function validator(pointer: string, strictly: boolean) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(strictly ? (closed(raw) as object) : raw, 'api')
  return ajv.compile({ $ref: `api#${pointer}` })
}
const escaped = (path: string) =>
  path.replaceAll('~', '~0').replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent)

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
    expect(validator(`/components/schemas/${name}`, true)).toBeTypeOf('function')
  },
)

/** An address for every path; a new path without one fails. */
const examples: Readonly<Record<string, string[]>> = {
  '/api/v1/records': ['', '?q=%E7%94%B5%E6%A2%AF', '?kind=policy&validity=in_force&page=1&sort=oldest'],
  '/api/v1/suggest': ['', '?q=%E7%94%B5%E6%A2%AF'],
  '/api/v1/records/{kind}/{number}': [
    '/reply/731520019_2024-00118',
    '/policy/731520043_2018-00033',
    '/case/2022-0001',
  ],
  '/api/v1/records.csv': ['?q=%E7%94%B5%E6%A2%AF'],
  '/api/v1/records.ndjson': ['?kind=case'],
  '/api/v1/records.json': ['', '?kind=reply'],
  '/feed.atom': ['?body=731520019'],
  '/feed.json': ['', '?year=2023'],
  '/d/{identifier}': ['/2022-0001'],
  '/data/manifest.json': [''],
}

test('every path answers as described, with no field that is not', async () => {
  for (const [path, { get: described }] of Object.entries(api.paths)) {
    expect(examples[path], `give an example of ${path} in this test`).toBeDefined()
    for (const example of examples[path] ?? []) {
      const response = await get(path.replace(/\/\{.*$/, '') + example)
      const status = String(response.status)
      expect(Object.keys(described.responses), `${path}${example}`).toContain(status)
      const type = response.headers.get('content-type')?.split(';', 1)[0] ?? ''
      const content = described.responses[status]?.content
      if (content === undefined) continue
      expect(Object.keys(content), path).toContain(type)
      if (!/[/+]json$/.test(type)) continue
      const pointer = `/paths/${escaped(path)}/get/responses/${status}/content/${escaped(type)}/schema`
      const validate = validator(pointer, true)
      const value = await response.json()
      expect(validate(value), `${path}${example}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true)
    }
  }
})

test.each([
  ['/api/v1/records?kind=memo', 400],
  ['/api/v1/records/reply/1_2', 404],
  ['/api/v1/records/reply/731520035_2022-00077', 410],
])('the refusal of %s is as described', async (path, status) => {
  const response = await get(path)
  const validate = validator('/components/schemas/Error', true)
  expect(response.status).toBe(status)
  expect(validate(await response.json()), JSON.stringify(validate.errors)).toBe(true)
})

test('later versions may add fields, and a client that validates does not break', async () => {
  const validate = validator('/components/schemas/SearchAnswer', false)
  const value = await (await get('/api/v1/records')).json()
  expect(validate({ ...value, later: true })).toBe(true)
  expect(validate({ ...value, total: 'many' })).toBe(false)
})

test('contact details are no part of it', () =>
  expect(JSON.stringify(api.components)).not.toMatch(/"contact"|phone/))
