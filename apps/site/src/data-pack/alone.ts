import { rmSync } from 'node:fs'
import { mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** A sign of life is given so often, and who gives none for so long has died, in milliseconds. */
const BEAT = 15_000
const DEAD = 120_000

/**
 * Does work on a folder that nobody else does this work on meanwhile, in this process or another, on this machine or one that
 * shares the folder; `null` while somebody does. What a crashed process left locked is free again after two minutes.
 */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T | null> {
  const lock = join(folder, 'writing.lock')
  await mkdir(folder, { recursive: true })
  if (!(await take(lock)) && !((await release(lock)) && (await take(lock)))) return null
  const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), BEAT)
  const leave = () => rmSync(lock, { force: true })
  process.once('exit', leave)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    process.off('exit', leave)
    await rm(lock, { force: true })
  }
}

const take = async (lock: string): Promise<boolean> => {
  try {
    await (await open(lock, 'wx')).close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Takes the lock of a dead process away; of several who try, one succeeds. */
async function release(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => null)
  if (found === null) return true
  if (Date.now() - found.mtimeMs < DEAD) return false
  const away = `${lock}.${process.pid}.${Date.now()}`
  const moved = await rename(lock, away).then(
    () => true,
    () => false,
  )
  await rm(away, { force: true })
  return moved
}
