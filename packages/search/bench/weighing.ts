import { gzipSync } from 'node:zlib'
import { paths } from '@yanlu/model'
import { kilobytes, type Row, row } from './figures.ts'
import { codeOf, indexNumberOf, queries } from './generated.ts'

const gzipped = (bytes: ArrayBuffer): number => gzipSync(new Uint8Array(bytes)).byteLength

/** Scripts that a script brings along: what it imports, at once or later. */
const importsOf = (script: string, address: string): string[] =>
  [...script.matchAll(/(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']+\.js)["']/g)].map(
    ([, path]) => new URL(path ?? '', address).href,
  )

async function weigh(address: string): Promise<{ page: number; styles: number; scripts: number }> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  const html = await answer.arrayBuffer()
  const text = new TextDecoder().decode(html)
  const linked = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, path]) => new URL(path ?? '', address).href)
  const size = async (url: string) => gzipped(await (await fetch(url)).arrayBuffer())
  let styles = 0
  for (const url of new Set(
    linked(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g).concat(linked(/<link[^>]+href="([^"]+\.css)"/g)),
  ))
    styles += await size(url)
  let scripts = 0
  const waiting = linked(/<script[^>]+src="([^"]+)"/g).concat(
    linked(/(?:component-url|renderer-url|href)="([^"]+\.js)"/g),
  )
  const seen = new Set<string>()
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (seen.has(url)) continue
    seen.add(url)
    const script = await (await fetch(url)).arrayBuffer()
    scripts += gzipped(script)
    waiting.push(...importsOf(new TextDecoder().decode(script), url))
  }
  return { page: gzipped(html), styles, scripts }
}

/** Bytes of each type of page as a proxy sends them (gzip), with all styles and scripts, without pictures. */
export async function weighPages(site: string, records: number): Promise<Row[]> {
  const number = indexNumberOf(Math.floor(records / 2))
  const q = queries[0] ?? ''
  const pages: { name: string; path: string; whole?: number; script?: number }[] = [
    { name: 'home', path: paths.home() },
    { name: 'search', path: paths.search({ q }), script: 90_000 },
    { name: 'list', path: paths.list('policy'), script: 90_000 },
    { name: 'record', path: paths.record('policy', number), whole: 30_000 },
    { name: 'history', path: paths.history('policy', number) },
    { name: 'topics', path: paths.topics() },
    { name: 'organisations', path: paths.organisations() },
    { name: 'organisation', path: paths.organisation(codeOf(0)) },
    { name: 'proposals', path: paths.proposals() },
    { name: 'calendar', path: paths.calendar() },
  ]
  const rows: Row[] = []
  for (const { name, path, whole, script } of pages) {
    const weight = await weigh(`${site}${path}`).catch((error: unknown) => String(error))
    if (typeof weight === 'string') {
      rows.push(row(`page ${name}`, weight, '', false))
      continue
    }
    const { page, styles, scripts } = weight
    const all = page + styles + scripts
    const told = `${kilobytes(all)} (page ${kilobytes(page)}, styles ${kilobytes(styles)}, script ${kilobytes(scripts)})`
    if (whole !== undefined) rows.push(row(`page ${name}`, told, `≤ ${kilobytes(whole)}`, all <= whole))
    else if (script !== undefined)
      rows.push(row(`page ${name}`, told, `script ≤ ${kilobytes(script)}`, scripts <= script))
    else rows.push(row(`page ${name}`, told))
  }
  return rows
}
