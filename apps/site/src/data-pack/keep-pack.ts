import { listedPack } from '../reading/data-pack.ts'
import { reader } from '../reading/reader.ts'
import { isDue } from './due.ts'
import { makePack } from './make-pack.ts'

/**
 * Writes a data pack where one is due: when a night has begun since the last one, when there is none, and when a record in it
 * was withdrawn. It goes by the pack on the disk and remembers nothing, so that it can be interrupted at any time.
 */
export async function keepPack(): Promise<'written' | 'failed' | 'not due' | 'no search server'> {
  // While the search server is away every file looks refused, and no pack can be written.
  if (!(await reader.healthy())) return 'no search server'
  const pack = await listedPack()
  const refused = pack?.files.some(({ available }) => !available) ?? false
  if (!refused && !isDue(pack === null ? null : new Date(pack.asOf), new Date())) return 'not due'
  return (await makePack()) ? 'written' : 'failed'
}
