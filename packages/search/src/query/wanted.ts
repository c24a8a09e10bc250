/** What a question asks for: its answer is a sum of money, or a time. */
export type Wanted = 'money' | 'time'

const ASKING: Readonly<Record<Wanted, RegExp>> = {
  money:
    /多少钱|多少元|几块|几元|几毛|要钱|花钱|掏钱|出钱|交钱|贵吗|价格|收费|费用|(?:补贴|补助|补|交|收|给)多少|免费吗/u,
  time: /多久|多长时间|什么时候|何时|几点|几天|几个月|几年|哪天|哪一年|期限|有效期/u,
}

const NUMBER = '(?:\\d+(?:[.,]\\d+)*|[一二两三四五六七八九十百千]+)'
const ANSWERS: Readonly<Record<Wanted, RegExp>> = {
  money: new RegExp(`${NUMBER}\\s?[百千万亿]?元|免费|不收费|免收|不收取`, 'gu'),
  time: new RegExp(
    `${NUMBER}\\s?(?:个)?(?:工作日|小时|分钟|周岁|年|月|日|天|时|点|周)|${NUMBER}[::]\\d{2}`,
    'gu',
  ),
}

/** What is asked for in a clean query, or `null`. */
export const wantedIn = (clean: string): Wanted | null =>
  ASKING.money.test(clean) ? 'money' : ASKING.time.test(clean) ? 'time' : null

/** What stands in a text that may be the answer. */
export const answersIn = (text: string, wanted: Wanted): string[] =>
  [...text.matchAll(ANSWERS[wanted])].map(([found]) => found)
