import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from './failure.ts'

/** What one key may do, and on which indexes. A fixed uid gives the same key at every start. */
export type KeyRights = {
  uid: string
  name: string
  description: string
  actions: readonly string[]
  indexes: readonly string[]
}

/** For the public site: searches and reads the four public indexes, and when they last changed, and nothing else. */
export const readRights: KeyRights = {
  uid: '6c1f7a52-9d0b-4f5e-8a63-2f0d7c9b1e01',
  name: 'yanlu-read',
  description: 'Public site: search and read the published records, and when they last changed',
  actions: ['search', 'documents.get', 'indexes.get'],
  indexes: ['documents', 'organisations', 'proposals', 'site'],
}

/** For the CMS: fills the four indexes and builds new ones beside them (`documents_<timestamp>`), which are then swapped in. */
export const writeRights: KeyRights = {
  uid: '6c1f7a52-9d0b-4f5e-8a63-2f0d7c9b1e02',
  name: 'yanlu-write',
  description: 'CMS: write, rebuild and swap the public indexes',
  actions: [
    'documents.add',
    'documents.get',
    'documents.delete',
    'indexes.create',
    'indexes.get',
    'indexes.delete',
    'indexes.swap',
    'settings.update',
    'tasks.get',
  ],
  // `passages` is an index of earlier versions, which goes with the first rebuild.
  indexes: ['documents*', 'organisations*', 'proposals*', 'site*', 'passages*'],
}

/** Writes a secret so that only its owner can read it, and nobody reads half of it. */
export function writeSecret(folder: string, name: string, value: string): void {
  const part = join(folder, `${name}.part`)
  writeFileSync(part, `${value}\n`, { mode: 0o600 })
  renameSync(part, join(folder, name))
}

/** The master key of this data folder; made on the first start. */
export function masterKey(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    const key = readFileSync(join(folder, 'master.key'), 'utf8').trim()
    if (key.length >= 16) return key
    throw new StartFailure(
      `${join(folder, 'master.key')} is too short for a master key (16 characters at least).`,
    )
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error
  }
  const key = randomBytes(32).toString('base64url')
  writeFileSync(join(folder, 'master.key'), `${key}\n`, { mode: 0o600, flag: 'wx' })
  return key
}

/** Creates a key with exactly these rights, replacing one of the same uid whose rights differ. Gives the key. */
export async function ensureKey(url: string, master: string, rights: KeyRights): Promise<string> {
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${master}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const held = await call('GET', `/keys/${rights.uid}`)
  if (held.ok) {
    const key: unknown = await held.json()
    if (isKey(key) && same(key.actions, rights.actions) && same(key.indexes, rights.indexes)) return key.key
    await call('DELETE', `/keys/${rights.uid}`)
  }
  const created = await call('POST', '/keys', { ...rights, expiresAt: null })
  const key: unknown = await created.json()
  if (!created.ok || !isKey(key))
    throw new StartFailure(`Creating the key ${rights.name} failed: ${JSON.stringify(key)}`)
  return key.key
}

type Key = { key: string; actions: string[]; indexes: string[] }

const isKey = (value: unknown): value is Key =>
  typeof value === 'object' && value !== null && 'key' in value && 'actions' in value && 'indexes' in value

const same = (left: readonly string[], right: readonly string[]): boolean =>
  JSON.stringify([...left].sort()) === JSON.stringify([...right].sort())
