import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { env, root, searchKeys, sharedEnvironment } from './env.ts'

// The house must be running: the pack is read through its search server with the read key, as the site reads.
const keys = env.MEILISEARCH_URL === undefined ? await searchKeys() : {}
const { status } = spawnSync(process.execPath, [resolve(root, 'apps/site/src/data-pack/main.ts')], {
  env: { ...sharedEnvironment(), ...keys },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
