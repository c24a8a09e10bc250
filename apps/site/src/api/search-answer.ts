import { recordKind, validityStatus } from '@yanlu/model'
import type { Recognised } from '@yanlu/search'
import { z } from 'zod'

/** One record that a search found. */
export const foundRecord = z.object({
  kind: recordKind,
  title: z.string(),
  subject: z.string().nullable(),
  url: z.url(),
  indexNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuingBody: z.string().nullable(),
  bodyCode: z.string().nullable(),
  /** Where a body was asked for and the record bears another name. */
  bodyRelation: z
    .object({ relation: z.enum(['renamed', 'succeeded', 'preceded']), names: z.array(z.string()) })
    .nullable(),
  topic: z.string().nullable(),
  writtenOn: z.iso.date().nullable(),
  publishedOn: z.iso.date().nullable(),
  /** On the day of reading; `null` for a press article, which has none. */
  validity: validityStatus.nullable(),
  /** Where the query was found: the anchor in the page, and its text with `<mark>` and nothing else. */
  passages: z.array(z.object({ anchor: z.string(), html: z.string() })),
})

const value = z.object({ value: z.string(), label: z.string(), count: z.number().int().nonnegative() })
const values = z.array(value)

const recognisedType = z.enum([
  'everything',
  'nothing',
  'words',
  'indexNumber',
  'documentNumber',
  'proposalNumber',
  'formerNumber',
  'session',
  'organisationCode',
  'figure',
] satisfies Recognised['type'][])

/** A page of what a search found, with the counts of its filters. */
export const searchAnswer = z.object({
  total: z.number().int().nonnegative(),
  page: z.number().int().positive(),
  pages: z.number().int().nonnegative(),
  /** What the words of the query were taken for; a number with the label that is looked for. */
  recognised: z.object({ type: recognisedType, label: z.string().optional() }),
  /** Other queries that find something, where words find nothing. */
  instead: z.array(
    z.object({ q: z.string(), how: z.enum(['corrected', 'fewer']), total: z.number().int().positive() }),
  ),
  items: z.array(foundRecord),
  facets: z.object({
    kind: values,
    body: values,
    topic: z.array(value.extend({ leaves: values })),
    year: values,
    validity: values,
  }),
})
