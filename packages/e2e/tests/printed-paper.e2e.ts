import { inflateSync } from 'node:zlib'
import { expect, test } from '../src/test.ts'

/** How many characters stand on each page of a PDF that Chromium has made. */
function charactersByPage(pdf: Buffer): number[] {
  const source = pdf.toString('latin1')
  return [...source.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) => {
    const object = new RegExp(`(?:^|\\n)${id} 0 obj[\\s\\S]*?/Length (\\d+)[\\s\\S]*?stream\\r?\\n`).exec(
      source,
    )
    const begin = (object?.index ?? 0) + (object?.[0].length ?? 0)
    const drawn = inflateSync(pdf.subarray(begin, begin + Number(object?.[1]))).toString('latin1')
    return [...drawn.matchAll(/<([\dA-Fa-f]+)> Tj/g)].reduce(
      (sum, [, glyphs = '']) => sum + glyphs.length / 4,
      0,
    )
  })
}

/** Of a page that holds nothing but the foot, only its number is left when the foot is not drawn: `— 12 —`. */
const LONGEST_NUMBER = 6
const sentence = '路灯已经装好，各村组的照明都已恢复，夜间出行更加方便。'

for (const [name, sentences, signature] of [
  ['a short end', 1, ''],
  ['a long end', 14, ''],
  ['a signature', 3, '<p class="signature"><span>云溪市路灯管理中心</span><time>2024年7月22日</time></p>'],
] as const)
  test(`the foot of a printed paper is never alone on a page: ${name}, no files`, async ({ house, page }) => {
    test.setTimeout(240_000)
    const { items } = await (await fetch(`${house.site}/api/v1/records?kind=policy`)).json()
    await page.goto(items[0].url)
    await page.evaluate(() => {
      for (const files of document.querySelectorAll('.beside--files')) files.remove()
      const foot = document.querySelector<HTMLElement>('.paper-foot')
      if (foot !== null) foot.style.visibility = 'hidden'
    })
    const lengths: number[] = []
    for (let lines = 6; lines < 28; lines += 1) {
      await page.evaluate(
        ([text, before]) => {
          const prose = document.querySelector('.prose')
          if (prose !== null) prose.innerHTML = `${'<p>路灯。</p>'.repeat(before)}${text}`
        },
        [`<p>${sentence.repeat(sentences)}</p>${signature}`, lines] as const,
      )
      const pages = charactersByPage(await page.pdf({ preferCSSPageSize: true }))
      expect(pages.at(-1), `${lines} lines before, ${pages}`).toBeGreaterThan(LONGEST_NUMBER)
      lengths.push(pages.length)
    }
    // The end of a page was among them.
    expect(new Set(lengths).size).toBeGreaterThan(1)
  })
