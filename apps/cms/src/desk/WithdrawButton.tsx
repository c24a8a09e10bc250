'use client'
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { type FormEvent, useId, useRef, useState } from 'react'
import { z } from 'zod'
import type { User } from '../payload-types.ts'
import { deskWording } from '../wording/desk.ts'

const answer = z.object({
  state: z.enum(['gone', 'queued']).optional(),
  message: z.string().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

const mayWithdraw = (user: Partial<User> | null | undefined): boolean =>
  user?.roles?.some((role) => role === 'administrator' || role === 'publisher') ?? false

/** Takes a public record out of sight, with its reason, from the edit page. */
export const WithdrawButton = () => {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useId()
  const [busy, setBusy] = useState(false)
  if (!id || !hasPublishedDoc || !mayWithdraw(user)) return null

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
    const outcome = await fetch(`/api/${collectionSlug}/${id}/withdraw`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason }),
    })
      .then(async (response) => answer.parse(await response.json()))
      .catch(() => ({ errors: [{ message: deskWording.withdrawFailed }] }))
    setBusy(false)
    if ('state' in outcome && outcome.state) {
      dialog.current?.close()
      if (outcome.state === 'gone') toast.success(outcome.message)
      else toast.warning(outcome.message)
      window.setTimeout(() => window.location.reload(), 1500)
    } else toast.error(outcome.errors?.[0]?.message ?? deskWording.withdrawFailed)
  }

  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => dialog.current?.showModal()}>
        {deskWording.withdraw}
      </Button>
      <dialog ref={dialog} className="desk-dialog" aria-labelledby={`${field}-title`}>
        <form onSubmit={submit}>
          <h2 id={`${field}-title`}>{deskWording.withdrawTitle}</h2>
          <p>{deskWording.withdrawExplain}</p>
          <label htmlFor={field}>{deskWording.withdrawReason}</label>
          <textarea id={field} name="reason" rows={4} minLength={2} maxLength={500} required />
          <div className="desk-dialog__actions">
            <Button buttonStyle="secondary" type="button" onClick={() => dialog.current?.close()}>
              {deskWording.cancel}
            </Button>
            <Button type="submit" disabled={busy}>
              {busy ? deskWording.withdrawing : deskWording.withdrawConfirm}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
