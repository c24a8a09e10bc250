'use client'
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { hasRole } from '../access/roles.ts'
import type { User } from '../payload-types.ts'
import { deskWording } from '../wording/desk.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

const answer = z.object({
  state: z.enum(['gone', 'queued']).optional(),
  message: z.string().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

const withdraw = async (path: string, reason: string): Promise<z.infer<typeof answer>> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason }),
    })
    return answer.parse(await response.json())
  } catch {
    return { errors: [{ message: deskWording.withdrawFailed }] }
  }
}

/** How long the message stays before the page shows the record as it is now, in milliseconds. */
const READING_TIME = 1500

/** Takes a public record out of sight, with its reason, from the edit page. */
export const WithdrawButton = () => {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const [isAsking, setIsAsking] = useState(false)
  if (!id || !hasPublishedDoc || !hasRole(user, 'administrator', 'publisher')) return null

  const onReason = async (reason: string): Promise<boolean> => {
    const { state, message, errors } = await withdraw(`/api/${collectionSlug}/${id}/withdraw`, reason)
    if (!state) {
      toast.error(errors?.[0]?.message ?? deskWording.withdrawFailed)
      return false
    }
    const say = state === 'gone' ? toast.success : toast.warning
    say(message)
    window.setTimeout(() => window.location.reload(), READING_TIME)
    return true
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => setIsAsking(true)}>
        {deskWording.withdraw}
      </Button>
      {isAsking ? (
        <ReasonDialog words={deskWording.withdrawal} onReason={onReason} onClose={() => setIsAsking(false)} />
      ) : null}
    </>
  )
}
