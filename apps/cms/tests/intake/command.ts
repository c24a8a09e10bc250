import { execFile } from 'node:child_process'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../src/intake/command/main.ts')

/** What a run of `pnpm intake` left behind. */
export type Run = { code: number; stdout: string; stderr: string }

/** Runs the command as a process of its own, on a data folder of its own. */
export function intake(args: string[], { dataDir, cwd }: { dataDir: string; cwd: string }): Promise<Run> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', INIT_CWD: cwd }
  return new Promise((done) => {
    execFile(process.execPath, [main, ...args], { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr })
    })
  })
}
