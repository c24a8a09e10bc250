import type { Challenge } from 'altcha-lib'
import { describe, expect } from 'vitest'
import { type Desk, openDesk, test } from '../desk/desk.ts'
import { easyProof, solve } from './proofs.ts'

const report = (altcha: string, change: Record<string, unknown> = {}) => ({
  page: '/policies/010884970/2024-00001',
  kind: 'wrong',
  text: '第二段写的是三月，附件里是五月。',
  altcha,
  ...change,
})

const send = (desk: Desk, body: unknown) => desk.call(null, 'POST', '/api/reports', body)

const challengeOf = async (desk: Desk) => {
  const answer = await desk.call(null, 'GET', '/api/reports/challenge')
  return { answer, challenge: JSON.parse(answer.text) as Challenge & { signature: string } }
}

const codeOf = (answer: { text: string }): unknown =>
  (JSON.parse(answer.text) as { error?: { code: string; message: string } }).error?.code

const kept = (desk: Desk) =>
  desk.payload.find({ collection: 'reports', limit: 100, depth: 0, overrideAccess: true })

/** A desk with nothing counted yet. */
const own = async (work: (desk: Desk) => Promise<void>) => {
  const desk = await openDesk()
  try {
    await work(desk)
  } finally {
    await desk.close()
  }
}

describe('a citizen', () => {
  test('answers a challenge, sends a report and gets its number', async ({ desk }) => {
    const { answer, challenge } = await challengeOf(desk)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const inSeconds = (challenge.parameters.expiresAt ?? 0) - Date.now() / 1000
    expect(inSeconds).toBeGreaterThan(19 * 60)
    expect(inSeconds).toBeLessThanOrEqual(20 * 60)

    const sent = await send(desk, report(await solve(challenge), { contact: '张三 13800138000' }))
    expect(sent.status, sent.text).toBe(201)
    const { number } = JSON.parse(sent.text) as { number: string }
    expect(Object.keys(JSON.parse(sent.text) as object)).toEqual(['number'])
    expect(number).toMatch(/^B-20\d\d-0001$/)
    const [doc] = (await kept(desk)).docs
    expect(doc).toMatchObject({
      number,
      status: 'waiting',
      page: '/policies/010884970/2024-00001',
      kind: 'wrong',
      text: '第二段写的是三月，附件里是五月。',
      contact: '张三 13800138000',
    })
  })

  test('writes HTML and gets text; what looks the same is stored the same', async ({ desk }) => {
    const text = '<script>alert(1)</script> cafe\u0301'
    const sent = await send(desk, report(await easyProof(desk), { text }))
    expect(sent.status).toBe(201)
    const { docs } = await kept(desk)
    expect(docs.some((doc) => doc.text === '<script>alert(1)</script> café')).toBe(true)
  })

  test.for([
    ['nothing', {}],
    ['a text with a control character', { text: '第二段\u0007写错了。' }],
    ['a page elsewhere', { page: 'https://evil.example/' }],
    ['no kind', { kind: undefined }],
  ] as const)('is told what is wrong with %s', async ([what, change], { desk }) => {
    const body = what === 'nothing' ? {} : report(await easyProof(desk), change)
    const answer = await send(desk, body)
    expect(answer.status).toBe(400)
    expect(codeOf(answer)).toBe('invalid')
    expect(answer.text).toMatch(/\p{Script=Han}/u)
  })

  test('may not send a novel, nor broken JSON', async ({ desk }) => {
    const novel = await send(desk, report('x', { text: '长'.repeat(20_000) }))
    expect(novel.status).toBe(413)
    expect(codeOf(novel)).toBe('too_large')
    const broken = await desk.call(null, 'POST', '/api/reports', '{"page":')
    expect([broken.status, codeOf(broken)]).toEqual([400, 'invalid'])
  })
})

