import { createHash } from 'node:crypto'
import { projectEntry, projectionVersion } from '@yanlu/search'
import { expect } from 'vitest'
import { toLexical } from '../../src/body/toLexical.ts'
import type { Projection } from '../../src/publishing/index-entry.ts'
import { project } from '../../src/publishing/project.ts'
import { projectSite } from '../../src/publishing/projectSite.ts'
import { type Desk, test } from '../desk/desk.ts'
import { draft, organisation, proposal, publishOver } from '../desk/records.ts'

const body = toLexical([
  { type: 'paragraph', text: '王代表：您好。根据《云溪市路灯管理办法》（云政办发〔2023〕5号），答复如下。' },
  {
    type: 'section',
    level: 1,
    numeral: '一',
    heading: '一、办理情况',
    blocks: [
      { type: 'paragraph', text: '2024年新装路灯120盏，投资三十六万元，方便80周岁以上老人夜间出行。' },
      { type: 'list', ordered: true, items: ['主干道', '背街小巷'] },
    ],
  },
])

const common = {
  body,
  summary: '说明路灯增设的进度。',
  signedBy: '云溪市路灯管理中心',
  addressees: '王代表',
  topic: '城乡建设、环境保护',
  genre: '函',
  writtenOn: '2024-07-22',
  publishedOn: '2024-07-30',
  publishedAt: '2024-07-30T14:44+08:00',
  disclosure: { mode: 'active', extent: 'summary', reason: '涉及施工图' },
  statedNone: ['topic'],
  citations: [{ title: '云溪市路灯管理办法', number: '云政办发[2023]5号' }, { title: '照明规划' }],
  contact: { unit: '照明科', person: '欧阳文静', phone: '0599-0001206', fax: '0001207', display: 'masked' },
  sourceNote: '云溪市政府公报',
}

/** A city in which every field that becomes public is filled, with numbers and days that are always the same. */
const city = async (desk: Desk) => {
  const old = await organisation(desk, { code: '100000001', names: [{ name: '云溪市路灯所' }] })
  const lights = await organisation(desk, {
    code: '100000002',
    names: [
      { name: '云溪市照明处', short: [{ value: '照明处' }], to: '2023-12-31' },
      { name: '云溪市路灯管理中心', from: '2024-01-01' },
    ],
    predecessors: [old],
  })
  const { id: file } = await desk.payload.create({
    collection: 'attachments',
    data: {},
    file: { data: Buffer.from('路灯清单'), mimetype: 'text/plain', name: 'list.txt', size: 12 },
    overrideAccess: true,
  })
  const asked = await draft(desk, 'proposals', { ...proposal('第20240123号'), subject: '增设路灯' })
  const issuer = { issuingBody: lights, attachments: [file] }
  const policy = await draft(desk, 'policies', {
    ...common,
    ...issuer,
    title: '云溪市路灯管理办法',
    formerNumbers: ['旧页-77'],
    indexNumber: '100000002/2023-00005',
    documentNumber: '云政办发〔2023〕5号',
    validity: {
      status: 'in_force',
      effectiveFrom: '2023-06-01',
      effectiveTo: '2028-05-31',
      basis: '第二十条',
    },
  })
  const explained = await draft(desk, 'policies', {
    ...common,
    title: '《云溪市路灯管理办法》解读',
    indexNumber: '100000002/2023-00006',
    interprets: [policy],
    validity: { status: 'repealed', statusDate: '2024-01-01', by: policy },
  })
  const reply = await draft(desk, 'replies', {
    ...common,
    ...issuer,
    title: '关于增设路灯建议的答复',
    subject: '增设路灯',
    indexNumber: '100000002/2024-00123',
    proposals: [asked],
    leadBody: lights,
    coBodies: [{ organisation: old }, { name: '云溪市财政局' }],
    asks: [{ text: '增设路灯', outcome: { scheme: 'three', code: 'A' } }],
    outcome: { scheme: 'national', code: 'B' },
  })
  const source = {
    media: '云溪日报',
    channel: '网站',
    author: '甲某',
    originalTitle: '灯亮了',
    readCount: 12,
  }
  const article = await draft(desk, 'cases', { ...common, title: '点亮背街小巷', source })
  const gone = await draft(desk, 'replies', {
    title: '撤回的答复',
    indexNumber: '100000002/2024-00124',
    documentNumber: '云灯函〔2024〕9号',
    formerNumbers: ['旧页-78'],
  })
  const rows = [
    ['policies', policy],
    ['policies', explained],
    ['replies', reply],
    ['cases', article],
    ['replies', gone],
  ] as const
  // A case takes its number from the year it is filed in.
  await desk.payload.db.updateOne({
    collection: 'cases',
    id: article,
    data: { caseNumber: '2024-0001' },
    req: {},
  })
  for (const [slug, id] of rows) {
    const answer = await publishOver(desk, desk.people.publisher, slug, id)
    expect(answer.status, answer.text).toBe(200)
  }
  await correct(desk, explained)
  await desk.call(desk.people.publisher, 'POST', `/api/replies/${gone}/withdraw`, { reason: '内容有误' })
  const withdrawal = { on: '2024-08-01', reason: '内容有误' }
  await desk.payload.db.updateOne({ collection: 'replies', id: gone, data: { withdrawal }, req: {} })
  return [...rows, ['organisations', old], ['organisations', lights], ['proposals', asked]] as const
}

/** Another wording, with a paragraph that is new and one that is gone. */
const correct = async (desk: Desk, id: string) => {
  const blocks = [
    '照明按季节调整。',
    '王代表：您好。根据《云溪市路灯管理办法》（云政办发〔2023〕5号），现答复如下。',
  ]
  const data = {
    body: toLexical(blocks.map((text) => ({ type: 'paragraph', text }))),
    change: { nature: 'correction', note: '更正。' },
  }
  const saved = await desk.call(desk.people.editor, 'PATCH', `/api/policies/${id}?draft=true`, data)
  expect(saved.status, saved.text).toBe(200)
  const answer = await publishOver(desk, desk.people.publisher, 'policies', id)
  expect(answer.status, answer.text).toBe(200)
}

const entriesOf = (projection: Projection) => {
  expect(['record', 'tombstone', 'organisation', 'proposal']).toContain(projection.type)
  return projection.type === 'noProposal' || projection.type === 'nothing' ? [] : projectEntry(projection, 0)
}

test('what the index is made of has not changed without a new version', async ({ desk }) => {
  const entries = []
  for (const [slug, id] of await city(desk)) entries.push(entriesOf(await project(desk.payload, slug, id)))
  await desk.payload.updateGlobal({
    slug: 'site',
    data: { name: '言路', organiser: '云溪市', contact: { phone: '0599-0001200' } },
    overrideAccess: true,
  })
  const settings = await projectSite(desk.payload)
  if (settings) entries.push(projectEntry({ type: 'site', settings }, 0))
  expect(entries).toHaveLength(9)
  // The moments of this run are no part of it.
  const text = JSON.stringify(entries)
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'then')
    .replaceAll(/"changed":\d{13}/g, '"changed":"then"')
  const version = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)
  expect(
    projectionVersion,
    'the projection has changed: write the expected version into packages/search/src/projection/version.ts',
  ).toBe(version)
})
