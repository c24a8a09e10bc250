import { expect, test } from 'vitest'
import { proxy } from './proxy.ts'

const ask = (path: string) => proxy(new Request(`http://desk.test${path}`))

test('an address that nobody can read is 400 with a sentence', async () => {
  for (const path of ['/api/%ff', '/api/replies/%E4', '/admin/%zz']) {
    const answer = ask(path)
    expect(answer?.status).toBe(400)
    expect(await answer?.json()).toEqual({ errors: [{ message: '请求的地址有误。' }] })
  }
})

test('every other address goes on', () => {
  for (const path of [
    '/api/attachments/file/%E6%96%B9%E6%A1%88.txt',
    '/api/replies/%20',
    '/api/replies?x=%ff',
  ])
    expect(ask(path)).toBeUndefined()
})
