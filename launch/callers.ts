import { readFileSync } from 'node:fs'

/** Parent and command line of a process (Linux), or `null` where it is gone or cannot be seen. */
function look(pid: number): { parent: number; command: string } | null {
  try {
    const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return {
      parent: Number(parent),
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
    }
  } catch {
    return null
  }
}

/**
 * The package managers and their shells that stand between the person and this process: `npx` → `sh` → `pnpm` → `sh`.
 * A signal sent to the first of them ends it, but does not always reach the last; whoever is left behind must notice.
 */
export function callers(): number[] {
  const chain: number[] = []
  let pid = process.ppid
  for (
    let process = look(pid);
    process !== null && /\b(npm|npx|pnpm|launch\/)\b/.test(process.command);
    process = look(pid)
  ) {
    chain.push(pid)
    pid = process.parent
  }
  return chain
}

/** Whether all callers still live. A process id is never reused so soon that this could mislead for long. */
export const allAlive = (chain: readonly number[]): boolean => chain.every((pid) => look(pid) !== null)
