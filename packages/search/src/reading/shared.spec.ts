import { expect, test } from 'vitest'
import { shared } from './shared.ts'

test('who asks the same at once shares one read, who asks later or something else reads anew', async () => {
  const waiting: ((answer: string) => void)[] = []
  const asked: string[] = []
  const read = shared((name: string) => {
    asked.push(name)
    return new Promise<string>((done) => waiting.push(done))
  })
  const both = [read('甲'), read('甲'), read('乙')]
  expect(asked).toEqual(['甲', '乙'])
  waiting[0]?.('甲一')
  waiting[1]?.('乙一')
  expect(await Promise.all(both)).toEqual(['甲一', '甲一', '乙一'])
  const later = read('甲')
  expect(asked).toEqual(['甲', '乙', '甲'])
  waiting[2]?.('甲二')
  expect(await later).toBe('甲二')
})

test('a failure is told to all who share it and then forgotten', async () => {
  let reads = 0
  const read = shared(() => {
    reads += 1
    return reads === 1 ? Promise.reject(new Error('gone')) : Promise.resolve('there')
  })
  const [one, other] = await Promise.allSettled([read(), read()])
  expect([one?.status, other?.status, reads]).toEqual(['rejected', 'rejected', 1])
  expect(await read()).toBe('there')
})
