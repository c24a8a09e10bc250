import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nameOn } from '@yanlu/model'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { configure } from '../../src/configure.ts'
import { readEnv } from '../../src/env.ts'
import { namesOf } from '../../src/intake/organisations/store.ts'
import { type Run, intake as run, startIntake } from './command.ts'
import { casePage, replyPage } from './pages.ts'

let folder = ''
const dataDir = () => join(folder, 'data')
const intake = (...args: string[]): Promise<Run> => run(args, { dataDir: dataDir(), cwd: folder })
const put = (name: string, content: string) => writeFile(join(folder, name), content)

/** Looks into the database that the command has filled. */
async function look<T>(at: (payload: Payload) => Promise<T>): Promise<T> {
  const env = readEnv({ DATA_DIR: dataDir(), NODE_ENV: 'test', RUN_JOBS: '0' }, folder)
  const payload = await getPayload({
    key: folder + String(Math.random()),
    config: buildConfig(configure(env)),
  })
  try {
    return await at(payload)
  } finally {
    await payload.destroy()
  }
}
const count =
  (collection: 'replies' | 'policies' | 'cases' | 'organisations' | 'proposals') => (payload: Payload) =>
    payload.count({ collection, overrideAccess: true }).then(({ totalDocs }) => totalDocs)
const replies = async (payload: Payload) =>
  (await payload.find({ collection: 'replies', overrideAccess: true, depth: 0 })).docs

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yanlu-intake-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('pnpm intake --save', () => {
  test('stores drafts, and the same files again change nothing', async () => {
    await put('a.txt', replyPage())
    await put('b.txt', casePage())
    const first = await intake('a.txt', 'b.txt', '--save')
    expect(first).toMatchObject({ code: 0, stdout: '' })
    expect(first.stderr).toContain('读取 2，新存 2，未变 0，发布 0，失败 0')
    const before = await look(replies)
    expect(before).toMatchObject([{ _status: 'draft', indexNumber: 'YX0000016/2024-00017' }])
    const second = await intake('a.txt', 'b.txt', '--save')
    expect(second.code).toBe(0)
    expect(second.stderr).toContain('读取 2，新存 0，未变 2，发布 0，失败 0')
    expect(await look(replies)).toEqual(before)
  })

  test('names what could not be stored and stores the rest', async () => {
    await put('a.txt', replyPage())
    await put('empty.txt', '  \n ')
    const result = await intake('empty.txt', 'missing.txt', 'a.txt', '--save', '--json')
    expect(result.code).toBe(1)
    expect(result.stdout.trim().split('\n')).toHaveLength(1)
    expect(result.stderr).toContain('empty.txt：')
    expect(result.stderr).toContain('missing.txt：')
    expect(await look(count('replies'))).toBe(1)
  })

  test('stopped by Ctrl-C it says where, and the next run completes it', async () => {
    const files = 150
    await mkdir(join(folder, 'pages'))
    for (let at = 1; at <= files; at += 1) {
      const page = {
        index: `YX0000016/2024-${String(at).padStart(5, '0')}`,
        proposal: `2024${String(at).padStart(4, '0')}`,
      }
      await put(`pages/${at}.txt`, replyPage(page))
    }
    const { child, ended } = startIntake(['pages', '--save'], { dataDir: dataDir(), cwd: folder })
    child.stderr.on('data', (text: string) => {
      if (text.includes(`已处理 50/${files}`)) child.kill('SIGINT')
    })
    const stopped = await ended
    expect(stopped.code).toBe(130)
    const [, last, left] = /最后完成的是 (\S+)，还有 (\d+) 个文件未处理/.exec(stopped.stderr) ?? []
    expect(last).toBe(`pages/${files - Number(left)}.txt`)
    expect(await look(count('replies'))).toBe(files - Number(left))
    const resumed = await intake('pages', '--save')
    expect(resumed.code).toBe(0)
    expect(resumed.stderr).toContain(`新存 ${left}，未变 ${files - Number(left)}，`)
    expect(await look(count('replies'))).toBe(files)
    expect(await look(count('organisations'))).toBe(1)
  }, 180_000)
})

