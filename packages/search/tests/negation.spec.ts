import { afterAll, beforeAll, expect, test } from 'vitest'
import { type IndexEntry, noWords } from '../src/index.ts'
import { policy } from './city/build.ts'
import { ask, everything } from './city/city.ts'
import { startServer, type TestServer } from './server.ts'

const rules = policy({
  title: '云川市小型工程审批管理办法',
  number: '010000001/2025-00071',
  body: 'housing',
  publishedOn: '2025-02-01',
  text: `
    一、范围
    新建围墙需要审批,由区里办理审批手续。
    二、例外
    更换门窗不需要审批,完工后告知居委会。`,
})
const other = policy({
  title: '云川市户外招牌审批规程',
  number: '080000057/2025-00072',
  body: 'urban',
  publishedOn: '2025-06-01',
  text: '设置招牌需要审批,招牌审批七天办结。',
})

async function* withRules(): AsyncGenerator<IndexEntry> {
  yield* everything()
  for (const record of [rules, other]) yield { type: 'record', record, history: [] }
}

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(withRules(), noWords)
})
afterAll(() => server.stop())

const quoted = async (q: string) => (await server.reader.search(ask(q))).items

test('who asks what is not so is not shown the contrary', async () => {
  const [first, ...others] = await quoted('不需要审批')
  expect(first?.id).toBe(rules.id)
  expect(first?.passages.map(({ html }) => html)).toEqual([
    '更换门窗<mark>不需要审批</mark>,完工后告知居委会。',
  ])
  expect(first?.titleHtml).toBe(rules.title)
  expect(others.flatMap(({ passages }) => passages)).toEqual([])
})

test('who asks what is so sees what denies it', async () => {
  const hit = (await quoted('审批')).find(({ id }) => id === rules.id)
  const html = hit?.passages.map((passage) => passage.html).join('')
  expect(html).toContain('<mark>不需要审批</mark>')
  expect(html).toContain('需要<mark>审批</mark>')
})
