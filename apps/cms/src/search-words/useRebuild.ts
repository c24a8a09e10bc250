'use client'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { rebuildWording } from '../wording/globals.ts'

const path = '/api/globals/search-words/rebuild'
/** How often a rebuild under way is asked how far it is, in milliseconds. */
const LOOK = 2000

const answer = z.object({
  state: z.enum(['idle', 'waiting', 'running', 'done', 'failed']),
  written: z.number(),
  total: z.number(),
  at: z.string().nullable(),
  message: z.string().optional(),
})
type Answer = z.infer<typeof answer>

const ask = async (method: 'GET' | 'POST'): Promise<Answer | null> => {
  try {
    const response = await fetch(path, { method, credentials: 'include' })
    return answer.parse(await response.json())
  } catch {
    return null
  }
}

const timeOf = (at: string | null): string =>
  at === null ? '' : new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })

const sentenceOf = ({ state, written, total, at }: Answer): string => {
  const { states } = rebuildWording
  if (state === 'running') return states.running(written, total)
  if (state === 'done') return states.done(timeOf(at), written)
  return state === 'failed' ? states.failed(timeOf(at)) : states[state]
}

/** How the rebuild of the index stands, whoever began it. `first` is what is known already; `undefined` asks at once. */
export const useRebuild = (first?: Answer) => {
  const [said, setSaid] = useState<Answer | null | undefined>(first)
  const look = useCallback(async () => setSaid(await ask('GET')), [])
  const underWay = said?.state === 'waiting' || said?.state === 'running'
  const isUnknown = said === undefined
  useEffect(() => {
    if (isUnknown) void look()
  }, [isUnknown, look])
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(() => void look(), LOOK)
    return () => clearInterval(timer)
  }, [underWay, look])
  return {
    said,
    underWay,
    sentence: said === null ? rebuildWording.unreachable : said ? sentenceOf(said) : '',
    begin: async () => setSaid(await ask('POST')),
  }
}
