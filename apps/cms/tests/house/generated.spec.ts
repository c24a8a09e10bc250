import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const app = join(import.meta.dirname, '../..')
const importMap = 'src/app/(payload)/admin/importMap.js'

/** Runs Payload's command line in a folder of its own, which has the generated files but not the sources. */
const payload = (cwd: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(app, 'node_modules/payload/bin.js'), ...args], {
    cwd,
    stdio: 'pipe',
    env: {
      ...process.env,
      PAYLOAD_CONFIG_PATH: join(app, 'src/payload.config.ts'),
      DATA_DIR: join(cwd, 'data'),
      DATABASE_URL: `file:${join(cwd, 'cms.db')}`,
    },
  })

test('types, import map and migrations are those of the configuration', { timeout: 180_000 }, () => {
  const cwd = mkdtempSync(join(tmpdir(), 'yanlu-generated-'))
  mkdirSync(join(cwd, 'src/app/(payload)/admin'), { recursive: true })
  cpSync(join(app, 'src/migrations/sqlite'), join(cwd, 'src/migrations/sqlite'), { recursive: true })
  const before = readdirSync(join(cwd, 'src/migrations/sqlite'))

  payload(cwd, 'generate:types')
  payload(cwd, 'generate:importmap')
  payload(cwd, 'migrate:create', 'forgotten', '--skip-empty')

  const same = (file: string) =>
    expect(readFileSync(join(cwd, file), 'utf8'), `${file}: pnpm generate`).toBe(
      readFileSync(join(app, file), 'utf8'),
    )
  same('src/payload-types.ts')
  same(importMap)
  const after = readdirSync(join(cwd, 'src/migrations/sqlite'))
  expect(after, 'pnpm --filter @yanlu/cms migrate:create <name>').toEqual(before)
})
