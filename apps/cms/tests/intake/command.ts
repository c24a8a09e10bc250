import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

const main = join(import.meta.dirname, '../../src/intake/command/main.ts')

/** What a run of `pnpm intake` left behind. */
export type Run = { code: number | null; stdout: string; stderr: string }

type Place = { dataDir: string; cwd: string }

/** Starts the command as a process of its own, on a data folder of its own. */
export function startIntake(
  args: string[],
  { dataDir, cwd }: Place,
): { child: ChildProcessByStdio<null, Readable, Readable>; ended: Promise<Run> } {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', INIT_CWD: cwd }
  const child = spawn(process.execPath, [main, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const out = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      out[name] += text
    })
  const ended = new Promise<Run>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code, ...out }))
  })
  return { child, ended }
}

/** Runs the command to its end. */
export const intake = (args: string[], place: Place): Promise<Run> => startIntake(args, place).ended
