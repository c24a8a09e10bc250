import { expect, test } from 'vitest'
import { bodyNamesOf, findBody } from './bodies.ts'

const names = bodyNamesOf([
  {
    code: '1',
    name: '江北市住房局',
    names: [
      { name: '江北市房屋管理局', short: ['市房管局'], from: null, to: '2022-12-31' },
      { name: '江北市住房局', short: ['住房局'], from: '2023-01-01', to: null },
    ],
    status: 'renamed',
    predecessors: [],
    successors: [{ code: '2', name: '江北市城建委' }],
  },
  {
    code: '3',
    name: '江北市城市管理局',
    names: [{ name: '江北市城市管理局', short: ['城管'], from: null, to: null }],
    status: 'active',
    predecessors: [],
    successors: [],
  },
])

test.each([
  ['江北市房屋管理局', { codes: ['1'], related: ['2'], rest: '' }],
  ['房屋管理局', { codes: ['1'], related: ['2'], rest: '' }],
  ['市房管局 物业费', { codes: ['1'], related: ['2'], rest: '物业费' }],
  ['房管局', { codes: ['1'], related: ['2'], rest: '' }],
  ['江北市房管局', { codes: ['1'], related: ['2'], rest: '' }],
  ['江南区房管局', null],
  ['住房局加装电梯', { codes: ['1'], related: ['2'], rest: '加装电梯' }],
  ['城管', { codes: ['3'], related: [], rest: '' }],
  ['城管员招聘', null],
  ['加装电梯', null],
])('%s names %j', (query, body) => expect(findBody(query, names)).toEqual(body))
