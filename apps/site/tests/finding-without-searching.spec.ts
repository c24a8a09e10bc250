import { formatDateOnly, todayInShanghai } from '@yanlu/model'
import { describe, expect, test } from 'vitest'
import { addDays } from '../src/reading/days.ts'
import { hrefs, inTown } from './house/in-town.ts'
import { text, texts } from './house/visit.ts'

const today = todayInShanghai(new Date())
const { get, visit } = inTown(today)

describe('home', () => {
  test('says what is new, what is being asked, what is in force', async () => {
    const { response, page } = await visit('/')
    expect(response.headers.get('cache-control')).toContain('stale-if-error')
    expect(texts(page, '.news h2')).toEqual(['新近公开', '代表委员在问', '正在施行'])
    expect(texts(page, '.news__part:nth-child(1) .line__title')).toHaveLength(7)
    expect(texts(page, '.news__part:nth-child(2) .answer-state')).toEqual(
      expect.arrayContaining(['已公开答复', '暂无公开答复']),
    )
    expect(texts(page, '.news__part:nth-child(3) .day__away')).toEqual(
      expect.arrayContaining(['今天到期，明天起失效', '明天起施行', '60 天后施行']),
    )
    const all = page.querySelector('.news__part:nth-child(3) .more a')
    const address = all?.getAttribute('href') ?? ''
    expect(address).toBe('/policies?validity=in_force&validity=amended&validity=partly_repealed')
    expect(text((await visit(address)).page, '.finder__results')).toContain(
      `共 ${all?.querySelector('.count')?.textContent} 件`,
    )
    expect(texts(page, '.home-cases .card__title')).toHaveLength(2)
    expect(hrefs(page, '.entries a')).toEqual([
      '/proposals',
      '/topics',
      '/organisations',
      '/cases',
      '/calendar',
    ])
  })

  test('leads a deputy to his proposal by its number in one step', async () => {
    const { page } = await visit('/')
    expect(page.querySelector('.look-up')?.getAttribute('action')).toBe('/proposals')
    expect(page.querySelector('.look-up input')?.getAttribute('name')).toBe('number')
    const found = await get(`/proposals?number=${encodeURIComponent('第20240118号')}`)
    expect(found.status).toBe(302)
    expect(found.headers.get('location')).toBe('/proposals/npc-5-3-20240118')
  })
})

describe('topics', () => {
  test('the tree has the branches with records, each under its own anchor; the empty ones are named', async () => {
    const { page } = await visit('/topics')
    const branch = page.getElementById('城乡建设、环境保护')
    expect(branch?.querySelector('h2 a')?.getAttribute('href')).toBe(
      `/search?topic=${encodeURIComponent('城乡建设、环境保护')}`,
    )
    expect(text(page, '.topics__empty')).toContain('国防')
    for (const link of hrefs(page, '.topic a').slice(0, 4)) {
      const { page: list } = await visit(link ?? '')
      expect(list.querySelectorAll('.result').length).toBeGreaterThan(0)
    }
  })
})

describe('bodies', () => {
  test('a body shows the records of those it came from, generations back, and how its replies came out', async () => {
    const { page } = await visit('/organisations/731520019')
    expect(texts(page, '[aria-labelledby=forerunners] .ledger__label')).toEqual([
      '临溪市房产管理局',
      '临溪市房地产管理所',
    ])
    const together = page.querySelector('[aria-labelledby=forerunners] .more a')
    expect(together?.getAttribute('href')).toBe('/search?body=731520019&body=731520027&body=731520060')
    expect(texts(page, '.outcomes > div').map((row) => row.replace(/\s+/g, ''))).toEqual([
      '正在解决1',
      '未写明结果4',
    ])
    expect(hrefs(page, '.feeds a')).toEqual(['/feed.atom?body=731520019', '/feed.json?body=731520019'])
  })

  test('each record carries the name its body had that day', async () => {
    const { page } = await visit('/organisations/731520027')
    expect(text(page, '.lines .line__facts')).toContain('临溪市房产管理局')
    expect(text(page, '.metadata')).toContain('临溪市住房和城市更新局')
  })
})

describe('cases', () => {
  test('are cards with their medium and year, by year and topic', async () => {
    const { page } = await visit('/cases')
    expect(texts(page, '.card__title')).toEqual(['幸福食堂怎样开得下去', '一座老院子的商量办法'])
    expect(text(page, '.cards li:nth-child(2) .card__facts')).toContain('临溪日报')
    const byYear = hrefs(page, '.choice a').find((href) => href === '/cases?year=2022')
    expect(texts((await visit(byYear ?? '')).page, '.card__title')).toEqual(['一座老院子的商量办法'])
  })

  test('whoever searches in them gets the form with all filters', async () => {
    const { page } = await visit(`/cases?q=${encodeURIComponent('食堂')}`)
    expect(page.querySelector('form#finder')).not.toBeNull()
    expect(texts(page, '.result__title')).toEqual(['幸福食堂怎样开得下去'])
  })

  test('of a year without any say what to do', async () => {
    const { response, page } = await visit('/cases?year=1999')
    expect(response.status).toBe(200)
    expect(text(page, '.nothing h3')).toBe('在已选的条件下没有文件')
  })
})

describe('calendar', () => {
  test('groups what begins and ends by month and says what ends today', async () => {
    const { page } = await visit('/calendar')
    expect(text(page, '.calendar__today')).toContain(`今天是${formatDateOnly(today)}`)
    expect(text(page, '.calendar__today')).toContain('今天有 1 份文件是最后一天有效，明天起失效')
    expect(texts(page, '[aria-labelledby=coming] .line__title')).toEqual([
      '临溪市夜间施工管理办法',
      '临溪市共享单车停放规定',
      '临溪市老旧小区改造补贴标准',
    ])
    expect(texts(page, '[aria-labelledby=past] .line__title')).toEqual(['临溪市应急物资储备试行办法'])
    const months = [...page.querySelectorAll('.month h3 time')].map((time) => time.getAttribute('datetime'))
    expect(months[0]).toBe(today.slice(0, 7))
  })

  test('can be subscribed to, a year ahead', async () => {
    const response = await get('/calendar.ics')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const file = (await response.text()).replaceAll('\r\n ', '')
    expect(file.split('BEGIN:VEVENT')).toHaveLength(6)
    expect(file).toContain(`DTSTART;VALUE=DATE:${addDays(today, 200).replaceAll('-', '')}`)
    expect(file).toContain('SUMMARY:到期：临溪市夜间施工管理办法')
    expect(file).toContain('URL:https://yanlu.example/policies/731520043/2025-90001')
    expect(new Set(file.match(/^UID:.*$/gm)).size).toBe(5)
  })
})
