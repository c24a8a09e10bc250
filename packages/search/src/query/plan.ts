import { filterValue, oneOf } from '../connection/filter-value.ts'
import type { Arm, Plan, Server } from './arms.ts'
import type { NumberQuery } from './numbers.ts'
import { planBody, withBody } from './plan-body.ts'
import { planWords } from './plan-words.ts'
import type { Understanding } from './understand.ts'

const ownArm = ({ own, body, session }: NumberQuery): Arm => ({
  q: '',
  filter: [
    ...(own.length === 0 ? [] : [oneOf('numberKeys', own)]),
    ...(body === null ? [] : [oneOf('bodyCode', [body])]),
    ...(session === null ? [] : [oneOf('sessionKeys', [session])]),
  ].join(' AND '),
  weight: 3,
})

/**
 * Decides what to search, from what the server says about the parts of the query. `beside` is asked where the answer is
 * only a part of the plan; without it, `server` is.
 */
export async function plan(
  understanding: Understanding,
  server: Server,
  beside: Server = server,
): Promise<Plan> {
  if (understanding.type === 'everything')
    return {
      recognised: { type: 'everything' },
      arms: [{ q: '', weight: 1 }],
      passages: { type: 'none' },
      terms: [],
    }
  if (understanding.type === 'nothing')
    return { recognised: { type: 'nothing' }, arms: [], passages: { type: 'none' }, terms: [] }
  if (understanding.type === 'number') {
    const numbers = await planNumber(understanding.number, server)
    if (numbers !== null) return numbers
  }
  const { words } = understanding
  if (words.body === null) return planWords(words, server)
  if (words.rest === null) return planBody(words.body, words.words)
  const [whole, rest] = await Promise.all([planWords(words, beside), planWords(words.rest, beside)])
  return withBody(whole, rest, words.body)
}

async function planNumber(number: NumberQuery, server: Server): Promise<Plan | null> {
  const { recognised, cited, figure, series, doubtful } = number
  const own = ownArm(number)
  const citing: Arm = { q: '', filter: oneOf('citedKeys', cited), weight: 2 }
  const certain: Plan = {
    recognised,
    arms: cited.length === 0 ? [own] : [own, citing],
    passages: cited.length === 0 ? { type: 'none' } : { type: 'numbers', keys: cited },
    terms: [recognised.label],
  }
  if (figure === null && !doubtful) return certain
  const filter = oneOf('figures', [figure ?? ''])
  const mention: Arm = cited.length > 0 ? citing : { q: '', filter, weight: 1 }
  const ofSeries: Arm = { q: '', filter: `numberKeys STARTS WITH ${filterValue(series ?? '')}`, weight: 1 }
  const arms = series === null ? [own, mention] : [own, mention, ofSeries]
  const [bearers = 0, mentions = 0, others = 0] = await server.totals(arms)
  if (cited.length > 0 && bearers + mentions > 0) return certain
  if (bearers > 0) return { recognised, arms: [own], passages: { type: 'none' }, terms: [] }
  if (doubtful) return others > 0 ? certain : null
  // Nobody bears the number. Where a text holds exactly this figure, that is what was meant; never one near it.
  if (mentions > 0 && figure !== null)
    return {
      recognised: { type: 'words' },
      arms: [{ q: '', filter, weight: 1 }],
      passages: { type: 'words', texts: [], figures: [figure], wanted: null },
      terms: [figure],
    }
  return { recognised, arms: [own], passages: { type: 'none' }, terms: [] }
}
