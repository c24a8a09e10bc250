import { mkdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { signIn } from './desk.ts'
import { env } from './env.ts'
import { type Row, row, table } from './figures.ts'
import { fillDatabase, fillIndex } from './fill.ts'
import { lengthOf, recordAt } from './generated.ts'
import {
  buildAll,
  buildBarePage,
  freePort,
  moveTo,
  prepareDatabase,
  quiet,
  startCms,
  startSearch,
  startSite,
  stop,
  stopAll,
} from './house.ts'
import { measurePublishing } from './publishing.ts'
import { measureSearch } from './searching.ts'
import { measureServing } from './serving.ts'
import { weighPages } from './weighing.ts'

const started = Date.now()
const tell = (what: string) =>
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${what}`)

/** The mean length of every thousandth record. */
const meanLength = (): number => {
  const lengths = Array.from({ length: 100 }, (_, at) =>
    lengthOf(recordAt(Math.floor((at * env.records) / 100))),
  )
  return Math.round(lengths.reduce((sum, length) => sum + length, 0) / lengths.length)
}

/** Fills what is missing, then measures everything in one run. Data of an earlier run is used again. */
async function bench(): Promise<Row[]> {
  mkdirSync(env.dataDir, { recursive: true })
  tell('building the CMS and the site, only what has changed')
  buildAll()
  const search = await startSearch()
  tell('the search server runs; tables and accounts')
  prepareDatabase(search)
  tell(`${fillDatabase(join(env.dataDir, 'cms.db'), env.records)} records written to the database of the CMS`)
  const built = Date.now()
  const indexed = await fillIndex(search.url, search.keys, env.records, (done) =>
    tell(`${done} records sent to the index`),
  )
  const indexing = indexed ? `${Math.round((Date.now() - built) / 1000)} s` : 'used again'
  tell(`index of ${env.records} records: ${indexing}`)

  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const cms = await startCms(search, site)
  const served = await startSite(search, port)
  tell('the CMS and the site run; the CMS compares database and index')
  await quiet(cms.process.pid ?? 0, 600)
  const [editor, publisher] = [await signIn(cms.url, 'editor'), await signIn(cms.url, 'publisher')]
  tell('search against like')
  const searching = await measureSearch(search, site, publisher)
  tell('publish to visible')
  const publishing = await measurePublishing(site, editor, publisher)
  await stop(cms.process)
  tell('weighing pages')
  const weights = await weighPages(site, env.records)
  tell('record page against a bare page')
  buildBarePage()
  moveTo(search.pid, '1')
  moveTo(served.pid ?? 0, '0')
  const serving = await measureServing(site, env.records)
  const head = [
    row('records', `${env.records}, ${meanLength()} characters each (mean), 8 passages`),
    row('index', indexing),
    row('machine', `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`),
  ]
  return [...head, ...searching, ...publishing, ...serving, ...weights]
}

try {
  const rows = await bench()
  console.log(`\n${table(rows)}\n`)
  tell(rows.some(({ holds }) => holds === false) ? 'done; a bound was missed' : 'done; all bounds hold')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await stopAll()
}
