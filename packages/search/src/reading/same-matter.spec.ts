import { describe, expect, test } from 'vitest'
import { sameSubject } from './same-matter.ts'

describe('two subjects', () => {
  test.each([
    ['加快推进完整社区建设', '推动完整社区建设'],
    ['进一步做好老旧小区改造工作', '老旧小区改造'],
    ['关于老旧小区改造资金筹措的建议', '老旧小区改造'],
    ['优化通勤公交线路', '关于优化通勤公交线路的提案'],
    ['电梯加装', '加装电梯'],
    ['加强“一老一小”服务', '一老一小服务'],
  ])('%s and %s say the same', (one, other) => {
    expect(sameSubject(one, other, false)).toBe(true)
    expect(sameSubject(other, one, false)).toBe(true)
  })

  test.each([
    ['推进完整社区建设', '推进未来社区建设'],
    ['地铁2号线延伸', '地铁3号线延伸'],
    ['既有住宅加装电梯', '既有住宅加装充电桩'],
    ['中小学校周边停车', '医院周边停车'],
    ['养老', '社区养老服务设施配套与适老化改造'],
    ['加强建设', '加强工作'],
    ['教育', '医疗'],
    ['', ''],
    ['。', '!'],
  ])('%s and %s do not', (one, other) => {
    expect(sameSubject(one, other, true)).toBe(false)
    expect(sameSubject(other, one, true)).toBe(false)
  })

  test('of one topic they need less in common', () => {
    const [one, other] = ['社区养老服务', '社区养老服务设施适老化配套']
    expect(sameSubject(one, other, false)).toBe(false)
    expect(sameSubject(one, other, true)).toBe(true)
  })
})
