import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startSite } from './house/site.ts'
import { texts } from './house/visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-curl-'))
let site: Awaited<ReturnType<typeof startSite>>
let commands: string[]
beforeAll(async () => {
  // Its public address is where it listens, so that a printed command can be typed as it is.
  site = await startSite({
    DATA_DIR: folder,
    MEILISEARCH_URL: inject('search').url,
    MEILISEARCH_READ_KEY: inject('search').readKey,
  })
  const html = await (await fetch(`${site.url}/developers`)).text()
  commands = texts(parseHTML(html).document, '.guide__example code')
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

const type = async (command: string) =>
  (await promisify(execFile)('sh', ['-c', command], { cwd: folder, maxBuffer: 1e8 })).stdout

test('every command that it prints works as printed', async () => {
  expect(commands.length).toBeGreaterThan(8)
  for (const command of commands) {
    expect(command).toContain(site.url)
    const answer = await type(command)
    if (command.includes('/data/')) expect(answer).toContain('没有找到')
    else if (command.includes('-o records.csv'))
      expect(readFileSync(join(folder, 'records.csv'), 'utf8')).toMatch(/^\ufeff类型,标题,/)
    else if (command.includes('.atom') || command.includes('.xml')) expect(answer).toMatch(/^<\?xml /)
    else if (command.includes('/d/')) expect(answer).toContain('<meta name="ArticleTitle"')
    else expect(JSON.parse(answer), command).not.toHaveProperty('error')
  }
})

test('a query typed with its characters as they are finds what the page promises', async () => {
  const search = commands.find((command) => command.includes('q=加装电梯')) ?? ''
  expect(JSON.parse(await type(search)).total).toBeGreaterThan(0)
})
