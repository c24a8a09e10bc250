import { describe, expect } from 'vitest'
import { type Desk, type Person, test } from '../desk/desk.ts'
import { current, draft } from '../desk/records.ts'

/** What the desk's schedule drawer queues (Payload: schedulePublishHandler). */
const schedule = (desk: Desk, by: Person, id: string, type: 'publish' | 'unpublish' = 'publish') =>
  desk.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'replies', value: id },
      user: { relationTo: 'users', value: by.id },
    },
    waitUntil: new Date(Date.now() - 1000),
    overrideAccess: true,
  })

const run = (desk: Desk) => desk.payload.jobs.run({ queue: 'default', silent: true, overrideAccess: true })

describe('a scheduled publication', () => {
  test('of a publisher publishes what another person wrote', async ({ desk }) => {
    const id = await draft(desk, 'replies')
    await schedule(desk, desk.people.publisher, id)
    await run(desk)
    expect(await current(desk, 'replies', id)).toMatchObject({ _status: 'published', revision: 1 })
  })

  test('of an editor does nothing', async ({ desk }) => {
    const id = await draft(desk, 'replies')
    await schedule(desk, desk.people.editor, id)
    await run(desk)
    expect(await current(desk, 'replies', id)).toMatchObject({ _status: 'draft', revision: 0 })
  })

  test('of the one who wrote it does nothing', async ({ desk }) => {
    const id = await draft(desk, 'replies', {}, desk.people.publisher)
    await schedule(desk, desk.people.publisher, id)
    await run(desk)
    expect(await current(desk, 'replies', id)).toMatchObject({ _status: 'draft' })
  })

  test('is cancelled by a change of the content: nobody slips a text past the publisher', async ({
    desk,
  }) => {
    const id = await draft(desk, 'replies')
    await schedule(desk, desk.people.publisher, id)
    await desk.call(desk.people.editor, 'PATCH', `/api/replies/${id}?draft=true`, { stage: 'submitted' })
    const waiting = () =>
      desk.payload.count({
        collection: 'payload-jobs',
        where: { 'input.doc.value': { equals: id } },
        overrideAccess: true,
      })
    expect((await waiting()).totalDocs).toBe(1)
    await desk.call(desk.people.editor, 'PATCH', `/api/replies/${id}?draft=true`, { title: '没有人读过' })
    expect((await waiting()).totalDocs).toBe(0)
  })

  test('does not take a public record down without a reason', async ({ desk }) => {
    const id = await draft(desk, 'replies')
    await schedule(desk, desk.people.publisher, id)
    await run(desk)
    await schedule(desk, desk.people.secondPublisher, id, 'unpublish')
    await run(desk)
    expect(await current(desk, 'replies', id)).toMatchObject({ _status: 'published' })
  })
})
