import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|astro|css|mjs)$/.test(file))
  .filter((file) => !/(^|\/)(payload-types\.ts|importMap\.js)$|\/migrations\//.test(file))

/** What each room may import of ours (the table of docs/decisions/0001-the-house.md). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/model': [],
  'packages/search': ['model'],
  'packages/intake': ['model'],
  'packages/e2e': ['model'],
  'apps/cms': ['model', 'search', 'intake'],
  'apps/site': ['model', 'search'],
  'apps/search': [],
  launch: [],
}
const roomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('launch/') ? 1 : 2)
    .join('/')

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g
const sources = new Map(tracked.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
const importsOf = (file: string): string[] =>
  [...(sources.get(file) ?? '').matchAll(importPattern)].flatMap(
    (match) => match[1] ?? match[2] ?? match[3] ?? [],
  )

describe('the house', () => {
  test('no arrow goes against the architecture', () => {
    const against: string[] = []
    for (const file of tracked) {
      const room = roomOf(file)
      const allowed = mayImport[room]
      if (allowed === undefined) continue
      for (const target of importsOf(file)) {
        const name = /^@yanlu\/([\w-]+)/.exec(target)?.[1]
        if (name !== undefined && !allowed.includes(name)) against.push(`${file} → ${target}`)
        if (target.startsWith('.')) {
          const path = normalize(join(dirname(file), target))
          if (roomOf(path) !== room && (path.startsWith('apps/') || path.startsWith('packages/')))
            against.push(`${file} → ${target}`)
        }
      }
    }
    expect(against).toEqual([])
  })

  test('no file imports itself in a circle', () => {
    const known = new Set(tracked)
    const resolved = (file: string, target: string): string | undefined => {
      const base = relative(root, resolve(root, dirname(file), target))
      return [base, `${base}.ts`, `${base}.tsx`, base.replace(/\.js$/, '.ts'), `${base}/index.ts`].find(
        (path) => known.has(path),
      )
    }
    const graph = new Map(
      tracked.map((file) => [
        file,
        importsOf(file)
          .filter((target) => target.startsWith('.'))
          .flatMap((target) => resolved(file, target) ?? []),
      ]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      state.set(file, 'done')
    }
    for (const file of tracked) visit(file, [])
    expect(circles).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = tracked.filter((file) => (sources.get(file) ?? '').split('\n').length > 301)
    expect(long).toEqual([])
  })

  // `instrumentation.ts` holds the one expression that Next replaces while it compiles.
  test('only env files and tool configurations read process.env', () => {
    const readers = tracked.filter(
      (file) =>
        /process\.env\b/.test(sources.get(file) ?? '') &&
        !/(^|\/)(env|instrumentation)\.ts$|config\.(ts|mts|mjs)$|\.(spec|test|e2e)\.ts$|(^|\/)tests\/|^packages\/e2e\//.test(
          file,
        ),
    )
    expect(readers).toEqual([])
  })

  test('types are never switched off', () => {
    const off = tracked.filter(
      (file) =>
        file !== 'launch/house.spec.ts' &&
        /\bas any\b|@ts-(ignore|nocheck)|as unknown as/.test(sources.get(file) ?? ''),
    )
    expect(off).toEqual([])
  })
})
