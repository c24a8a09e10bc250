import { expect, test } from 'vitest'
import { get, visit } from './house/visit.ts'

/** Bytes over the wire of a page with its styles and scripts, compressed as every browser asks for it. */
async function transferred(path: string): Promise<{ bytes: number; html: string }> {
  const zipped = { headers: { 'accept-encoding': 'gzip' } }
  const bytes = async (address: string) => Number((await get(address, zipped)).headers.get('content-length'))
  const { page, html } = await visit(path)
  const styles = [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'))
  const scripts = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))
  const sizes = await Promise.all([path, ...[...styles, ...scripts].map((file) => file ?? '')].map(bytes))
  return { html, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Anything but a file of our own or a data block. */
const inline =
  /<script(?! (?:type="module" )?src="\/_astro\/| type="application\/ld\+json")|\son\w+=|javascript:|<style|\sstyle=/i

test.each(['/replies/731520019/2024-00118', '/policies/731520043/2022-00080', '/cases/2022-0001'])(
  'the record page %s stays below 30 KB, with scripts in files of our own only',
  async (path) => {
    const { bytes, html } = await transferred(path)
    expect(bytes).toBeGreaterThan(3_000)
    expect(bytes).toBeLessThanOrEqual(30 * 1024)
    expect(html).not.toMatch(inline)
  },
)

test('nor has the search page anything inline', async () => {
  const { html, bytes } = await transferred('/search')
  expect(html).not.toMatch(inline)
  expect(bytes).toBeLessThanOrEqual(45 * 1024)
})

test('styles may be kept for a year, because their name changes with them', async () => {
  const { page } = await visit('/')
  const href = page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
  const { status, headers } = await get(href)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})