describe('a proof', () => {
  const tampered = (proof: string, change: (value: Record<string, Record<string, unknown>>) => void) => {
    const value = JSON.parse(Buffer.from(proof, 'base64').toString()) as Record<
      string,
      Record<string, unknown>
    >
    change(value)
    return Buffer.from(JSON.stringify(value)).toString('base64')
  }

  test.for([
    ['no base64 of JSON', () => 'nonsense'],
    ['null', () => Buffer.from('null').toString('base64')],
    [
      'a solution that was not found',
      (proof: string) =>
        tampered(proof, (value) => Object.assign(value.solution ?? {}, { derivedKey: 'ab'.repeat(32) })),
    ],
    [
      'a later end',
      (proof: string) =>
        tampered(proof, (value) => Object.assign(value.challenge?.parameters ?? {}, { expiresAt: 4e9 })),
    ],
    [
      'a signature of someone else',
      (proof: string) =>
        tampered(proof, (value) => Object.assign(value.challenge ?? {}, { signature: '0'.repeat(64) })),
    ],
  ] as const)('is refused with %s', async ([, change], { desk }) => {
    const answer = await send(desk, report(change(await easyProof(desk))))
    expect([answer.status, codeOf(answer)]).toEqual([400, 'proof_invalid'])
  })

  test('of another installation is refused', async ({ desk }) => {
    await own(async (other) => {
      const answer = await send(desk, report(await easyProof(other)))
      expect(codeOf(answer)).toBe('proof_invalid')
    })
  })

  test('is refused after twenty minutes', async ({ desk }) => {
    const answer = await send(desk, report(await easyProof(desk, Date.now() - 21 * 60 * 1000)))
    expect([answer.status, codeOf(answer)]).toEqual([400, 'proof_expired'])
  })

  test('works once, also when sent twice at once and after a restart', async () => {
    await own(async (desk) => {
      const proof = await easyProof(desk)
      const answers = await Promise.all(Array.from({ length: 4 }, () => send(desk, report(proof))))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400])
      expect(answers.map(codeOf).filter(Boolean)).toEqual(['proof_used', 'proof_used', 'proof_used'])
      const again = await desk.reopen()
      const stored = await again.find({ collection: 'reports', overrideAccess: true })
      expect(stored.totalDocs).toBe(1)
      expect(codeOf(await send(desk, report(proof)))).toBe('proof_used')
    })
  })
})

describe('many reports at once', () => {
  test('have numbers of their own, and the twenty-first is asked to wait', async () => {
    await own(async (desk) => {
      const proofs = await Promise.all(Array.from({ length: 21 }, () => easyProof(desk)))
      const answers = await Promise.all(proofs.map((proof) => send(desk, report(proof))))
      const taken = answers
        .filter(({ status }) => status === 201)
        .map(({ text }) => JSON.parse(text) as { number: string })
      expect(new Set(taken.map(({ number }) => number)).size).toBe(20)
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused.map(codeOf)).toEqual(['too_many'])
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await kept(desk)).totalDocs).toBe(20)
    })
  })

  test('rubbish keeps nobody out', async () => {
    await own(async (desk) => {
      for (let sent = 0; sent < 30; sent += 1) await send(desk, report('rubbish'))
      expect((await send(desk, report(await easyProof(desk)))).status).toBe(201)
    })
  })
})

describe('at the desk', () => {
  test('who handled a report is noted, and what the citizen wrote stays', async ({ desk }) => {
    const { editor, publisher } = desk.people
    await send(desk, report(await easyProof(desk), { text: '附件打不开了。' }))
    const listed = await desk.call(editor, 'GET', '/api/reports?sort=-createdAt&depth=0')
    const id = listed.body.docs?.[0]?.id
    const path = `/api/reports/${id}`
    const change = {
      status: 'handled',
      remark: '附件已重新上传。',
      text: '改',
      number: 'B-1',
      handledBy: publisher.id,
    }
    expect((await desk.call(editor, 'PATCH', path, change)).status).toBe(200)
    const read = () =>
      desk.payload.findByID({ collection: 'reports', id: String(id), depth: 0, overrideAccess: true })
    const handled = await read()
    expect(handled).toMatchObject({ status: 'handled', text: '附件打不开了。', handledBy: editor.id })
    expect(handled.handledOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(handled.number).toMatch(/^B-20\d\d-\d{4}$/)
    // A remark later on is not handling it again.
    await desk.call(publisher, 'PATCH', path, { remark: '已核对。' })
    expect((await read()).handledBy).toBe(editor.id)
    await desk.call(publisher, 'PATCH', path, { status: 'waiting' })
    expect(await read()).toMatchObject({ handledBy: null, handledOn: null })
    expect(listed.text).not.toContain('proof')
  })
})
