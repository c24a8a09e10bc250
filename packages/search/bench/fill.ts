import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createReader, createWriter, type IndexEntry, noWords } from '../src/index.ts'
import { env } from './env.ts'
import { codeOf, organisations, recordAt } from './generated.ts'
import { lexicalOf } from './lexical.ts'

const atOnce = 2000
/** Ids of version 7 that sort in the order of the records and before every real one. */
const idOf = (position: number): string =>
  `01900000-0000-7000-8000-${position.toString(16).padStart(12, '0')}`

function fillOrganisations(database: DatabaseSync): void {
  const body = database.prepare('INSERT OR IGNORE INTO organisations (id, code, name) VALUES (?, ?, ?)')
  const name = database.prepare(
    'INSERT OR IGNORE INTO organisations_names (_order, _parent_id, id, name) VALUES (1, ?, ?, ?)',
  )
  for (const [position, one] of organisations.entries()) {
    const id = idOf(position)
    body.run(id, one.code, one.name)
    name.run(id, `name-${position}`, one.name)
  }
}

/** Puts the records that are missing into the table of the CMS, as published ones. Gives how many it wrote. */
export function fillDatabase(file: string, wanted: number): number {
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA busy_timeout = 10000; PRAGMA synchronous = OFF')
    fillOrganisations(database)
    const held = database.prepare(
      "SELECT count(*) AS held FROM policies WHERE id LIKE '01900000-0000-7000-8000-%'",
    )
    const first = Number(held.get()?.held ?? 0)
    const insert = database.prepare(
      `INSERT INTO policies (id, title, index_number, document_number, issuing_body_stated, topic, summary, body,
        written_on, published_on, validity_status, revision, _status, updated_at, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'in_force', 1, 'published', ?, ?)`,
    )
    for (let position = first; position < wanted; ) {
      database.exec('BEGIN')
      for (const end = Math.min(wanted, position + atOnce); position < end; position++) {
        const record = recordAt(position)
        insert.run(
          idOf(position),
          record.title,
          record.indexNumber,
          record.documentNumber,
          record.issuingBody?.name ?? null,
          record.topic?.label ?? null,
          record.summary,
          JSON.stringify(lexicalOf(record.body)),
          record.writtenOn,
          record.publishedOn,
          record.updatedAt,
          record.updatedAt,
        )
      }
      database.exec('COMMIT')
    }
    return Math.max(0, wanted - first)
  } finally {
    database.close()
  }
}

async function* entries(wanted: number, tell: (done: number) => void): AsyncGenerator<IndexEntry> {
  for (const organisation of organisations) yield { type: 'organisation', organisation }
  for (let position = 0; position < wanted; position++) {
    if (position > 0 && position % 10_000 === 0) tell(position)
    yield { type: 'record', record: recordAt(position), history: [] }
  }
}

/** Builds the index where it does not hold the records yet. Gives whether it did. */
export async function fillIndex(
  url: string,
  keys: { read: string; write: string },
  wanted: number,
  tell: (done: number) => void,
): Promise<boolean> {
  const writer = createWriter({ url, key: keys.write })
  await writer.ensureIndexes(noWords)
  const reader = createReader({ url, key: keys.read, timeout: { search: 60_000, read: 60_000 } })
  const everything = {
    q: '',
    kind: [],
    body: organisations.map((_, position) => codeOf(position)),
    topic: [],
    validity: [],
    year: [],
    from: null,
    to: null,
    sort: 'newest' as const,
    page: 1,
  }
  const marker = join(env.dataDir, 'index-of')
  const held = existsSync(marker) ? readFileSync(marker, 'utf8') : ''
  if (held === env.projection && (await reader.search(everything)).total === wanted) return false
  await writer.rebuild(entries(wanted, tell), noWords)
  writeFileSync(marker, env.projection)
  return true
}
