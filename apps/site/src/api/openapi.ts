import { z } from 'zod'
import { type ExportFormat, exportFormat, exportFormats } from '../exports/formats.ts'
import { feedNames, LAST_PAGE, searchParameters, unpagedNames } from '../query/parameters.ts'
import { publicAddress } from '../query/public-address.ts'
import { apiWording as wording } from '../wording/api.ts'
import { type answers, asComponent, components } from './components.ts'

type Status = keyof typeof wording.refusals

const ref = (name: keyof typeof answers) => ({ $ref: `#/components/schemas/${name}` })
const content = (type: string, schema: unknown) => ({ [type]: { schema } })
const text = { type: 'string' }
const json = (description: string, name: keyof typeof answers, type = 'application/json') => ({
  description,
  content: content(type, ref(name)),
})

const refusal = (status: Status, body: object) => ({
  description: wording.refusals[status],
  ...(status === 503
    ? { headers: { 'Retry-After': { description: wording.retryAfter, schema: text } } }
    : {}),
  // The proxy in front of the site counts, and answers in its own words.
  ...(status === 429 ? {} : { content: status === 431 ? content('text/plain', text) : body }),
})
/** What any address may answer: the request itself is wrong, too long or too much, or the site fails. */
const always: Status[] = [400, 413, 414, 429, 431, 500]
const refused =
  (body: object) =>
  (...statuses: Status[]) =>
    Object.fromEntries([...always, ...statuses].map((status) => [status, refusal(status, body)]))
/** An error is an object; where people open an address, too, it is a page for who accepts one (see for-machines.ts). */
const error = content('application/json', ref('Error'))
const errorOrPage = { ...error, ...content('text/html', text) }
const asObject = refused(error)
const asEither = refused(errorOrPage)

const unchanged = { 304: { description: wording.unchanged } }
const leading = (description: string) => ({
  description,
  headers: { Location: { description: wording.location, schema: text } },
})

const query = Object.entries(searchParameters.shape).map(([name, schema]) => ({
  name,
  in: 'query',
  required: false,
  description: wording.parameters[name as keyof typeof searchParameters.shape],
  schema:
    name === 'page'
      ? // Read as text, from which the limit cannot be seen.
        { type: 'integer', minimum: 1, maximum: LAST_PAGE, default: 1 }
      : asComponent(z.toJSONSchema(schema, { io: 'input' })),
}))
const unpaged = query.filter(({ name }) => unpagedNames.includes(name))
const ofFeeds = query.filter(({ name }) => feedNames.includes(name))
const inPath = (name: string, description: string, schema: object = text) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
})

const exportOf = (format: ExportFormat) => ({
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
      ...asObject(503),
    },
  },
})

const ofRecord = [
  inPath('kind', wording.parameters.kind, { type: 'string', enum: ['reply', 'policy', 'case'] }),
  inPath('number', wording.number),
]

const revisionAs = (ending: '' | '.txt') => {
  const summary = ending === '' ? wording.revision : wording.revisionText
  return {
    get: {
      operationId: ending === '' ? 'getRevision' : 'getRevisionText',
      summary,
      parameters: [...ofRecord, inPath('revision', wording.revisionCount, { type: 'integer', minimum: 1 })],
      responses: {
        200:
          ending === ''
            ? json(summary, 'Revision')
            : { description: summary, content: content('text/plain', text) },
        ...unchanged,
        ...asObject(404, 410, 503),
      },
    },
  }
}

/** The document of the open API (OpenAPI 3.1), made from the schemas of its answers and parameters. */
export const openApi = (siteName: string) => ({
  openapi: '3.1.1',
  info: {
    title: wording.title(siteName),
    version: '1.3.0',
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
        responses: { 200: json(wording.search, 'SearchAnswer'), ...unchanged, ...asObject(503) },
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
        responses: { 200: json(wording.suggest, 'SuggestAnswer'), ...unchanged, ...asObject(503) },
      },
    },
    '/api/v1/records/{kind}/{number}': {
      get: {
        operationId: 'getRecord',
        summary: wording.record,
        parameters: ofRecord,
        responses: {
          200: json(wording.record, 'Record'),
          301: leading(wording.moved),
          ...unchanged,
          ...asObject(404, 410, 503),
        },
      },
    },
    ...Object.fromEntries(
      (['', '.txt'] as const).map((ending) => [
        `/api/v1/records/{kind}/{number}/revisions/{revision}${ending}`,
        revisionAs(ending),
      ]),
    ),
    ...Object.fromEntries(
      exportFormat.options.map((format) => [`/api/v1/records.${format}`, exportOf(format)]),
    ),
    '/feed.atom': {
      get: {
        operationId: 'atomFeed',
        summary: wording.atom,
        parameters: ofFeeds,
        responses: {
          200: { description: wording.atom, content: content('application/atom+xml', text) },
          ...unchanged,
          ...asObject(503),
        },
      },
    },
    '/feed.json': {
      get: {
        operationId: 'jsonFeed',
        summary: wording.jsonFeed,
        parameters: ofFeeds,
        responses: {
          200: json(wording.jsonFeed, 'Feed', 'application/feed+json'),
          ...unchanged,
          ...asObject(503),
        },
      },
    },
    '/proposals/{key}/feed.atom': {
      get: {
        operationId: 'proposalFeed',
        summary: wording.proposalFeed,
        parameters: [inPath('key', wording.proposalKey)],
        responses: {
          200: { description: wording.proposalFeed, content: content('application/atom+xml', text) },
          ...unchanged,
          ...asObject(404, 503),
        },
      },
    },
    '/calendar.ics': {
      get: {
        operationId: 'calendar',
        summary: wording.calendar,
        responses: {
          200: { description: wording.calendar, content: content('text/calendar', text) },
          ...unchanged,
          ...asObject(503),
        },
      },
    },
    '/d/{identifier}': {
      get: {
        operationId: 'resolveIdentifier',
        summary: wording.resolve,
        parameters: [inPath('identifier', wording.identifier)],
        responses: {
          200: { description: wording.several, content: content('text/html', text) },
          301: leading(wording.moved),
          302: leading(wording.found),
          ...unchanged,
          ...asEither(404, 503),
        },
      },
    },
    '/data/manifest.json': {
      get: {
        operationId: 'dataPack',
        summary: wording.dataPack,
        responses: {
          200: json(wording.dataPack, 'Manifest'),
          ...unchanged,
          ...asEither(),
          404: { description: wording.noDataPack, content: errorOrPage },
        },
      },
    },
    '/data/{file}': {
      get: {
        operationId: 'dataFile',
        summary: wording.dataFile,
        parameters: [inPath('file', wording.dataFileName)],
        responses: {
          200: { description: wording.dataFile, content: content('application/x-ndjson', text) },
          206: { description: wording.part, content: content('application/x-ndjson', text) },
          ...unchanged,
          ...asEither(404, 503),
          416: { description: wording.noPart },
        },
      },
    },
  },
  components: { schemas: components() },
})
