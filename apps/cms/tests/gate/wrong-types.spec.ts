import type { FlattenedField } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { type Desk, type Person, test } from '../desk/desk.ts'
import { draft } from '../desk/records.ts'

const collections = ['replies', 'policies', 'cases'] as const
type Collection = (typeof collections)[number]

const answer = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const values: unknown[] = [null, 12, true, 'x', {}, { a: { b: 1 } }, [], [1], [null], ['x'], [{ a: 1 }]]

/** Which values a field can take: of the right type, or empty. Whatever else is sent is refused. */
const fits = (field: FlattenedField, value: unknown): boolean => {
  if (field.type === 'join' || field.type === 'json') return true
  if (value === null) return field.type !== 'group' && field.type !== 'array'
  if (Array.isArray(value)) {
    if (field.type === 'array') return value.every((row) => typeof row === 'object' && row !== null)
    return 'hasMany' in field && field.hasMany === true && value.every((one) => typeof one === 'string')
  }
  if (typeof value === 'object') return field.type === 'group' || field.type === 'richText'
  if (typeof value === 'number') return field.type === 'number'
  return (
    typeof value === 'string' &&
    ['text', 'textarea', 'relationship'].includes(field.type) &&
    !('hasMany' in field)
  )
}

/** Whether an answer says in Chinese, and in nothing else, what is wrong. */
const isSentence = (text: string): boolean =>
  answer
    .parse(JSON.parse(text))
    .errors.every(({ message }) => /^(?!.*[a-z]+ [a-z]+ ).*\p{Script=Han}.*。$/iu.test(message))

const send = async (desk: Desk, by: Person, collection: Collection, data: unknown, id?: string) =>
  id === undefined
    ? await desk.call(by, 'POST', `/api/${collection}?draft=true`, data)
    : await desk.call(by, 'PATCH', `/api/${collection}/${id}?draft=true`, data)

describe.for(collections)('a record of %s', (collection) => {
  test('takes no wrong type in any field, says so in words, and never fails', async ({ desk }) => {
    const { editor, publisher } = desk.people
    const id = await draft(desk, collection)
    const fields = desk.payload.collections[collection].config.flattenedFields
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['title', 'body', 'returned', 'validity', 'stage', '_status', 'deletedAt']),
    )
    const wrong: string[] = []
    for (const field of fields)
      for (const value of values)
        for (const [by, target] of [
          [editor, id],
          [publisher, id],
          [editor, undefined],
        ] as const) {
          const { status, text } = await send(desk, by, collection, { [field.name]: value }, target)
          const about = `${field.name}: ${JSON.stringify(value)} → ${status} ${text.slice(0, 300)}`
          if (status >= 500 || (status >= 400 && !isSentence(text))) wrong.push(about)
          if (status < 400 && !fits(field, value)) wrong.push(about)
        }
    expect(wrong).toEqual([])
  }, 240_000)
})

test('the sentence names the field and what it holds, inside groups and rows, too', async ({ desk }) => {
  const { editor } = desk.people
  const id = await draft(desk, 'replies')
  const cases: [data: object, sentence: string][] = [
    [
      { returned: null },
      '“退回修改”的内容类型不对，应为一组项目，不能整个为空（null）；要清空请清空其中各项。',
    ],
    [{ title: 12 }, '“标题”的内容类型不对，应为文字。'],
    [{ stage: 'done' }, '“进度”的内容类型不对，应为所列选项之一。'],
    [{ validity: { status: 'valid' } }, '应为所列选项之一'],
    [{ contact: { phone: { number: 1 } } }, '应为文字'],
    [{ asks: [{ text: '一' }, { text: 2 }] }, '应为文字'],
    [{ issuingBody: 'nowhere' }, '不存在或已删除'],
    [{ coBodies: [{ organisation: 7 }] }, '应为一条记录的编号（id）'],
  ]
  for (const [data, sentence] of cases) {
    const { status, text } = await send(desk, editor, 'replies', data, id)
    expect(status, text).toBe(400)
    expect(text).toContain(sentence)
  }
})

test('a list without rows comes from the form of the desk as the number 0', async ({ desk }) => {
  const id = await draft(desk, 'replies')
  const empty = await send(desk, desk.people.editor, 'replies', { asks: 0, coBodies: 0 }, id)
  expect(empty.status, empty.text).toBe(200)
  const held = z.object({ doc: z.object({ asks: z.tuple([]), coBodies: z.tuple([]) }) })
  held.parse(JSON.parse(empty.text))
  const rows = await send(desk, desk.people.editor, 'replies', { asks: 1 }, id)
  expect(rows.status, rows.text).toBe(400)
})

test('what is no record at all is refused', async ({ desk }) => {
  const id = await draft(desk, 'replies')
  for (const data of [[], [1], 'x', 12, null]) {
    const { status, text } = await send(desk, desk.people.editor, 'replies', data, id)
    expect(status, text).toBeLessThan(500)
  }
})
