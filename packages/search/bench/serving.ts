import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bodyText, paths } from '@yanlu/model'
import { z } from 'zod'
import { env } from './env.ts'
import { kilobytes, type Row, row } from './figures.ts'
import { indexNumberOf, recordAt } from './generated.ts'
import { onCore, pinning, startBarePage, stop } from './house.ts'

const bound = 0.7
const seconds = 8
const connections = 20
const autocannon = createRequire(import.meta.url).resolve('autocannon')

const report = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.number(),
})

type Load = { perSecond: number; p50: number; p99: number }

/** Loads an address from the second core. */
async function load(url: string, duration: number): Promise<Load> {
  const [program = '', ...args] = onCore(1, [
    'node',
    autocannon,
    '-c',
    String(connections),
    '-d',
    String(duration),
    '--json',
    '--no-progress',
    url,
  ])
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 26 })
  const read = report.parse(JSON.parse(stdout))
  if (read.non2xx > 0) throw new Error(`${url} answered ${read.non2xx} times with an error`)
  return { perSecond: read.requests.average, p50: read.latency.p50, p99: read.latency.p99 }
}

const bytesOf = async (url: string): Promise<number> => (await (await fetch(url)).arrayBuffer()).byteLength

/** The text of the record as paragraphs, and one more that fills the page up to the bytes of the record page. */
async function bareOfSize(wanted: number, position: number): Promise<{ url: string; end(): Promise<void> }> {
  const record = recordAt(position)
  const paragraphs = bodyText(record.body).split('\n')
  const write = (filler: number) =>
    writeFileSync(
      join(env.dataDir, 'bare-page.json'),
      JSON.stringify({ title: record.title, paragraphs: [...paragraphs, 'x'.repeat(filler)] }),
    )
  write(0)
  const empty = await startBarePage()
  const without = await bytesOf(empty.url)
  await stop(empty.process)
  write(Math.max(0, wanted - without))
  const full = await startBarePage()
  return { url: full.url, end: () => stop(full.process) }
}

/** The record page against a bare Astro page of as many bytes, each on one core, the load on the other. */
export async function measureServing(site: string, records: number): Promise<Row[]> {
  const position = Math.floor(records / 2)
  const address = `${site}${paths.record('policy', indexNumberOf(position))}`
  const bytes = await bytesOf(address)
  const bare = await bareOfSize(bytes, position)
  const bareBytes = await bytesOf(bare.url)
  // Warm, then each twice in turn: what the machine does beside falls on both.
  await load(address, 3)
  await load(bare.url, 3)
  const ours: Load[] = []
  const theirs: Load[] = []
  for (const _ of [1, 2]) {
    ours.push(await load(address, seconds))
    theirs.push(await load(bare.url, seconds))
  }
  await bare.end()
  const mean = (loads: readonly Load[]) =>
    loads.reduce((sum, { perSecond }) => sum + perSecond, 0) / loads.length
  const told = (loads: readonly Load[], size: number) =>
    `${mean(loads).toFixed(0)} requests/s, p50 ${loads[0]?.p50} ms, p99 ${loads[0]?.p99} ms, ${kilobytes(size)}`
  const ratio = mean(ours) / mean(theirs)
  return [
    row('record page', told(ours, bytes)),
    row('bare Astro page of the same bytes', told(theirs, bareBytes)),
    row(
      `record page against bare page${pinning ? ', one core each' : ' (no taskset: cores not kept apart)'}`,
      ratio.toFixed(2),
      `≥ ${bound}`,
      ratio >= bound,
    ),
  ]
}
