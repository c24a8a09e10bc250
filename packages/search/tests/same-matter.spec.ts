import type { Reply } from '@yanlu/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type IndexEntry, noWords } from '../src/index.ts'
import { reply } from './city/build.ts'
import { everything } from './city/city.ts'
import { startServer, type TestServer } from './server.ts'

/** Each line is one matter in the words of several requests; those of different lines are different matters. */
const matters: Readonly<Record<string, readonly string[]>> = {
  lifts: [
    '加快推进既有住宅加装电梯',
    '关于老旧小区加装电梯工作的建议',
    '进一步做好老旧小区增设电梯',
    '破解多层住宅加装电梯难题',
    '老小区电梯加装',
    '加装电梯',
    '支持临溪区老旧小区加装电梯',
  ],
  upkeepOfLifts: ['加强加装电梯后期维护管理', '加装电梯后期维护'],
  subsidyForLifts: ['提高加装电梯补贴标准', '提高加装电梯补助标准'],
  chargingAtHome: ['老旧小区加装充电桩', '既有住宅增设充电设施'],
  renewal: ['提升老旧小区改造质量', '老小区改造', '进一步抓好旧住宅区改造'],
  renewalMoney: ['老旧小区改造资金筹措'],
  parkingAtHome: ['缓解老旧小区停车难', '解决老旧小区停车难问题'],
  parkingAtHospitals: ['缓解医院周边停车难', '化解医院周边停车难题'],
  parkingAtSchools: ['缓解学校周边停车难'],
  pocketParks: ['推进口袋公园建设', '2025年加快口袋公园建设'],
  keepingPocketParks: ['加强口袋公园管理'],
  propertyManagement: ['加强物业管理工作', '规范物业管理'],
  parkingManagement: ['加强停车管理工作'],
  communities: ['加强社区建设', '推进社区建设'],
  workInCommunities: ['加强社区工作'],
  runningCommunities: ['加强社区管理'],
  publicHousing: ['扩大公租房供给', '扩大公共租赁住房供给'],
  chargingBikes: ['规范电动自行车充电', '规范电瓶车充电'],
  priceOfCharging: ['降低电动自行车充电价格'],
  noBikesIndoors: ['禁止电动自行车进楼'],
  busesNorth: ['优化城北片区公交线路'],
  busesSouth: ['优化城南片区公交线路'],
  buses: ['优化公交线路', '公交车线路优化'],
  metro2: ['地铁2号线延伸'],
  metro3: ['地铁3号线延伸'],
  canteens: ['增加社区老年食堂', '增设社区长者食堂'],
  flooding: ['治理城区积水', '治理城区内涝问题'],
  noise: ['整治广场舞噪声', '治理广场舞噪音问题'],
  kindergartens: ['推进幼儿园建设'],
  runningKindergartens: ['加强幼儿园管理'],
  mealsInKindergartens: ['改善幼儿园食堂'],
}

/** 加梯 is known to nobody who was not taught it. */
const shortLift = '加快老旧小区加梯'

const replies = [...Object.values(matters).flat(), shortLift].map((subject, at) =>
  reply({
    title: '对市人大代表所提建议的答复',
    subject,
    number: `010000001/2024-${30_000 + at}`,
    body: subject.includes('临溪区') ? 'district' : 'housing',
    writtenOn: '2024-07-22',
    text: '正在研究。',
  }),
)
const replyTo = (subject: string): Reply => {
  const found = replies.find((one) => one.subject === subject)
  if (found === undefined) throw new Error(`no reply on ${subject}`)
  return found
}

async function* all(): AsyncGenerator<IndexEntry> {
  yield* everything()
  for (const record of replies) yield { type: 'record', record, history: [] }
}

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await server.writer.rebuild(all(), noWords)
})
afterAll(() => server.stop())

const joinedTo = async (subject: string): Promise<string[]> =>
  (await server.reader.sameMatter(replyTo(subject)))
    .map((other) => other.subject ?? '')
    .filter((other) => replies.some((one) => one.subject === other))
    .sort()

describe.each(Object.entries(matters))('%s', (_, subjects) => {
  test.each(subjects)('%s is joined with the others of its line and with nothing else', async (subject) => {
    expect(await joinedTo(subject)).toEqual(subjects.filter((other) => other !== subject).sort())
  })
})

test('a word that editors teach joins, after a rebuild, on the page of the record too', async () => {
  expect(await joinedTo(shortLift)).toEqual([])
  const before = await server.reader.recordPage('reply', replyTo(shortLift).indexNumber ?? '')
  expect(before).toMatchObject({ state: 'public', sameMatter: [] })
  await server.writer.rebuild(all(), { ...noWords, synonyms: [['加梯', '加装电梯']] })
  await expect.poll(() => joinedTo(shortLift), { timeout: 20_000 }).toEqual([...(matters.lifts ?? [])].sort())
  const after = await server.reader.recordPage('reply', replyTo(shortLift).indexNumber ?? '')
  if (after.state !== 'public') throw new Error('not public')
  expect(after.sameMatter.length).toBe(matters.lifts?.length)
})
