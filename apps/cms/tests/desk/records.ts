import { randomInt } from 'node:crypto'
import { expect } from 'vitest'
import { toLexical } from '../../src/body/toLexical.ts'
import type { Desk, Person } from './desk.ts'

/** A code with nine characters whose check digit nobody looks at here. */
export const newCode = (): string => String(randomInt(100_000_000, 999_999_999))

export const indexNumber = (code = newCode(), serial = 1): string =>
  `${code}/2024-${String(serial).padStart(5, '0')}`

export const body = toLexical([
  {
    type: 'section',
    level: 1,
    numeral: '一',
    heading: '一、办理情况',
    blocks: [{ type: 'paragraph', text: '路灯已经装好。' }],
  },
])

/** A body as master data, created by an administrator. */
export const organisation = async (desk: Desk, data: Record<string, unknown> = {}): Promise<string> => {
  const answer = await desk.call(desk.people.administrator, 'POST', '/api/organisations', {
    code: newCode(),
    names: [{ name: '云溪市路灯管理中心' }],
    ...data,
  })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc?.id ?? ''
}

/** A draft saved by a person over REST. */
export const draft = async (
  desk: Desk,
  collection: string,
  data: Record<string, unknown> = {},
  by: Person = desk.people.editor,
): Promise<string> => {
  const answer = await desk.call(by, 'POST', `/api/${collection}?draft=true`, {
    title: '关于增设路灯建议的答复',
    body,
    ...(collection === 'cases' ? {} : { indexNumber: indexNumber() }),
    ...data,
  })
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc?.id ?? ''
}

/** What an editor says about a change of a public text, without which it is not published. */
export const change = { nature: 'correction', note: '更正。' }

export const publishOver = (desk: Desk, by: Person, collection: string, id: string) =>
  desk.call(by, 'PATCH', `/api/${collection}/${id}`, { _status: 'published' })

/** A record drafted by the editor and published by the publisher. */
export const published = async (
  desk: Desk,
  collection: string,
  data: Record<string, unknown> = {},
): Promise<string> => {
  const id = await draft(desk, collection, data)
  const answer = await publishOver(desk, desk.people.publisher, collection, id)
  expect(answer.status, answer.text).toBe(200)
  return id
}

/** What is stored as current: what the public sees, if it is published. */
export const current = (desk: Desk, collection: 'replies' | 'policies' | 'cases' | 'proposals', id: string) =>
  desk.payload.findByID({ collection, id, draft: false, trash: true, depth: 0, overrideAccess: true })

export const proposal = (number: string) => ({ assembly: 'npc', session: '市十四届人大四次会议', number })
