import { reader } from './reader.ts'
import { Refusal } from './refusal.ts'

/** Thrown for an address that somebody kept from before: what it led to has another number now. */
export class Moved extends Error {
  readonly path: string

  constructor(path: string) {
    super(`moved to ${path}`)
    this.name = 'Moved'
    this.path = path
  }
}

/** Longer than any number anybody gives a document. */
const LONGEST = 200

/**
 * Passes an error on, unless it says that nothing has this number and a record had it before.
 *
 * @throws {Moved}
 */
export async function movedOr(error: unknown, number: string): Promise<never> {
  if (error instanceof Refusal && error.code === 'not_found' && number.length <= LONGEST) {
    const now = await reader.resolve(number)
    if (now !== null && 'path' in now && now.moved) throw new Moved(now.path)
  }
  throw error
}