describe('pnpm intake --save --publish', () => {
  test('publishes what it stored, once', async () => {
    await put('a.txt', replyPage())
    expect((await intake('a.txt', '--save', '--publish')).stderr).toContain('新存 1，未变 0，发布 1，失败 0')
    expect(await look(replies)).toMatchObject([{ _status: 'published', revision: 1 }])
    const again = await intake('a.txt', '--save', '--publish')
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('新存 0，未变 1，发布 0，失败 0')
    expect(await look(replies)).toMatchObject([{ _status: 'published', revision: 1 }])
  })

  test('leaves a changed page as a draft: why the public text changes, a person says at the desk', async () => {
    await put('a.txt', replyPage())
    await intake('a.txt', '--save', '--publish')
    await put('a.txt', replyPage({ more: '另有十处在建。' }))
    await intake('a.txt', '--save')
    expect(JSON.stringify(await look(replies))).not.toContain('另有十处在建')
    const refused = await intake('a.txt', '--save', '--publish')
    expect(refused.stderr).toMatch(/没有发布.*改动性质.*改动说明/)
    expect(JSON.stringify(await look(replies))).not.toContain('另有十处在建')
  })

  test('does not publish what somebody has worked on, nor what was withdrawn', async () => {
    await put('a.txt', replyPage())
    await put('b.txt', replyPage({ index: 'YX0000016/2024-00018', proposal: '20240539' }))
    await intake('a.txt', '--save')
    await intake('b.txt', '--save', '--publish')
    await look(async (payload) => {
      const data = {
        name: '编辑甲',
        email: 'a@example.gov.cn',
        password: 'long-and-odd-77',
        roles: ['editor' as const],
      }
      const user = await payload.create({ collection: 'users', data, overrideAccess: true })
      const [worked, withdrawn] = ['YX0000016/2024-00017', 'YX0000016/2024-00018'].map((indexNumber) => ({
        collection: 'replies' as const,
        where: { indexNumber: { equals: indexNumber } },
        overrideAccess: true,
      }))
      if (!worked || !withdrawn) throw new Error('two records expected')
      const id = async (where: typeof worked) => (await payload.find(where)).docs[0]?.id ?? ''
      await payload.update({
        collection: 'replies',
        id: await id(worked),
        data: { summary: '还在核对。' },
        draft: true,
        user: { ...user, collection: 'users' },
        overrideAccess: false,
      })
      await payload.update({
        collection: 'replies',
        id: await id(withdrawn),
        data: { _status: 'draft' },
        context: { withdrawal: { on: '2024-09-01', reason: '内容有误' } },
        overrideAccess: true,
      })
    })
    const result = await intake('a.txt', 'b.txt', '--save', '--publish')
    expect(result.code).toBe(1)
    expect(result.stderr).toContain('a.txt：已存为草稿，没有发布：记录已有同事编辑过')
    expect(result.stderr).toContain('b.txt：已存为草稿，没有发布：记录已撤回')
    expect((await look(replies)).map(({ _status }) => _status)).toEqual(['draft', 'draft'])
  })
})

const seeds = join(import.meta.dirname, '../../../../../shared/seeds')
if (!existsSync(seeds)) console.warn('the seed pages are not beside the repository: their test is skipped')

test.skipIf(!existsSync(seeds))(
  'the five seed pages are five public records with their numbers',
  async () => {
    expect(await readdir(seeds)).toHaveLength(5)
    const result = await intake(seeds, '--save', '--publish')
    expect(result.stderr).toContain('读取 5，新存 5，未变 0，发布 5，失败 0')
    expect(result.code).toBe(0)
    await look(async (payload) => {
      const all = { overrideAccess: true, depth: 0, where: { _status: { equals: 'published' } } } as const
      const answered = (await payload.find({ collection: 'replies', ...all, sort: 'indexNumber' })).docs
      expect(answered.map(({ indexNumber }) => indexNumber)).toEqual([
        '002489479/2024-274204',
        '010884970/2022-27447',
        '010884970/2024-20601',
      ])
      const policies = (await payload.find({ collection: 'policies', ...all })).docs
      expect(policies).toMatchObject([
        { indexNumber: '115002320086900349/2021-00127', documentNumber: '武隆府办发〔2021〕41号' },
      ])
      const cases = (await payload.find({ collection: 'cases', ...all })).docs
      expect(cases).toMatchObject([{ caseNumber: expect.stringMatching(/^\d{4}-0001$/), indexNumber: null }])
      const proposals = (await payload.find({ collection: 'proposals', ...all, sort: 'key' })).docs
      expect(proposals.map(({ key }) => key)).toEqual(['cppcc-14-1-20220538', 'npc-14-4-萧山14'])
      const organisations = (await payload.find({ collection: 'organisations', overrideAccess: true })).docs
      expect(organisations).toHaveLength(3)
      const renamed = organisations.find(({ code }) => code === '010884970')
      const names = renamed ? namesOf(renamed) : []
      for (const { indexNumber, issuingBodyStated, writtenOn } of answered)
        if (indexNumber?.startsWith('010884970'))
          expect(nameOn(names, writtenOn ?? null)).toBe(issuingBodyStated)
      expect(names).toHaveLength(2)
    })
  },
)
