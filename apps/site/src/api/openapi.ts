import { z } from 'zod'
import { exportFormat, exportFormats } from '../exports/formats.ts'
import { searchParameters } from '../query/parameters.ts'
import { publicAddress } from '../query/public-address.ts'
import { apiFields, apiWording as wording } from '../wording/api.ts'
import { errorAnswer } from './error-answer.ts'
import { feedAnswer } from './feed-answer.ts'
import { manifest } from './manifest.ts'
import { apiRecord } from './record.ts'
import { searchAnswer } from './search-answer.ts'
import { suggestAnswer } from './suggest-answer.ts'

/** The schemas that the answers are made by and checked against. */
const answers = {
  Record: apiRecord,
  SearchAnswer: searchAnswer,
  SuggestAnswer: suggestAnswer,
  Feed: feedAnswer,
  Manifest: manifest,
  Error: errorAnswer,
}

type Json = { [key: string]: unknown }
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A JSON Schema as a component of the document: references lead to components, fields say what they hold, and unknown
 * fields are allowed, because later versions add some.
 */
function asComponent(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asComponent)
  if (!isObject(node)) return node
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key === '$schema' || key === '$defs' || key === 'id') return []
    if (key === 'additionalProperties' && value === false) return []
    if (key === '$ref' && typeof value === 'string')
      return [[key, value.replace('#/$defs/', '#/components/schemas/')]]
    if (key !== 'properties' || !isObject(value)) return [[key, asComponent(value)]]
    return [
      [key, Object.fromEntries(Object.entries(value).map(([name, field]) => [name, described(name, field)]))],
    ]
  })
  return Object.fromEntries(entries)
}

function described(name: string, field: unknown): unknown {
  const schema = asComponent(field)
  const description = Object.hasOwn(apiFields, name) ? apiFields[name] : undefined
  return description === undefined || !isObject(schema) ? schema : { description, ...schema }
}

function components(): Json {
  const all: Json = {}
  for (const [name, schema] of Object.entries(answers)) {
    const made = z.toJSONSchema(schema)
    for (const [inner, definition] of Object.entries(made.$defs ?? {})) all[inner] = asComponent(definition)
    all[name] = asComponent(made)
  }
  return all
}

const ref = (name: keyof typeof answers) => ({ $ref: `#/components/schemas/${name}` })
const content = (type: string, schema: unknown) => ({ [type]: { schema } })
const json = (description: string, name: keyof typeof answers, type = 'application/json') => ({
  description,
  content: content(type, ref(name)),
})
const refusals = (...statuses: (keyof typeof wording.refusals)[]) =>
  Object.fromEntries(statuses.map((status) => [status, json(wording.refusals[status], 'Error')]))
const text = { type: 'string' }

const query = Object.entries(searchParameters.shape).map(([name, schema]) => ({
  name,
  in: 'query',
  required: false,
  description: wording.parameters[name as keyof typeof searchParameters.shape],
  schema: asComponent(z.toJSONSchema(schema, { io: 'input' })),
}))
const unpaged = query.filter(({ name }) => name !== 'page')

/** The document of the open API (OpenAPI 3.1), made from the schemas of its answers and parameters. */
export const openApi = (siteName: string) => ({
  openapi: '3.1.1',
  info: {
    title: wording.title(siteName),
    version: '1.0.0',
    description: wording.description,
    license: { name: wording.terms, url: publicAddress('/developers#terms') },
  },
  servers: [{ url: publicAddress('/').replace(/\/$/, '') }],
  paths: {
    '/api/v1/records': {
      get: {
        operationId: 'searchRecords',
        summary: wording.search,
        parameters: query,
        responses: { 200: json(wording.search, 'SearchAnswer'), ...refusals(400, 503) },
      },
    },
    '/api/v1/suggest': {
      get: {
        operationId: 'suggest',
        summary: wording.suggest,
        parameters: [
          {
            name: 'q',
            in: 'query',
            required: false,
            description: wording.suggestText,
            schema: { type: 'string', maxLength: 100 },
          },
        ],
        responses: { 200: json(wording.suggest, 'SuggestAnswer'), ...refusals(400, 503) },
      },
    },
    '/api/v1/records/{kind}/{number}': {
      get: {
        operationId: 'getRecord',
        summary: wording.record,
        parameters: [
          {
            name: 'kind',
            in: 'path',
            required: true,
            description: wording.parameters.kind,
            schema: { type: 'string', enum: ['reply', 'policy', 'case'] },
          },
          { name: 'number', in: 'path', required: true, description: wording.number, schema: text },
        ],
        responses: { 200: json(wording.record, 'Record'), ...refusals(404, 410, 503) },
      },
    },
    ...Object.fromEntries(
      exportFormat.options.map((format) => [
        `/api/v1/records.${format}`,
        {
          get: {
            operationId: `export${format[0]?.toUpperCase()}${format.slice(1)}`,
            summary: wording.exports[format],
            description: wording.exportNote,
            parameters: unpaged,
            responses: {
              200: {
                description: wording.exports[format],
                content: content(
                  exportFormats[format].type.split(';', 1)[0] ?? '',
                  format === 'json' ? { type: 'array', items: ref('Record') } : text,
                ),
              },
              ...refusals(400, 503),
            },
          },
        },
      ]),
    ),
    '/feed.atom': {
      get: {
        operationId: 'atomFeed',
        summary: wording.atom,
        parameters: unpaged,
        responses: {
          200: { description: wording.atom, content: content('application/atom+xml', text) },
          304: { description: wording.unchanged },
        },
      },
    },
    '/feed.json': {
      get: {
        operationId: 'jsonFeed',
        summary: wording.jsonFeed,
        parameters: unpaged,
        responses: {
          200: json(wording.jsonFeed, 'Feed', 'application/feed+json'),
          304: { description: wording.unchanged },
        },
      },
    },
    '/d/{identifier}': {
      get: {
        operationId: 'resolveIdentifier',
        summary: wording.resolve,
        parameters: [
          { name: 'identifier', in: 'path', required: true, description: wording.identifier, schema: text },
        ],
        responses: {
          200: { description: wording.several, content: content('text/html', text) },
          301: { description: wording.moved },
          302: { description: wording.found },
          404: { description: wording.refusals[404] },
        },
      },
    },
    '/data/manifest.json': {
      get: {
        operationId: 'dataPack',
        summary: wording.dataPack,
        responses: { 200: json(wording.dataPack, 'Manifest'), 404: { description: wording.noDataPack } },
      },
    },
  },
  components: { schemas: components() },
})
