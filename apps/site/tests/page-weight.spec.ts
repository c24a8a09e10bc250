import { expect, test } from 'vitest'
import { get, visit } from './house/visit.ts'

const zipped = { headers: { 'accept-encoding': 'gzip' } }
const sizeOf = async (address: string) => Number((await get(address, zipped)).headers.get('content-length'))
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)

/** The scripts of a page and the files they import at once. */
async function scriptsOf(page: Document): Promise<Set<string>> {
  const found = new Set<string>()
  const follow = async (address: string): Promise<void> => {
    if (found.has(address)) return
    found.add(address)
    const code = await (await get(address)).text()
    for (const [, file] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      await follow(`/_astro/${file}`)
  }
  for (const script of page.querySelectorAll('script[src]')) await follow(script.getAttribute('src') ?? '')
  return found
}

/** Bytes over the wire of a page with its styles and of its scripts, compressed as every browser asks for it. */
async function transferred(path: string): Promise<{ bytes: number; script: number; html: string }> {
  const { page, html } = await visit(path)
  const styles = [...page.querySelectorAll('link[rel=stylesheet]')].map(
    (link) => link.getAttribute('href') ?? '',
  )
  const script = sum(await Promise.all([...(await scriptsOf(page))].map(sizeOf)))
  return { html, script, bytes: sum(await Promise.all([path, ...styles].map(sizeOf))) }
}

/** Anything but a file of our own or a data block. */
const inline =
  /<script(?! (?:type="module" )?src="\/_astro\/| type="application\/(?:ld\+)?json")|\son\w+=|javascript:|<style|\sstyle=/i

test.each(['/replies/731520019/2024-00118', '/policies/731520043/2022-00080', '/cases/2022-0001'])(
  'the record page %s stays below 30 KB, with scripts in files of our own only',
  async (path) => {
    const { bytes, script, html } = await transferred(path)
    expect(bytes).toBeGreaterThan(3_000)
    expect(bytes + script).toBeLessThanOrEqual(30 * 1024)
    expect(html).not.toMatch(inline)
  },
)

test.each(['/search', '/search?q=%E7%94%B5%E6%A2%AF'])(
  'nor has %s anything inline; it stays below 45 KB and its script below 90 KB',
  async (path) => {
    const { html, bytes, script } = await transferred(path)
    expect(html).not.toMatch(inline)
    expect(bytes).toBeLessThanOrEqual(45 * 1024)
    // The framework is counted: less would mean that its file was not found.
    expect(script).toBeGreaterThan(60 * 1024)
    expect(script).toBeLessThanOrEqual(90 * 1024)
  },
)

test('the script of the suggestions, which stands on every page, stays below 6 KB', async () => {
  const { page } = await visit('/organisations')
  const box = [...(await scriptsOf(page))].filter((file) => /SearchBox|suggest/.test(file))
  expect(box.length).toBeGreaterThan(0)
  expect(sum(await Promise.all(box.map(sizeOf)))).toBeLessThanOrEqual(6 * 1024)
})

test('styles may be kept for a year, because their name changes with them', async () => {
  const { page } = await visit('/')
  const href = page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
  const { status, headers } = await get(href)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})
