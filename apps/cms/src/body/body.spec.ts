import { type Block, type FlatBlock, nest, parseHeading } from '@yanlu/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromLexical } from './fromLexical.ts'
import { toLexical } from './toLexical.ts'

const text = fc.string({
  unit: fc.constantFrom('一', '、', '(', '1', '.', 'a', ' ', '\n', '\t', '路', '<', '&', '"'),
})

const heading = fc
  .record({ level: fc.constantFrom(0, 1, 2, 3, 4), heading: text })
  .map(({ level, heading }) => ({
    type: 'heading' as const,
    level: level as 0 | 1 | 2 | 3 | 4,
    numeral: parseHeading(heading)?.numeral ?? null,
    heading,
  }))
const row = fc.record({ header: fc.boolean(), cells: fc.array(text, { minLength: 1, maxLength: 3 }) })
const block: fc.Arbitrary<FlatBlock> = fc.oneof(
  heading,
  fc.record({ type: fc.constant('paragraph' as const), text }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(text, { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('table' as const), rows: fc.array(row, { maxLength: 3 }) }),
)

describe('a body on its way into the editor and back', () => {
  test('loses nothing that the model holds', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (flat) => {
        const body = nest(flat)
        expect(fromLexical(toLexical(body))).toEqual(body)
      }),
    )
  })

  test('a second pass changes nothing, so saving does not touch an open editor', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (flat) => {
        const stored = toLexical(nest(flat))
        expect(toLexical(fromLexical(stored))).toEqual(stored)
      }),
    )
  })
})

describe('whatever is sent as a body', () => {
  test('is read without an error and becomes a body', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(
          fromLexical({ root: { children: [value, { type: 'list', children: [value] }] } }),
        ).toBeInstanceOf(Array)
        expect(fromLexical(value)).toBeInstanceOf(Array)
      }),
    )
  })

  test('only its text gets through: no link, no format, no unknown node', () => {
    const hostile = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [
              {
                type: 'link',
                fields: { url: 'javascript:alert(1)' },
                children: [{ type: 'text', text: '点我' }],
              },
              { type: 'text', text: '<script>alert(1)</script>', format: 1, style: 'position:fixed' },
            ],
          },
          { type: 'upload', value: 'x', children: [] },
          { type: 'quote', children: [{ type: 'text', text: '引文' }] },
        ],
      },
    }
    const body: Block[] = [
      { type: 'paragraph', text: '点我<script>alert(1)</script>' },
      { type: 'paragraph', text: '' },
      { type: 'paragraph', text: '引文' },
    ]
    expect(fromLexical(hostile)).toEqual(body)
    expect(JSON.stringify(toLexical(fromLexical(hostile)))).not.toMatch(
      /javascript:|position|"link"|"upload"/,
    )
  })

  test('nested lists give their items one after another', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const list = {
      type: 'list',
      listType: 'bullet',
      children: [
        item({ type: 'text', text: '甲' }),
        item({ type: 'list', children: [item({ type: 'text', text: '乙' })] }),
        item({ type: 'text', text: '丙' }),
      ],
    }
    expect(fromLexical({ root: { children: [list] } })).toEqual([
      { type: 'list', ordered: false, items: ['甲', '乙', '丙'] },
    ])
  })

  test('a thousand levels deep does not exhaust the stack', () => {
    let node: object = { type: 'text', text: 'x' }
    for (let depth = 0; depth < 20_000; depth += 1) node = { type: 'paragraph', children: [node] }
    expect(fromLexical({ root: { children: [node] } })).toHaveLength(1)
  })
})
