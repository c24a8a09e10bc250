import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, type ReadResult, readPage } from './read-page.ts'

/** Hidden files and the temporary files office programs leave behind are no pages. */
const isPage = (name: string): boolean => !/^[.~]/.test(name)

/** Walks files and folders in the order of their names, one folder in memory at a time. */
async function* walk(path: string): AsyncGenerator<{ path: string; found: boolean }> {
  const info = await stat(path).catch(() => null)
  if (!info?.isDirectory()) {
    yield { path, found: info !== null }
    return
  }
  const names = await readdir(path).catch(() => null)
  if (names === null) {
    yield { path, found: false }
    return
  }
  for (const name of names.filter(isPage).sort()) yield* walk(join(path, name))
}

/**
 * Reads files and whole folders one after another, so memory holds one page at a time. A file that cannot be read is
 * a named result and does not stop the others; this generator never throws.
 */
export async function* readFiles(paths: readonly string[]): AsyncGenerator<ReadResult> {
  for (const start of paths) {
    for await (const { path, found } of walk(start)) {
      const content = found ? await readFile(path).catch(() => null) : null
      yield content === null ? failed(path, 'not_found') : await readPage({ file: path, content })
    }
  }
}

/** How many files {@link readFiles} would read: for progress. */
export const countFiles = async (paths: readonly string[]): Promise<number> => {
  let count = 0
  for (const start of paths) for await (const _ of walk(start)) count += 1
  return count
}
