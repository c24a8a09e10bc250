import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Draft, readPage } from '@yanlu/intake'
import {
  documentNumberKey,
  nameOn,
  parseDocumentNumber,
  parseIndexNumber,
  parseOrganisationCode,
} from '@yanlu/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleOrganisations } from './organisations.ts'
import { filesFolder, pagesFolder } from './pages.ts'
import { sampleRecords } from './records.ts'

/** What the pages were written to say: index number, 成文日期, 发布日期, number of the proposal, co-handling bodies. */
const declared: Readonly<
  Record<string, readonly [string | null, string | null, string | null, string?, number?]>
> = {
  '2019-policy-lifts-trial.txt': ['YX0000016/2019-00112', '2019-03-18', '2019-03-22'],
  '2019-reply-buses.txt': ['YX0000059/2019-00276', '2019-06-24', '2019-07-15', '云西21号', 3],
  '2020-policy-meals-plan.txt': ['11359900YX0000067Y/2020-00064', '2020-04-13', '2020-04-17'],
  '2020-policy-pocket-parks.txt': ['YX0000032/2020-00045', '2020-09-08', '2020-09-10'],
  '2020-reply-lifts.txt': ['YX0000016/2020-00517', '2020-06-18', '2020-07-10', '云东12号', 3],
  '2021-case-pocket-parks.txt': [null, null, '2021-12-06'],
  '2021-policy-parking.txt': ['YX0000024/2021-01127', '2021-09-13', '2021-09-17'],
  '2021-reply-parks.txt': ['YX0000032/2021-00208', '2021-06-10', '2021-07-02', '溪口3号', 2],
  '2022-reply-property.txt': ['YX0000016/2022-00690', '2022-06-21', '2022-07-08', '20220061号', 2],
  '2023-case-canteen.txt': [null, null, '2023-10-20'],
  '2023-policy-childcare.txt': ['11359900YX0000067Y/2023-00152', '2023-05-25', '2023-05-31'],
  '2023-policy-meals.txt': ['11359900YX00000407/2023-00019', '2023-03-22', '2023-03-27'],
  '2023-reply-meals.txt': ['11359900YX00000407/2023-00077', '2023-06-15', '2023-07-03', '20230086号', 2],
  '2024-case-childcare.txt': [null, null, '2024-05-30'],
  '2024-case-lifts.txt': [null, null, '2024-11-15'],
  '2024-policy-lifts-explained.txt': ['YX0000016/2024-00131', '2024-04-10', '2024-04-12'],
  '2024-policy-lifts.txt': ['YX0000016/2024-00108', '2024-03-20', '2024-03-25'],
  '2024-policy-old-estates.txt': ['11359900YX0000067Y/2024-00031', '2024-02-06', '2024-02-19'],
  '2024-reply-parking-estates.txt': ['YX0000016/2024-00874', '2024-06-12', '2024-07-01', '20240117号', 2],
  '2024-reply-parking-streets.txt': ['YX0000024/2024-00561', '2024-06-18', '2024-07-05', '20240117号', 2],
  '2025-case-flooding.txt': [null, null, '2025-08-22'],
  '2025-policy-meal-vouchers.txt': ['11359900YX00000407/2025-00153', '2025-11-10', '2025-11-14'],
  '2025-policy-parking-amendment.txt': ['YX0000024/2025-00233', '2025-03-03', '2025-03-06'],
  '2025-policy-school-buses.txt': ['YX0000059/2025-00388', '2025-02-12', '2025-02-14'],
  '2025-reply-ebikes.txt': ['YX0000024/2025-00502', '2025-07-09', '2025-07-25', undefined, 3],
  '2025-reply-lifts.txt': ['YX0000016/2025-103326', '2025-05-27', null, '云东8号', 3],
  '2025-reply-schools.txt': ['YX0000059/2025-00419', '2025-06-16', null, '临湖5号', 3],
  '2026-policy-night-parking.txt': ['YX0000024/2026-00611', '2026-10-26', '2026-10-29'],
  '2026-policy-ebikes.txt': ['11359900YX0000067Y/2026-000417', '2026-09-21', '2026-09-24'],
  '2026-reply-flooding.txt': ['YX0000024/2026-00345', '2026-06-11', null, '临湖2号', 3],
  '2026-reply-services.txt': ['11359900YX0000067Y/2026-000298', '2026-06-23', '2026-07-10', '20260045号', 3],
}

const pages = Object.keys(declared)
const drafts = new Map<string, Draft>()

/** The draft of a page; a page that cannot be read fails the test that asks for it. */
const draftOf = (page: string): Draft => {
  const draft = drafts.get(page)
  if (!draft) throw new Error(`${page} was not read`)
  return draft
}
const keyOf = (number: string | null): string | null => {
  const parsed = number === null ? null : parseDocumentNumber(number)
  return parsed && documentNumberKey(parsed)
}
const citedBy = (page: string): (string | null)[] => draftOf(page).citations.map(({ number }) => number)
const organisationOf = (draft: Draft) =>
  sampleOrganisations.find(({ code }) => code === parseIndexNumber(draft.indexNumber ?? '')?.code)

beforeAll(async () => {
  for (const page of pages) {
    const result = await readPage({ file: page, content: readFileSync(join(pagesFolder, page)) })
    if (result.ok) drafts.set(page, result.draft)
  }
})

describe('the sample bodies', () => {
  test.each(sampleOrganisations)('$code is a valid code', ({ code }) => {
    expect(parseOrganisationCode(code)?.checksumOk).toBe(true)
  })

  test('one was renamed, one merged into another that knows its predecessor', () => {
    expect(sampleOrganisations.filter(({ names }) => names.length > 1)).toHaveLength(1)
    const merged = sampleOrganisations.filter(({ status }) => status === 'merged')
    expect(merged).toHaveLength(1)
    for (const { code, successors } of merged) {
      const successor = sampleOrganisations.find((body) => body.code === successors[0])
      expect(successor?.predecessors).toEqual([code])
    }
  })
})

