import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root, testEnvironment } from './env.ts'

/**
 * Everything that says whether the house stands: format and lint, types, unit and integration tests of every room
 * against a real search server and a real database, the same CMS suite on MongoDB, and the whole chain in a real browser.
 * Ends with the line `N passed, N failed`; the exit code is 0 only when nothing failed.
 */
const reports = mkdtempSync(join(tmpdir(), 'yanlu-test-'))
let passed = 0
let failed = 0

/** Runs one step with its output shown, and counts it: by its JSON report where it writes one, else as one check. */
async function step(
  name: string,
  program: string,
  args: readonly string[],
  options: { cwd?: string; report?: 'vitest' | 'playwright' } = {},
) {
  console.log(`\n— ${name}`)
  const file = join(reports, `${passed + failed}-${name.replace(/\W+/g, '-')}.json`)
  const reporters = {
    vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    playwright: ['--reporter=list,json'],
    none: [],
  }[options.report ?? 'none']
  const child = spawn(program, [...args, ...reporters], {
    cwd: options.cwd ?? root,
    env: { ...testEnvironment(), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    stdio: 'inherit',
  })
  const code = await new Promise<number>((done) => {
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('exit', (exit) => done(exit ?? 1))
  })
  const counts =
    options.report === undefined || !existsSync(file) ? null : count(JSON.parse(readFileSync(file, 'utf8')))
  passed += counts?.passed ?? (code === 0 ? 1 : 0)
  // A run that failed without a failed test (a crash, an unhandled rejection) is a failure all the same.
  failed += Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1)
}

/** Reads the totals of a vitest or Playwright report. */
function count(report: {
  numPassedTests?: number
  numFailedTests?: number
  stats?: { expected: number; unexpected: number; flaky: number }
}): { passed: number; failed: number } {
  if (report.stats)
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
}

const installed = (program: string): boolean =>
  spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${program}`], { stdio: 'ignore' }).status === 0

/** Installs a system program from Debian's packages where that is allowed, else says what to do. */
function need(program: string, debianPackages: readonly string[]): boolean {
  if (installed(program)) return true
  if (process.getuid?.() === 0 && installed('apt-get')) {
    console.log(`installing ${debianPackages.join(', ')} …`)
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', ...debianPackages], { stdio: 'inherit' })
  }
  if (installed(program)) return true
  console.error(
    `${program} is missing. Install it (Debian: apt-get install ${debianPackages.join(' ')}) and try again.`,
  )
  return false
}

await step('format and lint', 'biome', ['check', '.'])
await step('types', 'turbo', ['run', 'typecheck', '--output-logs=errors-only'])
await step('types of the launcher', 'tsc', ['-p', 'launch', '--noEmit'])
await step('the house', 'vitest', ['run'], { report: 'vitest' })
for (const room of ['packages/model', 'packages/intake', 'apps/search', 'packages/search', 'apps/cms']) {
  await step(room, 'pnpm', ['exec', 'vitest', 'run'], { cwd: resolve(root, room), report: 'vitest' })
}
await step('build', 'turbo', ['run', 'build', '--output-logs=errors-only'])
if (need('nginx', ['nginx-light'])) {
  await step('apps/site', 'pnpm', ['exec', 'vitest', 'run'], {
    cwd: resolve(root, 'apps/site'),
    report: 'vitest',
  })
} else failed += 1
if (need('chromium', ['chromium'])) {
  await step('the whole chain in a browser', 'pnpm', ['exec', 'playwright', 'test'], {
    cwd: resolve(root, 'packages/e2e'),
    report: 'playwright',
  })
} else failed += 1

const { MONGODB_TEST_URL } = testEnvironment()
const wireServer = resolve(root, '../shared/mongo-server/start')
if (MONGODB_TEST_URL !== undefined || (existsSync(wireServer) && installed('java'))) {
  await step('apps/cms on MongoDB', 'pnpm', ['test:mongo'], { report: 'vitest' })
} else {
  console.log('\n— apps/cms on MongoDB: not run. Set MONGODB_TEST_URL to the address of a server to run it.')
}

rmSync(reports, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
