import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Run, intake as run } from './command.ts'
import { casePage, hostilePage, replyPage } from './pages.ts'

let folder = ''
const intake = (...args: string[]): Promise<Run> => run(args, { dataDir: join(folder, 'data'), cwd: folder })
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const lines = ({ stdout }: Run) => stdout.split('\n').filter((line) => line !== '')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yanlu-intake-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('pnpm intake --json', () => {
  test('prints one object per file and line, and nothing else on stdout', async () => {
    await put('a.txt', replyPage())
    await put('b.txt', casePage())
    const result = await intake('a.txt', 'b.txt', '--json')
    expect(result.code).toBe(0)
    const objects = lines(result).map((line) => JSON.parse(line))
    expect(objects).toMatchObject([
      { file: 'a.txt', kind: 'reply', indexNumber: 'YX0000016/2024-00017', documentNumber: null },
      { file: 'b.txt', kind: 'case', indexNumber: null, source: { media: '青川日报', readCount: 12 } },
    ])
  })

  test('goes through a folder and below it, by name', async () => {
    await mkdir(join(folder, 'pages', 'older'), { recursive: true })
    await put('pages/2.txt', replyPage())
    await put('pages/10.txt', casePage())
    await put('pages/older/1.txt', casePage())
    await put('pages/.hidden', 'x')
    const files = lines(await intake('pages', '--json')).map((line) => JSON.parse(line).file)
    expect(files).toEqual(['pages/2.txt', 'pages/10.txt', 'pages/older/1.txt'])
  })

  test('names a file that cannot be read and goes on', async () => {
    await put('broken.docx', Buffer.from('PK\u0003\u0004 no zip at all'))
    await put('z.txt', casePage())
    const result = await intake('missing.txt', 'broken.docx', 'z.txt', '--json')
    expect(result.code).toBe(1)
    expect(lines(result)).toHaveLength(1)
    expect(result.stderr).toContain('missing.txt：没有这个文件。')
    expect(result.stderr).toContain('broken.docx：')
    expect(result.stderr).toContain('读取 1，新存 0，未变 0，发布 0，失败 2')
  })

  test('keeps nothing of hostile markup', async () => {
    await put('hostile.html', hostilePage())
    const { stdout } = await intake('hostile.html', '--json')
    expect(JSON.parse(stdout).indexNumber).toBe('YX0000016/2024-00777')
    for (const trace of ['stolen', 'onerror', 'onclick', 'onload', 'javascript:', 'iframe', 'data:text'])
      expect(stdout).not.toContain(trace)
  })

  test('makes no database', async () => {
    await put('a.txt', replyPage())
    await intake('a.txt', '--json')
    await expect(mkdir(join(folder, 'data'))).resolves.toBeUndefined()
  })
})

test('without --json a person reads fields and findings', async () => {
  await put('a.txt', replyPage())
  const { stdout, code } = await intake('a.txt')
  expect(code).toBe(0)
  expect(stdout).toContain('索引号：YX0000016/2024-00017')
  expect(stdout).toContain('建议提案：政协提案 市政协十五届二次会议 20240538号 增设社区晾晒场地')
  expect(stdout).toMatch(/采集发现：\n {4}\[/)
})

test('a folder of many files shows how far it is', async () => {
  await mkdir(join(folder, 'many'))
  for (let at = 1; at <= 120; at += 1) await put(`many/${at}.txt`, casePage(`第${at}处。`))
  const result = await intake('many', '--json')
  expect(lines(result)).toHaveLength(120)
  expect(result.stderr).toContain('已处理 50/120，失败 0')
  expect(result.stderr).toContain('已处理 100/120，失败 0')
  expect(result.stderr).toContain('读取 120，')
})

describe('wrong usage ends with code 2 and the usage', () => {
  test.each([[[]], [['--jsno', 'a.txt']], [['a.txt', '--publish']]])('%j', async (args) => {
    const result = await intake(...args)
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toContain('用法：pnpm intake')
  })
})
