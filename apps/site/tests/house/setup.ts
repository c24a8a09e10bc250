import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter, type IndexEntry, noWords } from '@yanlu/search'
import type { TestProject } from 'vitest/node'
import { form, hostilePage } from '../fixtures/attachments.ts'
import { proposals, records } from '../fixtures/index.ts'
import { organisations } from '../fixtures/organisations.ts'
import { tombstone } from '../fixtures/replies.ts'
import { settings } from '../fixtures/site.ts'
import { buildFolder, siteFolder, startSearch, startSite } from './site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    site: string
    search: { url: string; readKey: string; writeKey: string }
  }
}

async function* everything(): AsyncGenerator<IndexEntry> {
  for (const record of records) yield { type: 'record', record, history: [] }
  for (const organisation of organisations) yield { type: 'organisation', organisation }
  for (const proposal of proposals) yield { type: 'proposal', proposal }
  yield { type: 'tombstone', tombstone }
  yield { type: 'site', settings }
}

/** The house all scenarios visit: the built site in front of a real search server with the fixture records. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = spawnSync(
    process.execPath,
    [join(siteFolder, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', buildFolder],
    {
      cwd: siteFolder,
      env: { PATH: process.env.PATH ?? '', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  )
  if (built.status !== 0) throw new Error(`the site does not build:\n${built.stdout}${built.stderr}`)

  const folder = mkdtempSync(join(tmpdir(), 'yanlu-site-'))
  for (const { attachment, bytes } of [form, hostilePage])
    writeFileSync(join(folder, attachment.sha256), bytes)
  const search = await startSearch(folder)
  const { url, readKey, writeKey } = search
  const writer = createWriter({ url, key: writeKey })
  await writer.ensureIndexes(noWords)
  await writer.rebuild(everything(), noWords)

  const site = await startSite({
    MEILISEARCH_URL: url,
    MEILISEARCH_READ_KEY: readKey,
    PUBLIC_FILES_DIR: folder,
    SITE_URL: 'https://yanlu.example',
  })
  if (!site.output().includes('listening')) throw new Error(`the site does not start:\n${site.output()}`)
  project.provide('site', site.url)
  project.provide('search', { url, readKey, writeKey })
  return async () => {
    await site.stop()
    await search.stop()
    rmSync(folder, { recursive: true })
  }
}
