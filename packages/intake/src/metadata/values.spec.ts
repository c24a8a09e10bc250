import { expect, test } from 'vitest'
import type { Field } from './labels.ts'
import { dateOrderFindings, readMetadata } from './values.ts'

const read = (stated: Partial<Record<Field, string>>) => {
  const { metadata, findings } = readMetadata(new Map(Object.entries(stated) as [Field, string][]))
  return { ...metadata, codes: findings.map(({ code }) => code) }
}

test.each(['', '-', 'null', '""', '—'])('the junk %j means that nothing was recorded', (value) => {
  expect(read({ documentNumber: value, validity: value, topic: value })).toMatchObject({
    documentNumber: null,
    validity: null,
    topic: null,
    statedNone: [],
    codes: ['document_number_blank', 'validity_blank'],
  })
})

test('无 means that there is none', () => {
  expect(read({ documentNumber: '无' })).toMatchObject({
    documentNumber: null,
    statedNone: ['documentNumber'],
    codes: ['document_number_stated_none'],
  })
})

test('a damaged number is repaired and a wrong check digit is reported', () => {
  expect(read({ documentNumber: '甲府发〔202141号', indexNumber: '010884971/2024-20601' })).toMatchObject({
    documentNumber: '甲府发〔2021〕41号',
    indexNumber: '010884971/2024-20601',
    codes: ['index_number_check_digit', 'document_number_repaired'],
  })
})

test('a placeholder index number stays as printed', () => {
  expect(read({ indexNumber: '123456/2019-00448' })).toMatchObject({
    indexNumber: '123456/2019-00448',
    codes: ['index_number_invalid'],
  })
})

test('a stated time is kept to the minute', () => {
  expect(read({ publishedOn: '2022-09-27 14:44', writtenOn: '2022年10月1日' })).toMatchObject({
    publishedOn: '2022-09-27',
    publishedAt: '2022-09-27T14:44+08:00',
    writtenOn: '2022-10-01',
  })
  expect(read({ publishedOn: '2022-09-27' }).publishedAt).toBeNull()
})

test('a page cannot be published before it was written', () => {
  const codes = (writtenOn: string | null) =>
    dateOrderFindings({ writtenOn, publishedOn: '2022-09-27' }).map(({ code }) => code)
  expect(codes('2022-10-01')).toEqual(['date_order'])
  expect(codes('2022-09-27')).toEqual([])
  expect(codes(null)).toEqual([])
})

test.each([
  ['甲府发〔2021〕012号', '甲府发〔2021〕12号', ['document_number_rewritten']],
  ['甲府发〔2021〕第11号', '甲府发〔2021〕11号', ['document_number_rewritten']],
  ['甲府发[2021]12号', '甲府发〔2021〕12号', []],
  ['甲府发（2021）12号', '甲府发〔2021〕12号', []],
])('the number %s is kept as %s', (documentNumber, canonical, codes) =>
  expect(read({ documentNumber })).toMatchObject({ documentNumber: canonical, codes }),
)

test('words for validity are read whole', () => {
  expect(read({ validity: '部分失效' }).validity).toBe('partly_repealed')
  expect(read({ validity: '大致有效' })).toMatchObject({ validity: null, codes: ['validity_unread'] })
})