describe('the sample pages', () => {
  test('every page has a record and every record a page', () => {
    const files = readdirSync(pagesFolder).sort()
    expect(files).toEqual([...pages].sort())
    expect(sampleRecords.map(({ page }) => page).sort()).toEqual(files)
  })

  test('every attachment is there and named on its page', () => {
    const offered = sampleRecords.flatMap(({ page, attachments = [] }) =>
      attachments.map((name) => [page, name]),
    )
    const named = pages.flatMap((page) => draftOf(page).attachments.map(({ name }) => [page, name]))
    expect(offered.sort()).toEqual(named.sort())
    expect(offered.map(([, name]) => name).sort()).toEqual(readdirSync(filesFolder).sort())
  })

  test.each(pages)('%s reads as it was written', (page) => {
    const draft = draftOf(page)
    const [indexNumber, writtenOn, publishedOn, proposal = null, coBodies = 0] = declared[page] ?? []
    expect(draft).toMatchObject({ kind: page.split('-')[1], indexNumber, writtenOn, publishedOn })
    expect(draft.proposal?.number ?? null).toBe(proposal)
    expect(draft.coBodies).toHaveLength(coBodies)
    expect(page.slice(0, 4)).toBe((publishedOn ?? writtenOn ?? '').slice(0, 4))
    expect(draft.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each(pages.filter((page) => !page.includes('-case-')))('%s carries a number of its body', (page) => {
    const draft = draftOf(page)
    expect(parseIndexNumber(draft.indexNumber ?? '')?.checksumOk).toBe(true)
    expect(draft.issuingBody).toBe(nameOn(organisationOf(draft)?.names ?? [], draft.writtenOn))
  })

  test.each(pages)('%s has between 500 and 1,500 characters', (page) => {
    const length = readFileSync(join(pagesFolder, page), 'utf8').trim().length
    expect(length).toBeGreaterThanOrEqual(500)
    expect(length).toBeLessThanOrEqual(1500)
  })
})

describe('what a newcomer can try', () => {
  test('at least twenty records of at least five bodies', () => {
    const bodies = new Set(pages.map((page) => organisationOf(draftOf(page))?.code).filter(Boolean))
    expect(pages.length).toBeGreaterThanOrEqual(20)
    expect(bodies.size).toBeGreaterThanOrEqual(5)
  })

  test('all policies have numbers of their own', () => {
    const policies = pages.filter((page) => draftOf(page).kind === 'policy')
    const keys = policies.map((page) => keyOf(draftOf(page).documentNumber))
    expect(keys).not.toContain(null)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every number cited belongs to a sample record', () => {
    const known = new Set(pages.map((page) => keyOf(draftOf(page).documentNumber)))
    const cited = pages.flatMap((page) => citedBy(page).filter((number) => number !== null))
    expect(cited.length).toBeGreaterThanOrEqual(12)
    expect(cited.filter((number) => !known.has(keyOf(number)))).toEqual([])
  })

  test('a reply cites a policy that has been repealed since, by the policy named as its successor', () => {
    const repealed = draftOf('2019-policy-lifts-trial.txt')
    expect(repealed.validity).toBe('repealed')
    expect(citedBy('2020-reply-lifts.txt')).toContain(repealed.documentNumber)
    const successor = sampleRecords.find(({ page }) => page === repealed.file)?.validity?.by
    expect(draftOf('2024-policy-lifts.txt')).toMatchObject({ indexNumber: successor })
    expect(citedBy('2024-policy-lifts.txt')).toContain(repealed.documentNumber)
  })

  test('the policies are in every state a page can state, and blank', () => {
    const states = pages.map(draftOf).filter(({ kind }) => kind === 'policy')
    expect(new Set(states.map(({ validity }) => validity))).toEqual(
      new Set(['repealed', 'expired', 'amended', 'not_yet', 'in_force', null]),
    )
  })

  test('every successor is a sample policy', () => {
    const policies = pages.filter((page) => draftOf(page).kind === 'policy')
    const numbers = policies.map((page) => draftOf(page).indexNumber)
    for (const { validity } of sampleRecords) if (validity?.by) expect(numbers).toContain(validity.by)
  })

  test('one proposal is answered by two bodies', () => {
    const answers = pages.map(draftOf).filter(({ proposal }) => proposal?.number === '20240117号')
    expect(new Set(answers.map((draft) => organisationOf(draft)?.code)).size).toBe(2)
  })

  test('three replies go ask by ask, each ask with a result', () => {
    const perAsk = pages.filter((page) => draftOf(page).asks.length > 0)
    expect(perAsk).toHaveLength(3)
    for (const page of perAsk)
      expect(sampleRecords.find((record) => record.page === page)?.askOutcomes).toHaveLength(
        draftOf(page).asks.length,
      )
  })

  test('the plan behind a notice has seven chapters and a list of duties', () => {
    const plan = draftOf('2024-policy-old-estates.txt').body.find((block) => block.type === 'section')
    const chapters = plan?.type === 'section' ? plan.blocks.filter((block) => block.type === 'section') : []
    expect(plan).toMatchObject({ level: 0, heading: '云溪市城镇老旧小区改造三年行动方案（2024—2026年）' })
    expect(chapters).toHaveLength(7)
    const duties = chapters.find((chapter) => chapter.heading === '五、职责分工')
    expect(duties?.blocks).toHaveLength(7)
  })
})
