'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { User } from '../payload-types.ts'
import { deskWording } from '../wording/desk.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

const mayWithdraw = (user: Partial<User> | null | undefined): boolean =>
  user?.roles?.some((role) => role === 'administrator' || role === 'publisher') ?? false

/** Takes a public record out of sight, with its reason, from the edit page. */
export const WithdrawButton = () => {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const { user } = useAuth<User>()
  const [isAsking, setIsAsking] = useState(false)
  if (!id || !hasPublishedDoc || !mayWithdraw(user)) return null
  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => setIsAsking(true)}>
        {deskWording.withdraw}
      </Button>
      {/* The page around this button is one form, and HTML knows no form inside a form. */}
      {isAsking
        ? createPortal(
            <WithdrawDialog
              path={`/api/${collectionSlug}/${id}/withdraw`}
              onClose={() => setIsAsking(false)}
            />,
            document.body,
          )
        : null}
    </>
  )
}
