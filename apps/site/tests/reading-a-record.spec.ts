import { createWriter } from '@yanlu/search'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { form } from './fixtures/attachments.ts'
import { readingRecords } from './fixtures/reading.ts'
import { text, texts, visit } from './house/visit.ts'

const writer = createWriter({ url: inject('search').url, key: inject('search').writeKey })
beforeAll(async () => {
  for (const { record, history } of readingRecords) await writer.putRecord(record, history)
})
afterAll(async () => {
  for (const { record } of readingRecords) await writer.removeRecord(record.id)
})

const full = () => visit('/replies/731520019/2024-00118')
const lift = () => visit('/policies/731520043/2023-00012')

describe('the text', () => {
  test('links what it cites, and says behind the link what no longer holds', async () => {
    const { page } = await full()
    const links = [...page.querySelectorAll('.prose p a:not(.here)')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
      link.nextElementSibling?.classList.contains('cited-state') ? link.nextElementSibling.textContent : null,
    ])
    expect(links).toEqual([
      // In force: a reader sees the link alone, a screen reader hears the state.
      ['《既有住宅加装电梯管理办法》（有效）', '/policies/731520043/2023-00012', null],
      ['临府办发〔2018〕33号', '/policies/731520043/2018-00033', '已废止'],
    ])
    expect(text(page, '.prose')).toContain('《电梯安全监察条例》的要求不变')
  })

  test('can be skipped, and each paragraph has a link of its own', async () => {
    const { page } = await full()
    const skip = page.querySelector('.skip--text')?.getAttribute('href') ?? ''
    expect(page.querySelector(skip)?.getAttribute('tabindex')).toBe('-1')
    for (const paragraph of page.querySelectorAll('.prose p[id]'))
      expect(paragraph.querySelector('.here')?.getAttribute('href')).toBe(`#${paragraph.id}`)
  })
})

describe('before the text', () => {
  test('the summary stands before the metadata', async () => {
    const { page } = await full()
    const order = [...page.querySelectorAll('.record__head > *, .record__head section')].map(
      ({ className }) => className,
    )
    expect(order.indexOf('summary')).toBeGreaterThan(0)
    expect(page.querySelector('.summary ~ section .metadata')).not.toBeNull()
  })

  test('a cited document that was repealed is warned of, with its successor', async () => {
    const { page } = await full()
    const notice = page.querySelector('section.validity-note')
    expect(notice?.querySelectorAll('li')).toHaveLength(1)
    expect(notice?.textContent).toContain('已废止')
    expect(notice?.querySelector('.successor a')?.getAttribute('href')).toBe('/policies/731520043/2023-00012')
  })
})

describe('what belongs together', () => {
  test('a policy names its interpretation and who cites it, with a count', async () => {
    const { page } = await lift()
    const besides = texts(page, '.beside > h2')
    expect(besides).toContain('对本文件的解读')
    expect(besides).toContain('被下列文件引用2 件')
    expect(page.querySelector('.beside a[href="/policies/731520043/2023-00013"]')).not.toBeNull()
  })

  test('an interpretation names its policy, and links only within this site', async () => {
    const { page, html } = await visit('/policies/731520043/2023-00013')
    expect(page.querySelector('.citations a')?.getAttribute('href')).toBe('/policies/731520043/2023-00012')
    expect(html).toContain('别处的文件')
    expect(html).not.toContain('href="//')
  })

  test('an interpretation of a withdrawn policy stays an article, and says what was withdrawn', async () => {
    const { page } = await visit('/policies/731520043/2022-00031')
    const notice = page.querySelector('.record__head .validity-note--caution')
    expect(notice?.textContent).toContain('已撤回')
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/policies/731520043/2022-00030')
    const [described] = texts(page, 'script[type="application/ld+json"]').map((one) => JSON.parse(one))
    expect(described).toMatchObject({ '@type': 'Article', headline: '河道采砂许可有关规定的解读' })
    expect(described).not.toHaveProperty('legislationLegalForce')
  })

  test('the same ask over the years and bodies is one line of time, with this reply in its place', async () => {
    const { page } = await full()
    expect(texts(page, '.same-matter time')).toEqual(['2019-07-02', '2024-08-02', '2025-03-21'])
    expect(texts(page, '.same-matter [aria-current]')).toEqual(['本答复'])
    expect(text(page, '.same-matter li')).toContain('临溪市房产管理局')
  })
})

describe('what is told honestly', () => {
  test('what is not stated is listed, with whom to ask', async () => {
    const { page } = await visit('/replies/731520035/2024-20007')
    expect(texts(page, '.gaps__list li')).toEqual([
      '主题分类',
      '体裁分类',
      '公开方式',
      '有效性',
      '发布日期',
      '联系方式',
    ])
    expect(page.querySelector('.gaps a')?.getAttribute('href')).toBe('/organisations/731520035')
  })

  test('a record that states everything has no such list', async () => {
    const { page } = await full()
    expect(page.querySelector('.gaps')).toBeNull()
  })

  test('a masked contact says so', async () => {
    const { page, html } = await visit('/replies/731520027/2019-00044')
    expect(html).toContain('0790-****044')
    expect(text(page, '.beside .metadata + .fine')).toContain('遮盖')
  })

  test('a file shows type, size and hash, the whole hash on demand', async () => {
    const { page } = await full()
    const file = page.querySelector('.files li')
    expect(text(page, '.files__facts')).toMatch(/^DOC，\d+ KB$/)
    expect(file?.querySelector('summary')?.textContent).toContain(form.attachment.sha256.slice(0, 12))
    expect(file?.querySelector('details > code')?.textContent).toContain(form.attachment.sha256)
  })
})

describe('passing it on', () => {
  test('a reference after GB/T 7714, the address, plain links, no stranger in the page', async () => {
    const { page, html } = await full()
    expect(text(page, '[data-reference]')).toMatch(
      /^临溪市住房和城市更新局\. 对市五届人大三次会议第20240118号建议的答复：临住更函〔2024〕56号\[EB\/OL\]\. \(2024-08-02\)\[\d{4}-\d\d-\d\d\]\. https:\/\/yanlu\.example\/replies\/731520019\/2024-00118\.$/,
    )
    expect(page.querySelector('.share a')?.getAttribute('href')).toMatch(
      /^https:\/\/service\.weibo\.com\/share\/share\.php\?url=https%3A%2F%2Fyanlu\.example%2F/,
    )
    expect(html).not.toMatch(/(?:src|srcset)="(?:https?:)?\/\//)
  })

  test('buttons that need a script are not there without one', async () => {
    const { page } = await full()
    for (const button of page.querySelectorAll('.share button'))
      expect(button.hasAttribute('hidden')).toBe(true)
  })
})
