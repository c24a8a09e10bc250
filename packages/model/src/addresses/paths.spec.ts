import { expect, test } from 'vitest'
import { absolute, paths, proposalId, recordId } from './index.ts'

test('every public address, as one table', () => {
  expect({
    home: paths.home(),
    search: paths.search({ q: '加装电梯', kind: 'policy', year: '2024', page: 2 }),
    'search without values': paths.search({ q: '', page: 1 }),
    list: paths.list('reply', { body: '010000001' }),
    reply: paths.record('reply', '010000001/2024-00012'),
    'a paragraph': paths.record('policy', '010000001/2024-00012', 'p3'),
    case: paths.record('case', '2022-0001'),
    organisations: paths.organisations(),
    organisation: paths.organisation('010000001'),
    proposal: paths.proposal('npc-14-4-江北14'),
    attachment: paths.attachment('case_2022-0001', 'ab'.repeat(32), '附件 1.docx'),
    'API list': paths.apiRecords({ q: 'a&b=c' }),
    'API record': paths.apiRecord('reply', '010000001/2024-00012'),
    absolute: absolute('https://www.example.gov.cn', paths.home()),
  }).toMatchInlineSnapshot()
})

test('ids hold only what the index allows, and different keys give different ids', () => {
  expect(recordId('reply', '010000001/2024-00012')).toBe('010000001_2024-00012')
  expect(recordId('case', '2022-0001')).toBe('case_2022-0001')
  const ids = ['npc-14-4-江北14', 'npc-14-4-江北_14', 'npc-14-4-江14', 'npc-14-4-14'].map(proposalId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[\w-]{1,511}$/)
})
