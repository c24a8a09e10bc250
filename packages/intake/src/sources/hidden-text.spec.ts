import { Document, Packer, Paragraph, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { readPage } from '../read-page.ts'
import { withoutHiddenRuns } from './hidden-text.ts'

const run = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

test.each([
  [run('<w:vanish/>', '甲'), run('<w:vanish/>', '')],
  [run('<w:b/><w:vanish w:val="true"/>', '甲'), run('<w:b/><w:vanish w:val="true"/>', '')],
  [run('<w:vanish w:val="0"/>', '甲'), run('<w:vanish w:val="0"/>', '甲')],
  [
    run('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', '甲'),
    run('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', '甲'),
  ],
  [
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('', '甲')}</w:p>`,
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('', '甲')}</w:p>`,
  ],
  [
    `<w:r><w:rPr><w:vanish/></w:rPr>${run('', '甲')}</w:r>`,
    `<w:r><w:rPr><w:vanish/></w:rPr>${run('', '')}</w:r>`,
  ],
  [`${run('<w:vanish/>', '甲')}${run('', '乙')}`, `${run('<w:vanish/>', '')}${run('', '乙')}`],
])('%s', (xml, visible) => expect(withoutHiddenRuns(xml)).toBe(visible))

test('hidden words of a Word file are not read', async () => {
  const line = (...children: TextRun[]) => new Paragraph({ children })
  const content = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            line(new TextRun('临江市民政局关于社区食堂的通知')),
            line(new TextRun('请认真执行。'), new TextRun({ text: '隐藏的话。', vanish: true })),
          ],
        },
      ],
    }),
  )
  const result = await readPage({ file: 'a.docx', content })
  expect(result.ok && result.draft.body).toEqual([{ type: 'paragraph', text: '请认真执行。' }])
})
