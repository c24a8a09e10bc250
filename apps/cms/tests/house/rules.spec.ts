import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')

const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/payload-types|\/migrations\/|\.spec\.ts$/.test(file))

/** From an opening bracket to the one that closes it. */
const argumentsAt = (text: string, open: number): string => {
  let depth = 0
  for (let index = open; index < text.length; index += 1) {
    if ('([{'.includes(text.charAt(index))) depth += 1
    if (')]}'.includes(text.charAt(index))) depth -= 1
    if (depth === 0) return text.slice(open, index + 1)
  }
  return text.slice(open)
}

const call =
  /\bpayload(?:\.jobs)?\.(?:find|findByID|findVersions|findVersionByID|findDistinct|findGlobal|updateGlobal|count|countVersions|create|update|delete|duplicate|restoreVersion|queue|run)\(/g

// The Local API ignores access control unless told not to, even when a user is passed.
test('every call of the Local API says whose rights it has', () => {
  const silent = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(call)]
      .filter((match) => {
        const args = argumentsAt(text, match.index + match[0].length - 1)
        return !/overrideAccess|\boptions\b|rightsOf\(/.test(args)
      })
      .map((match) => `${relative(src, file)}:${text.slice(0, match.index).split('\n').length}`)
  })
  expect(silent).toEqual([])
})

test('no file has more than 300 lines', () => {
  const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)
  expect(long.map((file) => relative(src, file))).toEqual([])
})

// SQLite adds a column as it is told: what `migrate:create` leaves out would keep the target from ever being deleted.
test('every relation that a migration adds goes with what it points at', () => {
  const folder = join(src, 'migrations/sqlite')
  const added = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/ADD [^;]*REFERENCES [^;]*/g) ?? [])
  expect(added.filter((column) => !column.includes('ON DELETE'))).toEqual([])
})
