import { hostname } from 'node:os'
import { env } from '../env.ts'
import { Reads } from './reads.ts'

/** The counter of this process; several may count into the same folder. */
export const reads = new Reads(env.readsDir, `${hostname()}-${env.port}.json`)

/** Programs that name themselves, and pages a browser fetches before anybody has asked for them. */
const PROGRAM = /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|java\/|go-http|okhttp|headless/i

/** Counts a request for the page of a record, if it is somebody reading. What a proxy answers itself never comes here. */
export function countRead(id: string, headers: NodeJS.Dict<string | string[]>): void {
  const prefetch = /prefetch|prerender/.test(String(headers['sec-purpose']))
  if (!prefetch && !PROGRAM.test(String(headers['user-agent'] ?? 'bot'))) reads.add(id)
}

const EVERY = 60_000

/** Opens the counter and saves it every minute. That the folder cannot be written is logged, and reading goes on. */
export async function startCounting(): Promise<void> {
  try {
    await reads.open(Date.now())
    setInterval(saveCounts, EVERY).unref()
  } catch (error) {
    console.error('site: reads are not counted:', error)
  }
}

/** Saves what was counted. */
export async function saveCounts(): Promise<void> {
  await reads.save(Date.now()).catch((error: unknown) => console.error('site: reads are not saved:', error))
}
