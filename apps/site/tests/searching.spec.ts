import { describe, expect, test } from 'vitest'
import { get, text, texts, visit } from './house/visit.ts'

const find = (query: Record<string, string> | [string, string][]) =>
  visit(`/search?${new URLSearchParams(query)}`)
const titles = (page: Document) => texts(page, '.result__title')

describe('by words', () => {
  test('a hit leads to the paragraph that answers, and the paragraph is on the page', async () => {
    const { page } = await find({ q: '低层业主的协商补偿' })
    const passage = page.querySelector('.passages a')
    expect(passage?.querySelector('mark')).not.toBeNull()
    const [path, anchor] = (passage?.getAttribute('href') ?? '').split('#')
    const record = await visit(path ?? '')
    expect(record.page.getElementById(anchor ?? '')?.textContent).toMatch(/补偿|业主/)
  })

  test('the page says how many there are and keeps what was typed', async () => {
    const { page } = await find({ q: '电梯' })
    expect(text(page, '.finder__count')).toMatch(/^共 \d+ 件/)
    expect(page.querySelector('#q')?.getAttribute('value')).toBe('电梯')
    expect(page.title).toMatch(/^“电梯”的检索结果 \d+ 条 - 临溪言路$/)
  })

  test('markup in a query stays text', async () => {
    const { page } = await find({ q: '"><img src=x onerror=alert(1)>' })
    expect(page.querySelector('img, [onerror]')).toBeNull()
    expect(page.querySelector('#q')?.getAttribute('value')).toContain('<img')
  })
})

describe('by number', () => {
  test.each(['临府办发〔2023〕12号', '临府办发[2023]12号', '临府办发２０２３ １２号'])(
    '%s finds exactly its document',
    async (q) => {
      const { page } = await find({ q })
      expect(text(page, '.notice')).toMatch(/^已按发文字号“.*”精确查找$/)
      expect(titles(page)[0]).toContain('加装电梯管理办法')
    },
  )

  test('a number that nobody holds is told apart from words, and no neighbour is shown', async () => {
    const { page } = await find({ q: '临府办发〔2023〕13号' })
    expect(titles(page)).toEqual([])
    expect(text(page, '.nothing h3')).toContain('没有发文字号为')
    expect(text(page, '.nothing')).toContain('不会用相近的编号代替')
  })
})

describe('with filters', () => {
  test('they narrow the list, show counts and can be taken away one by one', async () => {
    const { page } = await find([
      ['q', '电梯'],
      ['kind', 'policy'],
      ['year', '2023'],
    ])
    expect(titles(page)).toHaveLength(1)
    const chosen = [...page.querySelectorAll('.options input[checked]')].map((input) =>
      input.getAttribute('value'),
    )
    expect(chosen.sort()).toEqual(['2023', 'policy'])
    const away = [...page.querySelectorAll('.chip')].map(
      (chip) => new URL(chip.getAttribute('href') ?? '', 'http://a').search,
    )
    expect(away.sort()).toEqual(['?q=%E7%94%B5%E6%A2%AF&kind=policy', '?q=%E7%94%B5%E6%A2%AF&year=2023'])
    expect(page.querySelector('.chips__clear')?.getAttribute('href')).toBe('/search?q=%E7%94%B5%E6%A2%AF')
  })

  test('the counts are what one finds', async () => {
    const { page } = await find({ q: '' })
    for (const label of page.querySelectorAll('.options label')) {
      const input = label.querySelector('input')
      const [name, value] = [input?.getAttribute('name') ?? '', input?.getAttribute('value') ?? '']
      const { total }: { total: number } = await (
        await get(`/api/v1/records?${new URLSearchParams({ [name]: value })}`)
      ).json()
      expect(total, `${name}=${value}`).toBe(Number(text(label, '.options__count')))
    }
  })

  test('a list of one kind keeps to its kind', async () => {
    const { page } = await visit('/replies?kind=policy')
    expect(new Set(texts(page, '.kind'))).toEqual(new Set(['建议提案答复']))
    expect(page.querySelector('input[name=kind]')).toBeNull()
  })

  test('nothing left: the way back is offered', async () => {
    const { page } = await find({ q: '电梯', kind: 'case', year: '1990' })
    expect(text(page, '.nothing')).toContain('去掉全部筛选条件再找')
    expect(page.querySelector('.nothing a')?.getAttribute('href')).toBe('/search?q=%E7%94%B5%E6%A2%AF')
  })
})

test('pages follow one another without gap or double', async () => {
  const seen: string[] = []
  let path: string | null = '/search'
  while (path !== null) {
    const { page } = await visit(path)
    seen.push(
      ...[...page.querySelectorAll('.result__title a')].map((link) => link.getAttribute('href') ?? ''),
    )
    path = page.querySelector('.paging [rel=next]')?.getAttribute('href') ?? null
  }
  expect(seen.length).toBeGreaterThan(10)
  expect(new Set(seen).size).toBe(seen.length)
})

test('oldest first turns the list round', async () => {
  const { page } = await find({ sort: 'oldest' })
  const days = texts(page, '.result__facts time')
  expect(days).toEqual([...days].sort())
})
