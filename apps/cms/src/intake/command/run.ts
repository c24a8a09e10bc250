import { readFile } from 'node:fs/promises'
import type { Draft } from '@yanlu/intake'
import { printJson, readPage } from '@yanlu/intake'
import { intakeWording } from '../../wording/intake.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { Order } from './arguments.ts'
import { describeDraft } from './description.ts'
import type { SourceFile } from './files.ts'
import { Outcome } from './outcome.ts'
import { progressOn } from './progress.ts'

/** Where drafts go. Opened only when something is to be saved: reading alone needs no database. */
export type Desk = {
  /** Files one page and, if asked, publishes it. Resolves when nothing of it is half done. */
  take(draft: Draft, fingerprint: string, publish: boolean): Promise<Taken>
  close(): Promise<void>
}

/** What became of one page; `reason` says in a sentence why it was not filed or not published. */
export type Taken = { saved: boolean; published: boolean; reason: string | null }

const { command, reasons } = intakeWording

/** Bytes of one file, or why there are none. */
async function bytesOf(file: SourceFile): Promise<{ bytes: Uint8Array } | { reason: string }> {
  try {
    return { bytes: await readFile(file.path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { reason: reasons[code as keyof typeof reasons] ?? command.cannotOpen(code) }
  }
}

/**
 * Reads the files one after another, so that a folder of any size takes the memory of one file. `stopped` is asked
 * between two files; what was begun is finished first.
 */
export async function run(
  order: Order,
  files: readonly SourceFile[],
  desk: Desk | null,
  stopped: () => boolean,
): Promise<{ outcome: Outcome; last: string | null; left: number }> {
  const outcome = new Outcome()
  const progress = progressOn(process.stderr, files.length)
  let done = 0
  for (const file of files) {
    if (stopped()) break
    await takeOne(order, file, desk, outcome)
    done += 1
    progress.show(done, outcome.counts.failed)
  }
  progress.end()
  return { outcome, last: files[done - 1]?.name ?? null, left: files.length - done }
}

async function takeOne(order: Order, file: SourceFile, desk: Desk | null, outcome: Outcome): Promise<void> {
  const content = await bytesOf(file)
  if ('reason' in content) return outcome.fail(file.name, content.reason)
  const page = await readPage({ file: file.name, content: content.bytes })
  if (!page.ok) return outcome.fail(file.name, page.message)
  outcome.counts.read += 1
  if (order.json) process.stdout.write(`${printJson(page.draft)}\n`)
  else if (desk === null) process.stdout.write(`${describeDraft(page.draft)}\n`)
  if (desk === null) return
  const taken = await desk.take(page.draft, fingerprintOf(content.bytes), order.publish)
  if (taken.saved) outcome.counts.saved += 1
  else if (taken.reason === null || taken.published) outcome.counts.unchanged += 1
  if (taken.published) outcome.counts.published += 1
  if (taken.reason !== null) outcome.fail(file.name, taken.reason)
}
