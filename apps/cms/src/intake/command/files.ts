import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'

/** A file of a run: `name` as a person knows it (what they typed, and the way down from there), `path` absolute. */
export type SourceFile = { name: string; path: string }

/**
 * All files behind the names on the command line, folders with everything below them in the order of their names.
 * Hidden files and the temporary files of office programs are left out. A name with nothing behind it stays in the list, so that reading it fails by its name.
 */
export async function filesBehind(names: readonly string[], from: string): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  for (const name of names) {
    const path = isAbsolute(name) ? name : resolve(from, name)
    const found = await stat(path).catch(() => null)
    if (found?.isDirectory()) files.push(...(await filesBelow({ name, path })))
    else files.push({ name, path })
  }
  return files
}

async function filesBelow(folder: SourceFile): Promise<SourceFile[]> {
  const entries = await readdir(folder.path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder.path, '/').length))
    .filter((below) => !below.split('/').some((part) => /^[.~]/.test(part)))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((below) => ({ name: join(folder.name, below), path: join(folder.path, below) }))
}
