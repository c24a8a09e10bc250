import { describe, expect, test } from 'vitest'
import { parseOrder } from './arguments.ts'

test('files and folders with all switches, in any order', () => {
  expect(parseOrder(['--save', 'a.txt', 'folder', '--publish', '--json'])).toEqual({
    ok: true,
    order: { paths: ['a.txt', 'folder'], json: true, save: true, publish: true },
  })
})

test('nothing is saved unless it is said', () => {
  expect(parseOrder(['a.txt'])).toEqual({
    ok: true,
    order: { paths: ['a.txt'], json: false, save: false, publish: false },
  })
})

test('a file whose name begins with dashes stands after --', () => {
  expect(parseOrder(['--', '--json'])).toMatchObject({ ok: true, order: { paths: ['--json'], json: false } })
})

describe('wrong usage is refused with a sentence', () => {
  test.each([
    [[], '请给出'],
    [['--json'], '请给出'],
    [['--jsno', 'a.txt'], '--jsno'],
    [['-x', 'a.txt'], '-x'],
    [['--publish', 'a.txt'], '--save'],
  ])('%j', (argv, part) => {
    const answer = parseOrder(argv)
    expect(answer).toMatchObject({ ok: false, help: false, message: expect.stringContaining(part) })
  })

  test('--help gives the usage', () => {
    expect(parseOrder(['--help'])).toMatchObject({
      ok: false,
      help: true,
      message: expect.stringContaining('用法'),
    })
  })
})
