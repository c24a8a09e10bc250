'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import type { User } from '../payload-types.ts'
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

/** The button 重建检索索引 with what became of the last click, whoever made it. */
export const RebuildPanel = () => {
  const { user } = useAuth<User>()
  const [said, setSaid] = useState<Answer | null | undefined>(undefined)
  const look = useCallback(async () => setSaid(await ask('GET')), [])
  const underWay = said?.state === 'waiting' || said?.state === 'running'
  useEffect(() => {
    void look()
  }, [look])
  useEffect(() => {
    if (!underWay) return
    const timer = setInterval(() => void look(), LOOK)
    return () => clearInterval(timer)
  }, [underWay, look])
  const mayRebuild = user?.roles?.some((role) => role !== 'editor') ?? false
  return (
    <section className="desk-rebuild" aria-labelledby="rebuild-index">
      <h3 id="rebuild-index">{rebuildWording.title}</h3>
      <p>{rebuildWording.explain}</p>
      <p role="status">
        {said === null ? rebuildWording.unreachable : null}
        {said ? sentenceOf(said) : null}
        {said?.message ? ` ${said.message}` : null}
      </p>
      {mayRebuild ? (
        <Button
          buttonStyle="secondary"
          type="button"
          disabled={underWay || said === undefined}
          onClick={async () => setSaid(await ask('POST'))}
        >
          {underWay ? rebuildWording.busy : rebuildWording.title}
        </Button>
      ) : null}
    </section>
  )
}
