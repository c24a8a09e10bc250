import type { Page } from '@playwright/test'

/**
 * Everything that can be clicked and is less than `least` pixels wide or high, as a person reads it: size and markup. A
 * box to tick is as large as the label around it, and a link that covers its card is as large as the card. Links within a
 * sentence are left out, as in WCAG 2.5.5: their height is that of its lines.
 */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((bound) => {
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.closest('[aria-hidden=true]') === null
    const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline')
    /** Words beside links in the same block. */
    const inSentence = (link: Element): boolean => {
      if (!link.matches('a') || getComputedStyle(link).display !== 'inline') return false
      let block = link.parentElement
      while (block !== null && isInline(block)) block = block.parentElement
      if (block === null) return false
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let words = ''
      while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement
        if (holder?.checkVisibility() && holder.closest('a, button, summary') === null)
          words += walker.currentNode.textContent ?? ''
      }
      return /[\p{Script=Han}\w]{2}/u.test(words.replaceAll(/\s/g, ''))
    }
    const targetOf = (element: Element): Element => {
      if (element.matches('input')) return element.closest('label') ?? element
      const { position, inset } = getComputedStyle(element, '::after')
      const covers = element instanceof HTMLElement && position === 'absolute' && inset === '0px'
      return covers ? (element.offsetParent ?? element) : element
    }
    const controls = 'a[href], button, summary, input:not([type=hidden]), select, textarea'
    return [...document.querySelectorAll(controls)]
      .filter((element) => shown(element) && !inSentence(element))
      .flatMap((element) => {
        const { width, height } = targetOf(element).getBoundingClientRect()
        return Math.min(width, height) >= bound - 0.5
          ? []
          : [`${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 160)}`]
      })
  }, least)
