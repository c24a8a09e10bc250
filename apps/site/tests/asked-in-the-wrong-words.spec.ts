import { expect, test } from 'vitest'
import { get, text, texts, visit } from './house/visit.ts'

const asked = (q: string) => new URLSearchParams({ q }).toString()

test('words that find nothing are answered by ways that do, each with what it finds', async () => {
  const q = '加装电梯比特币'
  const { page, response } = await visit(`/search?${asked(q)}`)
  expect(response.status).toBe(200)
  expect(text(page, '.nothing h3')).toBe(`没有找到含“${q}”的文件`)
  const links = [...page.querySelectorAll('.nothing__instead > span')]
  expect(links.length).toBeGreaterThan(0)
  for (const way of links) {
    const there = await visit(way.querySelector('a')?.getAttribute('href') ?? '')
    expect(text(there.page, '#results')).toContain(`共 ${text(way, '.count')}`)
  }
  const answer = await (await get(`/api/v1/records?${asked(q)}`)).json()
  expect(answer.instead.map((one: { q: string }) => one.q)).toEqual(texts(page, '.nothing__instead a'))
  const data = await (await get(`/api/finder/search?${asked(q)}`)).json()
  expect(data.results.nothing.instead.length).toBeGreaterThan(0)
})

test('a word that sounds like one of ours is corrected', async () => {
  const { page } = await visit(`/search?${asked('加装dianti')}`)
  expect(text(page, '.nothing__instead')).toMatch(/^您要找的是不是：加装电梯/)
})

test.each(['20220540号', '量子隐形传态', '电梯'])('%s is offered nothing instead', async (q) => {
  const { page } = await visit(`/search?${asked(q)}`)
  expect(page.querySelector('.nothing__instead')).toBeNull()
  expect((await (await get(`/api/v1/records?${asked(q)}`)).json()).instead).toEqual([])
})

test('in the elder view the ways stay there', async () => {
  const { page } = await visit(`/search?${asked('加装电梯比特币')}&view=elder`)
  expect(page.querySelector('.nothing__instead a')?.getAttribute('href')).toMatch(/view=elder/)
})
