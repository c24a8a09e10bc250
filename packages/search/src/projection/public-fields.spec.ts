import { publicRecord, revisionChanges, searchWords, siteSettings } from '@yanlu/model'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { busProposal, organisations } from '../../tests/city/city.ts'
import { settings } from '../../tests/city/hall.ts'
import { accessibility, canteenCase, oldEstates, records } from '../../tests/city/records.ts'
import { indexSettings } from '../settings/settings.ts'
import { noWords } from '../settings/words.ts'
import { projectEntry } from './entries.ts'
import { publicFields } from './public-fields.ts'
import { projectOrigin, projectWords } from './site.ts'

const now = Date.UTC(2026, 0, 1)

const buried = {
  id: oldEstates.id,
  kind: 'reply' as const,
  number: '010000001/2022-27447',
  withdrawnOn: '2026-01-01',
  reason: '重复发布',
  revision: 2,
}

/** All paths of a schema, from its JSON Schema: a field is seen here the day the model gets it. */
function paths(schema: unknown, path = ''): string[] {
  const node = z
    .looseObject({
      properties: z.record(z.string(), z.unknown()).optional(),
      items: z.unknown().optional(),
      anyOf: z.array(z.unknown()).optional(),
      oneOf: z.array(z.unknown()).optional(),
    })
    .parse(schema)
  if (path === 'body') return ['body']
  const choices = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  if (choices.length > 0) return choices.flatMap((choice) => paths(choice, path))
  if (node.properties)
    return Object.entries(node.properties).flatMap(([key, value]) =>
      paths(value, path === '' ? key : `${path}.${key}`),
    )
  if (node.items) return paths(node.items, `${path}[]`)
  return schema && typeof schema === 'object' && 'type' in schema && schema.type === 'null' ? [] : [path]
}

describe('what becomes public is declared', () => {
  test('every field of the record in the model', () => {
    const found = new Set(paths(z.toJSONSchema(publicRecord, { io: 'output' })))
    expect([...found].sort()).toEqual([...publicFields.record].sort())
  })

  test.each([
    ['history', revisionChanges],
    ['settings', siteSettings],
    ['words', searchWords],
  ] as const)('every field of %s in the model', (part, schema) => {
    const found = new Set(paths(z.toJSONSchema(schema, { io: 'output' })))
    expect([...found].sort()).toEqual([...publicFields[part]].sort())
  })

  test('every field of every projected entry', () => {
    const entries = [
      ...records.map((record) => ({ type: 'record' as const, record, history: [] })),
      ...organisations.map((organisation) => ({ type: 'organisation' as const, organisation })),
      { type: 'proposal' as const, proposal: busProposal },
      { type: 'site' as const, settings },
      { type: 'tombstone' as const, tombstone: buried },
    ]
    const words = [projectWords(noWords, now), projectOrigin('1', now)].map((document) => ({
      index: 'site' as const,
      document,
    }))
    for (const { index, document } of [...words, ...entries.map((entry) => projectEntry(entry, now))])
      expect(publicFields[index]).toEqual(expect.arrayContaining(Object.keys(document)))
  })

  test('everything that settings search, filter or sort by', () => {
    for (const [index, settings] of Object.entries(indexSettings))
      for (const attribute of [
        ...(settings.searchableAttributes ?? []),
        ...(settings.filterableAttributes ?? []),
        ...(settings.sortableAttributes ?? []),
      ])
        expect(publicFields[index as keyof typeof indexSettings]).toContain(attribute)
  })
})

describe('what is not public', () => {
  const text = (record: typeof accessibility | typeof oldEstates | typeof canteenCase): string =>
    JSON.stringify(projectEntry({ type: 'record', record, history: [] }, now))

  test('a contact that is not to be published is nowhere', () => {
    const contact = { unit: '物业处', person: '甲某', phone: '010-5550100', fax: null, masked: false }
    expect(text({ ...oldEstates, contact })).toContain('010-5550100')
    expect(text({ ...oldEstates, contact: null })).not.toContain('010-5550100')
    expect(text(oldEstates)).toContain('"contact":null')
  })

  test('keys that the model does not know are dropped at every depth', () => {
    const leaking = {
      ...oldEstates,
      stage: '未公开',
      contact: { unit: null, person: null, phone: null, fax: null, masked: false, mobile: '未公开' },
      validity: { ...oldEstates.validity, remark: '未公开' },
      body: oldEstates.body.map((block) => ({ ...block, comment: '未公开' })),
    }
    expect(text(leaking)).not.toContain('未公开')
  })

  test('what is no record is refused', () => {
    expect(() =>
      projectEntry({ type: 'record', record: { ...accessibility, title: '' }, history: [] }, now),
    ).toThrow(z.ZodError)
  })
})

test('every entry carries every field that its index is sorted by', () => {
  const entries = [
    ...records.map((record) => ({ type: 'record' as const, record, history: [] })),
    { type: 'tombstone' as const, tombstone: buried },
    { type: 'proposal' as const, proposal: { ...busProposal, session: null, number: '无' } },
  ]
  for (const { index, document } of entries.map((entry) => projectEntry(entry, now)))
    for (const attribute of indexSettings[index].sortableAttributes ?? [])
      expect(document).toHaveProperty(attribute)
})

test('every document carries every sort field, also without a date', () => {
  for (const record of [...records, { ...canteenCase, publishedOn: null, writtenOn: null }])
    expect(projectEntry({ type: 'record', record, history: [] }, now).document).toMatchObject({
      newest: expect.any(Number),
      oldest: expect.any(Number),
    })
})
