import { z } from 'zod'
import { apiFields } from '../wording/api.ts'
import { errorAnswer } from './error-answer.ts'
import { feedAnswer } from './feed-answer.ts'
import { manifest } from './manifest.ts'
import { apiRecord } from './record.ts'
import { apiRevision } from './revision.ts'
import { searchAnswer } from './search-answer.ts'
import { suggestAnswer } from './suggest-answer.ts'

/** The schemas that the answers are made by and checked against. */
export const answers = {
  Record: apiRecord,
  Revision: apiRevision,
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
export function asComponent(node: unknown): unknown {
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

/** The schemas of the document. */
export function components(): Json {
  const all: Json = {}
  for (const [name, schema] of Object.entries(answers)) {
    const made = z.toJSONSchema(schema)
    for (const [inner, definition] of Object.entries(made.$defs ?? {})) all[inner] = asComponent(definition)
    all[name] = asComponent(made)
  }
  return all
}
