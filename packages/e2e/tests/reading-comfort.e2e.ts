import type { Page } from '@playwright/test'
import type { House } from '../src/house.ts'
import { expect, test } from '../src/test.ts'

/** A voice that says nothing, keeps what it was given, and like real ones reports late what was cancelled. */
const voice = `
  window.said = []
  window.waiting = []
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: {
    speak(utterance) { said.push(utterance.text); waiting.push(utterance) },
    cancel() { for (const late of waiting.splice(0)) setTimeout(() => late.onerror && late.onerror()) },
  } })
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
`
const said = (page: Page) => page.evaluate<string[]>('said.splice(0)')
const finishSpeaking = (page: Page) =>
  page.evaluate('for (const one of waiting.splice(0)) one.onend && one.onend()')

async function replyOf(house: House): Promise<string> {
  const answer = await (await fetch(`${house.site}/api/v1/records?kind=reply`)).json()
  return new URL(answer.items[0].url).pathname
}

test('reading aloud: the right paragraph, sentence by sentence, marked, and stopped', async ({
  house,
  page,
}) => {
  await page.addInitScript({ content: voice })
  await page.goto(`${house.site}${await replyOf(house)}?view=elder`)
  const paragraphs = page.locator('.prose p[id]')
  const words = async (position: number) =>
    (await paragraphs.nth(position).evaluate((block) => block.firstChild?.textContent ?? '')).trim()
  const [first, second] = [await words(0), await words(1)]
  expect(first.length).toBeGreaterThan(5)
  expect(second).not.toBe(first)
  const button = (position: number) => paragraphs.nth(position).getByRole('button')
  const marked = page.locator('[data-reading]')

  await expect(button(0)).toHaveText('朗读本段')
  await button(0).press('Enter')
  expect((await said(page)).join('')).toBe(first)
  await expect(marked).toHaveId((await paragraphs.nth(0).getAttribute('id')) ?? '')
  await expect(button(0)).toHaveText('停止朗读')
  await expect(button(0)).toHaveAttribute('aria-pressed', 'true')

  // Another one is begun while the first is read: only that one goes on.
  await button(1).press('Enter')
  expect((await said(page)).join('')).toBe(second)
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)))
  await expect(marked).toHaveCount(1)
  await expect(button(0)).toHaveAttribute('aria-pressed', 'false')
  await expect(button(1)).toHaveAttribute('aria-pressed', 'true')

  await button(1).press('Enter')
  await expect(marked).toHaveCount(0)
  expect(await said(page)).toEqual([])
  await expect(button(1)).toHaveText('朗读本段')

  await button(1).press('Enter')
  await finishSpeaking(page)
  await expect(marked).toHaveCount(0)
  await expect(button(1)).toHaveAttribute('aria-pressed', 'false')
})

test('no button for what the browser cannot do', async ({ house, page }) => {
  const path = await replyOf(house)
  await page.goto(`${house.site}${path}`)
  await expect(page.getByRole('button', { name: '朗读本段' })).toHaveCount(0)
  await page.addInitScript({
    content:
      'delete window.speechSynthesis; delete Navigator.prototype.share; delete Navigator.prototype.clipboard',
  })
  await page.goto(`${house.site}${path}?view=elder`)
  expect(await page.evaluate(() => 'speechSynthesis' in window || 'clipboard' in navigator)).toBe(false)
  await expect(page.getByRole('button', { name: '朗读本段' })).toHaveCount(0)
  await expect(page.locator('[data-share=print]')).toBeVisible()
  for (const way of ['native', 'link', 'reference'])
    await expect(page.locator(`[data-share=${way}]`)).toBeHidden()
})

test('the share sheet of the system gets title and permanent address', async ({ house, page }) => {
  await page.addInitScript({
    content: `Object.defineProperty(navigator, 'share', { configurable: true, value: (data) => { window.shared = data; return Promise.reject(new DOMException('closed', 'AbortError')) } })`,
  })
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  const path = await replyOf(house)
  await page.goto(`${house.site}${path}?view=elder#p1`)
  await page.locator('[data-share=native]').click()
  const title = await page.locator('h1').textContent()
  expect(await page.evaluate('shared')).toEqual({ url: `${house.site}${path}`, title })
  expect(problems).toEqual([])
})

/** What shows only by its colour or shadow is gone in the colours of the system. */
const outlined = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const {
        outlineStyle,
        outlineWidth,
        borderTopStyle,
        borderTopWidth,
        borderBottomStyle,
        borderBottomWidth,
      } = getComputedStyle(element)
      const drawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) > 0
      return {
        outline: drawn(outlineStyle, outlineWidth),
        border: drawn(borderTopStyle, borderTopWidth) || drawn(borderBottomStyle, borderBottomWidth),
      }
    })

