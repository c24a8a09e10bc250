import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftSchema, readPage } from '../src/index.ts'
import { asHtml, page } from './forms.ts'

const body = '<h1>临江市关于社区食堂的通知</h1><p>各街道:</p><p>请认真执行。</p>'

describe('hostile HTML', () => {
  test.each([
    '<script>alert("evil")</script>',
    '<p onclick="evil()">正文一。</p>',
    '<a href="javascript:evil()">点击。</a>',
    '<a href="data:text/html;base64,evil">查看。</a>',
    '<img src="x" onerror="evil()">',
    '<style>p{background:url("javascript:evil()")}</style>',
    '<svg><script>evil()</script><text>evil</text></svg>',
    '<iframe srcdoc="<p>evil</p>"></iframe>',
    '<p style="display:none">evil</p><p hidden>evil</p><p aria-hidden="true">evil</p>',
    '<!-- evil --><!--[if IE]>evil<![endif]-->',
    '<noscript>evil</noscript><template><p>evil</p></template><object data="evil"></object>',
    '<table><tr><td>甲<script>evil</script></td><td>乙</td></tr></table>',
    '<ul><li>丙<style>evil</style></li><li>丁</li></ul>',
    '<form><textarea>evil</textarea><select><option>evil</option></select><button>evil</button></form>',
    `${'<p>正文\u202eevil'.replace('evil', '')}二。</p>`,
  ])('%s leaves nothing behind', async (attack) => {
    const result = await readPage({ file: 'page.html', content: `${attack}${body}${attack}` })
    expect(result.ok).toBe(true)
    expect(JSON.stringify(result)).not.toMatch(/evil|javascript:|data:text|onclick|onerror|\u202e/)
    expect(result.ok && result.draft.title).toBe('临江市关于社区食堂的通知')
  })

  test('a web page saved under the name of a text file is still a web page', async () => {
    const result = await readPage({
      file: 'page.txt',
      content: `<!DOCTYPE html><html><body>${body}<script>evil()</script></body></html>`,
    })
    expect(JSON.stringify(result)).not.toContain('evil')
    expect(result.ok && result.draft.format).toBe('html')
  })

  test('a Word file that unpacks to gigabytes is refused before it is unpacked', async () => {
    const bomb = Buffer.alloc(100)
    bomb.write('PK\u0003\u0004', 0, 'latin1')
    bomb.write('PK\u0001\u0002', 40, 'latin1')
    bomb.writeUInt32LE(4_000_000_000, 64)
    expect(await readPage({ file: 'a.docx', content: bomb })).toMatchObject({ ok: false, code: 'too_large' })
  })

  test('attachments are named by their link text; the address stays outside', async () => {
    const content = `${body}<p>附件:<a href="javascript:evil()//a.pdf">申请表</a></p>`
    const result = await readPage({ file: 'page.html', content })
    expect(result.ok && result.draft.attachments).toEqual([{ name: '申请表' }])
    expect(JSON.stringify(result)).not.toContain('evil')
  })
})

describe('anything at all', () => {
  const mark = fc.constantFrom(
    '《',
    '》',
    '〔',
    '〕',
    '“',
    '”',
    '一、',
    '(一)',
    '1.',
    '(1)',
    '、',
    '。',
    ':',
    '\n',
    '附件:',
    '索引号:',
    '[ 有效性 ]',
    '|',
    '- ',
    '010884970/2024-20601',
    '国办发〔202023号',
    '2021630',
    '2024年7月22日',
    '市财政局',
    '会同',
    '主办',
    '会办',
    '关于',
    '的建议',
    '收悉',
    '第14号',
    '联系人:',
    '传真:',
    '评论',
    '扫一扫',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '<li>',
    '<script>',
    '\u0000',
    '\u{1f600}',
    '\ud800',
  )
  const text = fc
    .array(fc.oneof(mark, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 80 })
    .map((parts) => parts.join(''))
  const sane = async (file: string, content: string | Uint8Array): Promise<void> => {
    const result = await readPage({ file, content })
    if (!result.ok) {
      expect(result.message).toMatch(/。$/)
      return
    }
    draftSchema.parse(result.draft)
    for (const { message, excerpt } of result.draft.findings) {
      expect(message).not.toContain('{')
      expect([...(excerpt ?? '')].length).toBeLessThanOrEqual(60)
    }
  }

  test.each(['page.txt', 'page.html', 'page'])('read as %s gives a sane draft or a reason', async (file) => {
    await fc.assert(
      fc.asyncProperty(text, (content) => sane(file, content)),
      { numRuns: 400 },
    )
  })

  test('any bytes give a draft or a reason', async () => {
    const magic = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0x25, 0x50, 0x44, 0x46],
    )
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 300 }), (start, rest) =>
        sane('page', new Uint8Array([...start, ...rest])),
      ),
    )
  })

  test('a page cut off anywhere is still read', async () => {
    const content = asHtml(page('table'))
    for (let end = 0; end < content.length; end += 37) await sane('page.html', content.slice(0, end))
  })

  test.each([
    '一、',
    '《',
    '》',
    '“',
    '〔2020',
    '国办发〔202023号',
    '附件:\n',
    '联系人:',
    '2024-01-01\n',
    '市局\n2024-01-01\n',
    '会同市局、',
    '关于',
    '关于一的建议',
    '[ 索引号 ] ',
    '甲乙丙。丁\n',
    '索 ',
    '市',
    '(一)甲。乙\n',
    '收悉\n',
    '第1号',
    '一届一次',
    '建议',
    ' ',
    `甲${' '.repeat(99_999)}`,
    '\n',
  ])('200,000 characters of %j as text end', (piece) =>
    sane('page.txt', piece.repeat(Math.ceil(200_000 / piece.length))),
  )

  test.each([
    '<div>',
    '<b>',
    '<table><tr><td>',
    '<table><tr><td><div>',
    '<ul><li>',
    '<ul><li>甲',
    '<dl><dt>',
    '<a href="a.pdf">',
    '<p>甲</p>',
    '<h1>',
    '<!--',
    '<!doctype ',
    '&lt;',
    '<h1>建议',
    `甲${' '.repeat(99_999)}`,
    '<td>甲</td>',
  ])('200,000 characters of %j as HTML end', (piece) =>
    sane('page.html', piece.repeat(Math.ceil(200_000 / piece.length))),
  )
})
