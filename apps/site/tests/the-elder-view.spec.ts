import { expect, test } from 'vitest'
import { get, visit } from './house/visit.ts'

const path = '/replies/731520019/2024-00118'

test('the elder view is the same page under an address of its own', async () => {
  const plain = await visit(path)
  const elder = await visit(`${path}?view=elder`)
  expect(plain.page.documentElement.classList.contains('elder')).toBe(false)
  expect(elder.page.documentElement.classList.contains('elder')).toBe(true)
  expect(elder.page.querySelector('main')?.textContent).toBe(plain.page.querySelector('main')?.textContent)
  expect(elder.response.headers.get('etag')).not.toBe(plain.response.headers.get('etag'))
  expect(elder.page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    `https://yanlu.example${path}`,
  )
})

test.each(['/', '/search?q=电梯', '/replies', path, '/organisations', '/nothing-here'])(
  'from %s every way leads on in the elder view, but the one that leaves it',
  async (address) => {
    const { page } = await visit(encodeURI(`${address}${address.includes('?') ? '&' : '?'}view=elder`))
    const links = [
      ...page.querySelectorAll('a[href^="/"]:not([data-plain], [href^="/files/"], [href^="/api/"])'),
    ]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/\.\w{1,5}(\?|$)/.test(href))
    expect(links.length).toBeGreaterThan(3)
    for (const href of links) expect(new URL(href, 'http://a').searchParams.get('view'), href).toBe('elder')
    for (const form of page.querySelectorAll('form[method=get]'))
      expect(form.querySelector('input[name=view]')?.getAttribute('value')).toBe('elder')
    expect(page.querySelector('[data-plain]')?.getAttribute('href')).not.toContain('view=')
  },
)

test('without it no link carries a view', async () => {
  const { page } = await visit(path)
  const carrying = [...page.querySelectorAll('a[href*="view="]')].map((link) => link.textContent)
  expect(carrying).toEqual(['长辈版'])
})

test('the script that remembers is a small file of our own, run before anything is painted', async () => {
  const { page } = await visit(path)
  const early = page.querySelector('head script:not([type])')
  expect(early?.hasAttribute('defer') || early?.hasAttribute('async')).toBe(false)
  const response = await get(early?.getAttribute('src') ?? '')
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect((await response.text()).length).toBeLessThan(1_500)
})
