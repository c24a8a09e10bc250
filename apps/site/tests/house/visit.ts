import { parseHTML } from 'linkedom'
import { inject } from 'vitest'

/** Fetches an address of the site as a visitor does, without following redirects. */
export const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${inject('site')}${path}`, { redirect: 'manual', ...init })

/** Fetches a page as a browser does, and reads it as a document. */
export async function visit(path: string): Promise<{ response: Response; page: Document; html: string }> {
  const response = await get(path, { headers: { accept: 'text/html,*/*;q=0.8' } })
  const html = await response.text()
  return { response, html, page: parseHTML(html).document }
}

/** The text a reader sees, without white space at its ends. */
export const text = (within: ParentNode, selector: string): string =>
  within.querySelector(selector)?.textContent?.trim() ?? ''

export const texts = (within: ParentNode, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '')

/** Label → value of the metadata table. */
export function metadata(page: Document): Record<string, string> {
  const rows = [...page.querySelectorAll('.record__head .metadata > div, .trouble .metadata > div')]
  return Object.fromEntries(rows.map((row) => [text(row, 'dt'), text(row, 'dd')]))
}
