import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFiles, readFiles } from './files.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intake-'))
  await mkdir(join(folder, 'b'))
  await writeFile(join(folder, 'c.txt'), '甲关于乙的通知\n各街道:\n请执行。')
  await writeFile(join(folder, 'b', 'a.html'), '<h1>甲关于丙的通知</h1><p>请执行。</p>')
  await writeFile(join(folder, 'a.pdf'), '%PDF-1.7')
  await writeFile(join(folder, 'd.docx'), 'PK\u0003\u0004 not a zip')
  await writeFile(join(folder, 'e.txt'), '')
  await writeFile(join(folder, '.hidden'), '甲')
  await writeFile(join(folder, '~$c.docx'), '甲')
})
afterAll(() => rm(folder, { recursive: true }))

test('a folder is read in the order of names, and what cannot be read is named', async () => {
  const seen: [string, string][] = []
  for await (const result of readFiles([folder, join(folder, 'missing.txt')])) {
    seen.push(
      result.ok ? [basename(result.draft.file), result.draft.title] : [basename(result.file), result.code],
    )
  }
  expect(seen).toEqual([
    ['a.pdf', 'format_unsupported'],
    ['a.html', '甲关于丙的通知'],
    ['c.txt', '甲关于乙的通知'],
    ['d.docx', 'damaged'],
    ['e.txt', 'empty'],
    ['missing.txt', 'not_found'],
  ])
  expect(await countFiles([folder])).toBe(5)
})

test('reading is lazy: nothing is read before it is asked for', async () => {
  const results = readFiles([join(folder, 'c.txt'), join(folder, 'later.txt')])
  await results.next()
  await writeFile(join(folder, 'later.txt'), '甲关于丁的通知\n请执行。')
  const next = await results.next()
  expect(next.value).toMatchObject({ ok: true, draft: { title: '甲关于丁的通知' } })
})
