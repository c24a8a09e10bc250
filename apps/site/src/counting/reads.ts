import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const stored = z.object({ reads: z.record(z.string(), z.number().int().nonnegative()) })
const HOUR = 3_600_000

/** How often a record was read up to a moment; `asOf` is an ISO time. */
export type ReadCount = { value: number; asOf: string }

/**
 * Counts reads of records without cookies and without an address of anybody: a number for each record, and nothing else.
 * Each process writes a file of its own (`name`) in `folder`; what is shown is the sum of all files at the last full hour,
 * so that a page stays the same for an hour and its validator with it. A crash loses what was read since the last save.
 */
export class Reads {
  readonly #folder: string
  readonly #name: string
  readonly #own = new Map<string, number>()
  #changed = false
  #shown: { at: number; sums: Map<string, number> } | null = null

  constructor(folder: string, name: string) {
    this.#folder = folder
    this.#name = name
  }

  /** Takes up the counts of the last run. Call it once, before the first count. */
  async open(now: number): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    for (const [id, value] of Object.entries(await this.#read(this.#name))) this.#own.set(id, value)
    await this.#sum(now)
  }

  add(id: string): void {
    this.#own.set(id, (this.#own.get(id) ?? 0) + 1)
    this.#changed = true
  }

  /** The count of a record at the last full hour before the last {@link save}; `null` before {@link open}. */
  of(id: string): ReadCount | null {
    if (this.#shown === null) return null
    return { value: this.#shown.sums.get(id) ?? 0, asOf: new Date(this.#shown.at).toISOString() }
  }

  /** Writes what was counted, whole or not at all, and once an hour sums up what is shown. `now` is in milliseconds. */
  async save(now: number): Promise<void> {
    if (this.#changed) {
      this.#changed = false
      const file = join(this.#folder, this.#name)
      await writeFile(`${file}.new`, JSON.stringify({ reads: Object.fromEntries(this.#own) }))
      await rename(`${file}.new`, file)
    }
    if (fullHour(now) !== this.#shown?.at) await this.#sum(now)
  }

  async #sum(now: number): Promise<void> {
    const sums = new Map<string, number>()
    for (const name of await readdir(this.#folder)) {
      if (!name.endsWith('.json')) continue
      for (const [id, value] of Object.entries(await this.#read(name)))
        sums.set(id, (sums.get(id) ?? 0) + value)
    }
    this.#shown = { at: fullHour(now), sums }
  }

  async #read(name: string): Promise<Record<string, number>> {
    try {
      return stored.parse(JSON.parse(await readFile(join(this.#folder, name), 'utf8'))).reads
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
      throw new Error(`${join(this.#folder, name)} holds no read counts`, { cause: error })
    }
  }
}

const fullHour = (now: number): number => Math.floor(now / HOUR) * HOUR
