import { expect, test } from 'vitest'
import { latestName, missingLabels, missingStateOf, nameOn } from './index.ts'

const names = [
  { name: '江北市房管局', short: ['市房管局'], from: null, to: '2023-12-31' },
  { name: '江北市住房局', short: ['市住房局'], from: '2024-01-01', to: null },
]

test('a body is shown under the name it had that day', () => {
  expect(nameOn(names, '2022-05-01')).toBe('江北市房管局')
  expect(nameOn(names, '2023-12-31')).toBe('江北市房管局')
  expect(nameOn(names, '2024-01-01')).toBe('江北市住房局')
  expect(nameOn(names, null)).toBe('江北市住房局')
  expect(latestName([])).toBeNull()
})

test('a missing value has one of three reasons', () => {
  const reply = { kind: 'reply' as const, statedNone: ['documentNumber' as const] }
  expect(missingLabels[missingStateOf(reply, 'documentNumber')]).toBe('无')
  expect(missingLabels[missingStateOf(reply, 'validity')]).toBe('未标注')
  expect(missingStateOf({ kind: 'case', statedNone: [] }, 'indexNumber')).toBe('not_applicable')
})
