import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSession, formatSession, parseSession, sessionKey } from './session.ts'

describe('parseSession', () => {
  test.each([
    ['市十四届人大四次会议', '市十四届人大四次会议', 'npc-14-4'],
    ['市政协十四届一次会议', '市政协十四届一次会议', 'cppcc-14-1'],
    ['第十四届全国人民代表大会第四次会议', '全国十四届人大四次会议', 'npc-14-4'],
    ['十四届全国人大二次会议', '全国十四届人大二次会议', 'npc-14-2'],
    ['武汉市第十五届人民代表大会第三次会议', '武汉市十五届人大三次会议', 'npc-15-3'],
    ['中国人民政治协商会议第十四届全国委员会第二次会议', '全国政协十四届二次会议', 'cppcc-14-2'],
    ['政协武汉市第十四届委员会第一次会议', '武汉市政协十四届一次会议', 'cppcc-14-1'],
    ['市１４届人大４次会议', '市十四届人大四次会议', 'npc-14-4'],
    ['十四届人大四次会议', '十四届人大四次会议', 'npc-14-4'],
  ])('%s is %s', (raw, text, key) => {
    const session = parseSession(raw)
    expect(session && formatSession(session)).toBe(text)
    expect(session && sessionKey(session)).toBe(key)
  })

  test.each([
    '',
    '两会',
    '市十四届人大常委会第四次会议',
    '十四届四次会议',
    '市十四届人大四次会议上',
    '区政府135次常务会',
  ])('%j is no session', (raw) => expect(parseSession(raw)).toBeNull())

  test('what is read stays the same when printed and read again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('市', '武汉市', '全国', ''),
        fc.boolean(),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 20 }),
        (region, npc, term, session) => {
          const raw = npc
            ? `${region}第${term}届人大第${session}次会议`
            : `${region}政协${term}届${session}次会议`
          const parsed = parseSession(raw)
          expect(parsed).toMatchObject({
            assembly: npc ? 'npc' : 'cppcc',
            region: region || null,
            term,
            session,
          })
          if (parsed) expect({ ...parseSession(formatSession(parsed)), raw }).toEqual(parsed)
        },
      ),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => parseSession(raw) === null))
  })
})

describe('findSession', () => {
  test('cuts the session out of a sentence', () => {
    const found = findSession('代表在市十四届人大四次会议上的发言')
    expect(found).toMatchObject({
      index: 3,
      length: 10,
      session: { region: '市', raw: '市十四届人大四次会议' },
    })
    expect(findSession('对市政协十四届一次会议第20220538号提案的答复')?.session.raw).toBe(
      '市政协十四届一次会议',
    )
  })

  test.each(['一届', '十四届人大', '第', '一届一次', '次会议'])(
    'a text of 100,000 characters of %j ends',
    (piece) => {
      expect(findSession(piece.repeat(Math.ceil(100_000 / piece.length)))).toBeNull()
    },
  )
})
