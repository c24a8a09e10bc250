import type { Writable } from 'node:stream'
import { intakeWording } from '../../wording/intake.ts'

/** What a run has done so far, and what it could not do, by name. */
export class Outcome {
  readonly counts = { read: 0, saved: 0, unchanged: 0, published: 0, failed: 0 }
  readonly failures: { name: string; reason: string }[] = []

  fail(name: string, reason: string): void {
    this.counts.failed += 1
    this.failures.push({ name, reason })
  }

  /** Writes counts and failures, one failure per line. */
  report(out: Writable): void {
    const { summary, failedHeading, failure } = intakeWording.command
    out.write(`${summary(this.counts)}\n`)
    if (this.failures.length === 0) return
    out.write(`${failedHeading}\n`)
    for (const { name, reason } of this.failures) out.write(`  ${failure(name, reason)}\n`)
  }
}
