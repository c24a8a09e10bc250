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

test('other words to ask with stand alone, each with what it finds; behind them, whom to ask', () => {
  const finding = {
    ...readForm('?q=%E5%8A%A0%E8%A3%85dianti&kind=reply'),
    place: listPlace('reply'),
    result: null,
    goTo: null,
    meant: [{ type: 'record' as const, label: '加装电梯办法', detail: null, path: '/policies/1' }],
    instead: [
      { q: '加装电梯', how: 'corrected' as const, total: 3 },
      { q: '电梯', how: 'fewer' as const, total: 5 },
    ],
    gone: null,
    address: '',
  }
  const result = { total: 0, page: 1, pages: 0, items: [], facets, recognised: { type: 'words' as const } }
  const contact = { phone: '0790-555 0000', email: null, address: null }
  const { instead, tries } = nothingView(finding, result, false, contact)
  expect(instead).toEqual([
    {
      label: '您要找的是不是：',
      links: [{ href: listed('加装电梯'), label: '加装电梯', count: '3 件' }],
    },
    { label: '少用几个词：', links: [{ href: listed('电梯'), label: '电梯', count: '5 件' }] },
  ])
  expect(tries.map(({ label }) => label).join()).not.toContain('加装电梯办法')
  expect(tries.at(-1)).toEqual({ href: 'tel:07905550000', label: '请工作人员帮忙找：电话 0790-555 0000' })
})

const listed = (q: string) => `/replies?${new URLSearchParams({ q })}`
