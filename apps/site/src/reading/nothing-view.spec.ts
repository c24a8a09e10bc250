import { expect, test } from 'vitest'
import { listPlace } from '../query/address.ts'
import { readForm } from '../query/form.ts'
import { nothingView } from './nothing-view.ts'

const facets = { kind: [], body: [], topic: [], year: [], validity: [] }

test('beyond the last page, the ways lead to the first and to the last', () => {
  const finding = {
    ...readForm('?page=99'),
    place: listPlace('reply'),
    result: null,
    goTo: null,
    meant: [],
    instead: [],
    gone: null,
    address: '/replies?page=99',
  }
  const result = {
    total: 57,
    page: 99,
    pages: 3,
    items: [],
    facets,
    recognised: { type: 'everything' } as const,
  }
  const { title, tries } = nothingView(finding, result, false, { phone: null, email: null, address: null })
  expect(title).toBe('没有第 99 页')
  expect(tries).toEqual(
    expect.arrayContaining([
      { href: '/replies', label: '回到第一页' },
      { href: '/replies?page=3', label: '看最后一页（第 3 页）' },
    ]),
  )
})
