'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { deskWording } from '../wording/desk.ts'

type Words = { title: string; explain: string; reason: string; confirm: string; busy: string }

type Props = {
  words: Words
  /** Says whether it is done; the dialog then closes. */
  onReason: (reason: string) => Promise<boolean>
  onClose: () => void
}

const Form = ({ words, onReason, onClose }: Props) => {
  const id = useId()
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // In React the dialog is still inside the form of the record, which must not be sent with it.
    event.stopPropagation()
    setBusy(true)
    const isDone = await onReason(String(new FormData(event.currentTarget).get('reason')))
    setBusy(false)
    if (isDone) onClose()
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
        <h2 id={`${id}-title`}>{words.title}</h2>
        <p>{words.explain}</p>
        <label htmlFor={id}>{words.reason}</label>
        <textarea id={id} name="reason" rows={4} minLength={2} maxLength={500} required />
        <div className="desk-dialog__actions">
          <Button buttonStyle="secondary" type="button" onClick={onClose}>
            {deskWording.cancel}
          </Button>
          <Button type="submit" disabled={busy}>
            {busy ? words.busy : words.confirm}
          </Button>
        </div>
      </form>
    </dialog>
  )
}

/** Asks why. The page around it is one form, and HTML knows no form inside a form: hence the portal. */
export const ReasonDialog = (props: Props) => createPortal(<Form {...props} />, document.body)