for (const colorScheme of ['light', 'dark'] as const)
  test(`in the colours of the system (${colorScheme}) focus, chips, badges and what is chosen can be seen`, async ({
    house,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(`${house.site}/search?q=%E7%94%B5%E6%A2%AF&kind=policy`)
    for (const selector of [
      '.search-box input',
      '.search-box button',
      '.finder__results a',
      '.chip',
      '.switch',
    ]) {
      await page.locator(`${selector}:visible`).first().focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      expect((await outlined(page, ':focus')).outline, `${selector} in focus`).toBe(true)
    }
    for (const selector of ['.chip', '.search-box input', '.search-box button'])
      expect((await outlined(page, selector)).border, selector).toBe(true)
    // The sign of a validity is drawn in a colour of the system that its ground does not have.
    const sign = page.locator('.validity').first()
    const [ground, ink] = await sign.evaluate((element) => {
      const probe = document.createElement('i')
      probe.style.backgroundColor = 'Canvas'
      element.append(probe)
      const canvas = getComputedStyle(probe).backgroundColor
      probe.remove()
      return [canvas, getComputedStyle(element, '::before').color]
    })
    expect(ink).not.toBe(ground)
    const path = await replyOf(house)
    await page.goto(`${house.site}${path}#p1`)
    expect((await outlined(page, ':target')).outline, 'the paragraph a link leads to').toBe(true)
  })

test('whoever asks for less motion gets none', async ({ house, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', '/search?q=%E7%94%B5%E6%A2%AF', await replyOf(house)]) {
    await page.goto(house.site + path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
          return (
            animationName !== 'none' ||
            scrollBehavior === 'smooth' ||
            transitionDuration.split(',').some((one) => Number.parseFloat(one) > 0.01)
          )
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(moving, path).toEqual([])
  }
})

test('on paper it is the official paper, black on white, in whatever view it is read', async ({
  house,
  page,
}) => {
  const path = await replyOf(house)
  const onPaper = () =>
    page.evaluate(() => {
      const style = (selector: string) => {
        const element = document.querySelector(selector)
        return element === null ? null : getComputedStyle(element)
      }
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length
      return {
        ink: ['h1', '.prose p', '.paper-foot p'].map((selector) => style(selector)?.color),
        size: style('.prose p')?.fontSize,
        ground: style('body')?.backgroundColor,
        chrome: shown('.site-header, .site-footer, .comfort, .record .metadata, .read-aloud, .share, .here'),
        foot: shown('.paper-foot img'),
      }
    })
  await page.goto(house.site + path)
  await page.emulateMedia({ media: 'print' })
  const plain = await onPaper()
  expect(plain.ink).toEqual(Array(3).fill('rgb(0, 0, 0)'))
  expect([plain.ground, plain.chrome, plain.foot]).toEqual(['rgba(0, 0, 0, 0)', 0, 1])
  await page.evaluate(() =>
    localStorage.setItem(
      'comfort',
      JSON.stringify({ view: 'elder', size: '3', contrast: 'more', scheme: 'dark' }),
    ),
  )
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`${house.site}${path}?view=elder`)
  expect(await onPaper()).toEqual(plain)
})

test('in the largest letters of the elder view the header leaves a phone more than half of its screen', async ({
  house,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.addInitScript(() =>
    localStorage.setItem('comfort', JSON.stringify({ view: 'elder', size: '3' })),
  )
  for (const path of ['/', await replyOf(house)]) {
    await page.goto(`${house.site}${path}?view=elder`)
    const { height, letters, wider } = await page.evaluate(() => ({
      height: document.querySelector('.site-header')?.getBoundingClientRect().height ?? 740,
      letters: getComputedStyle(document.documentElement).fontSize,
      wider: document.documentElement.scrollWidth - window.innerWidth,
    }))
    expect(letters).toBe('32px')
    expect(height).toBeLessThan(740 / 2)
    expect(wider).toBeLessThanOrEqual(0)
  }
})

test('the keyboard is in the box for words after two steps', async ({ house, page }) => {
  for (const path of ['/', '/search', await replyOf(house)]) {
    await page.goto(house.site + path)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '跳到检索' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: /检索/ })).toBeFocused()
  }
})

/** Papers of every length: where the last page holds the foot, it holds some of the text and the signature, too. */
test('the foot of a printed paper is one piece', async ({ house, page }) => {
  await page.goto(house.site + (await replyOf(house)))
  await page.emulateMedia({ media: 'print' })
  const foot = await page.locator('.paper-foot').evaluate((element) => {
    const { breakInside, display } = getComputedStyle(element)
    return { breakInside, display, height: element.getBoundingClientRect().height }
  })
  expect(foot).toMatchObject({ breakInside: 'avoid', display: 'block' })
  // Less than the room that the signature keeps free: 46 mm.
  expect(foot.height).toBeLessThan((46 / 25.4) * 96)
})
