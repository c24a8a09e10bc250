'use client'
import { Button, toast } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { z } from 'zod'
import { deskWording } from '../wording/desk.ts'

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

/** Asks for the reason. `path` is the withdraw endpoint of the record. */
export const WithdrawDialog = ({ path, onClose }: { path: string; onClose: () => void }) => {
  const id = useId()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // In React the dialog is still inside the form of the record, which must not be sent with it.
    event.stopPropagation()
    setBusy(true)
    const { state, message, errors } = await withdraw(
      path,
      String(new FormData(event.currentTarget).get('reason')),
    )
    setBusy(false)
    if (!state) return toast.error(errors?.[0]?.message ?? deskWording.withdrawFailed)
    const say = state === 'gone' ? toast.success : toast.warning
    say(message)
    onClose()
    window.setTimeout(() => window.location.reload(), READING_TIME)
  }

  return (
    <dialog
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
      className="desk-dialog"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{deskWording.withdrawTitle}</h2>
        <p>{deskWording.withdrawExplain}</p>
        <label htmlFor={id}>{deskWording.withdrawReason}</label>
        <textarea id={id} name="reason" rows={4} minLength={2} maxLength={500} required />
        <div className="desk-dialog__actions">
          <Button buttonStyle="secondary" type="button" onClick={onClose}>
            {deskWording.cancel}
          </Button>
          <Button type="submit" disabled={busy}>
            {busy ? deskWording.withdrawing : deskWording.withdrawConfirm}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
