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
    history: paths.history('reply', '010000001/2024-00012'),
    'one revision': paths.revision('case', '2022-0001', 2),
    recordText: paths.recordText('reply', '010000001/2024-00012'),
    qr: paths.qr('case', '2022-0001'),
    resolve: paths.resolve('江府办发〔2024〕1号'),
    'calendar file': paths.calendarFile(),
    'proposals of a session': paths.proposals('npc-14-4'),
    feed: paths.atom({ kind: 'reply' }),
    export: paths.export('csv', { q: '电梯' }),
    'error report': paths.report('/cases/2022-0001'),
    organisations: paths.organisations(),
    organisation: paths.organisation('010000001'),
    proposal: paths.proposal('npc-14-4-江北14'),
    'feed of a proposal': paths.proposalAtom('npc-14-4-江北14'),
    attachment: paths.attachment('case_2022-0001', 'ab'.repeat(32), '附件 1.docx'),
    'API list': paths.apiRecords({ q: 'a&b=c' }),
    'API record': paths.apiRecord('reply', '010000001/2024-00012'),
    'API revision': paths.apiRevision('reply', '010000001/2024-00012', 2),
    'text of a revision': paths.revisionText('case', '2022-0001', 2),
    absolute: absolute('https://www.example.gov.cn', paths.home()),
  }).toMatchInlineSnapshot(`
    {
      "API list": "/api/v1/records?q=a%26b%3Dc",
      "API record": "/api/v1/records/reply/010000001/2024-00012",
      "API revision": "/api/v1/records/reply/010000001_2024-00012/revisions/2",
      "a paragraph": "/policies/010000001/2024-00012#p3",
      "absolute": "https://www.example.gov.cn/",
      "attachment": "/files/case_2022-0001/abababababababababababababababababababababababababababababababab/%E9%99%84%E4%BB%B6%201.docx",
      "calendar file": "/calendar.ics",
      "case": "/cases/2022-0001",
      "error report": "/report?page=%2Fcases%2F2022-0001",
      "export": "/api/v1/records.csv?q=%E7%94%B5%E6%A2%AF",
      "feed": "/feed.atom?kind=reply",
      "feed of a proposal": "/proposals/npc-14-4-%E6%B1%9F%E5%8C%9714/feed.atom",
      "history": "/history/replies/010000001/2024-00012",
      "home": "/",
      "list": "/replies?body=010000001",
      "one revision": "/history/cases/2022-0001/r2",
      "organisation": "/organisations/010000001",
      "organisations": "/organisations",
      "proposal": "/proposals/npc-14-4-%E6%B1%9F%E5%8C%9714",
      "proposals of a session": "/proposals?session=npc-14-4",
      "qr": "/qr/cases/2022-0001.svg",
      "recordText": "/replies/010000001/2024-00012.txt",
      "reply": "/replies/010000001/2024-00012",
      "resolve": "/d/%E6%B1%9F%E5%BA%9C%E5%8A%9E%E5%8F%91%E3%80%942024%E3%80%951%E5%8F%B7",
      "search": "/search?q=%E5%8A%A0%E8%A3%85%E7%94%B5%E6%A2%AF&kind=policy&year=2024&page=2",
      "search without values": "/search",
      "text of a revision": "/api/v1/records/case/2022-0001/revisions/2.txt",
    }
  `)
})

test('ids hold only what the index allows, and different keys give different ids', () => {
  expect(recordId('reply', '010000001/2024-00012')).toBe('010000001_2024-00012')
  expect(recordId('case', '2022-0001')).toBe('case_2022-0001')
  const ids = ['npc-14-4-江北14', 'npc-14-4-江北_14', 'npc-14-4-江14', 'npc-14-4-14'].map(proposalId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[\w-]{1,511}$/)
})
