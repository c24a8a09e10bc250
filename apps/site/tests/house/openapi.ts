import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'

const schema = z.looseObject({})
const parameter = z.object({
  name: z.string(),
  in: z.enum(['query', 'path']),
  required: z.boolean(),
  description: z.string().min(1),
  schema,
})
const answer = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.object({ description: z.string().min(1), schema })).optional(),
  content: z.record(z.string(), z.object({ schema })).optional(),
})
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(1),
  description: z.string().optional(),
  parameters: z.array(parameter).default([]),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), answer),
})
/** What a whole document of the open API looks like. */
export const document = z.strictObject({
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

export type OpenApi = z.infer<typeof document>

/** The document with nothing allowed that it does not describe. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]))
  return 'properties' in inner && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner
}

/** A validator for a schema of the document, open as published or closed. */
export function validator(raw: object, pointer: string, strictly: boolean) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(strictly ? (closed(raw) as object) : raw, 'api')
  return ajv.compile({ $ref: `api#${pointer}` })
}
/** A part of a JSON pointer in a URI fragment. */
export const escaped = (path: string) =>
  path.replaceAll('~', '~0').replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent)
