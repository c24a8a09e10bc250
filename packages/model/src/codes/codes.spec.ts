import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  outcomeOf,
  parseDisclosure,
  parseTopic,
  parseValidity,
  topicTable,
  type Validity,
  validityLabels,
  validityOn,
} from './index.ts'

const inForce: Validity = {
  status: 'in_force',
  effectiveFrom: null,
  effectiveTo: null,
  statusDate: null,
  basis: null,
  by: null,
}

test('the topic table has its 22 classes and 121 leaves', () => {
  expect(topicTable).toHaveLength(22)
  expect(topicTable.flatMap(({ leaves }) => leaves)).toHaveLength(121)
})

test.each([
  ['综合政务', { top: '综合政务', leaf: null, localLeaf: null }],
  ['城乡建设(含住房)', { top: '城乡建设、环境保护', leaf: '城乡建设(含住房)', localLeaf: null }],
  ['城乡建设（含住房）', { top: '城乡建设、环境保护', leaf: '城乡建设(含住房)', localLeaf: null }],
  ['综合政务\\政务公开', { top: '综合政务', leaf: '政务公开', localLeaf: null }],
  ['综合政务\\其他', { top: '综合政务', leaf: '其他', localLeaf: null }],
  ['其他', { top: '其他', leaf: null, localLeaf: null }],
  ['城乡建设(城乡管理)', { top: '城乡建设、环境保护', leaf: null, localLeaf: '城乡建设(城乡管理)' }],
  ['没有这个主题', { top: null, leaf: null, localLeaf: null }],
])('topic %s finds its place and keeps its wording', (stated, place) => {
  expect(parseTopic(stated)).toEqual({ ...place, label: stated })
})

test.each([
  ['有效', 'in_force'],
  ['全文有效', 'in_force'],
  [' 有 效 ', 'in_force'],
  ['部分失效', 'partly_repealed'],
  ['部分失效/部分废止', 'partly_repealed'],
  ['失效', 'expired'],
  ['已废止', 'repealed'],
  ['', null],
  ['-', null],
  ['null', null],
  ['constructor', null],
])('validity %s is read as a whole word', (stated, status) => {
  expect(parseValidity(stated)).toBe(status)
})

test('nobody stated a validity: it is never called 有效', () => {
  expect(validityOn({ ...inForce, status: 'unknown' }, '2024-01-01')).toBe('unknown')
  expect(validityLabels.unknown).toBe('未标注')
})

test('a term runs from its first to its last day', () => {
  const term: Validity = { ...inForce, effectiveFrom: '2024-03-01', effectiveTo: '2026-02-28' }
  expect(validityOn(term, '2024-02-29')).toBe('not_yet')
  expect(validityOn(term, '2024-03-01')).toBe('in_force')
  expect(validityOn(term, '2026-02-28')).toBe('in_force')
  expect(validityOn(term, '2026-03-01')).toBe('expired')
  expect(validityOn({ ...term, status: 'not_yet' }, '2024-03-01')).toBe('in_force')
  expect(validityOn({ ...term, status: 'repealed' }, '2025-01-01')).toBe('repealed')
})

test('the letter C means different things in different tables', () => {
  expect(outcomeOf('national', 'C')?.axis).toBe('later')
  expect(outcomeOf('three', 'C')?.axis).toBe('reference_only')
  expect(outcomeOf('three', 'D')).toBeNull()
  expect(outcomeOf('constructor', 'A')).toBeNull()
})

test('disclosure is read from the field and from the note under the date', () => {
  expect(parseDisclosure('主动公开')).toBe('active')
  expect(parseDisclosure('(此件公开发布)')).toBe('active')
  expect(parseDisclosure('公开一半')).toBeNull()
})

test('no input makes a parser throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      parseTopic(text)
      parseValidity(text)
      parseDisclosure(text)
    }),
  )
})
