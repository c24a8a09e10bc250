'use client'
import {
  Button,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { hasRole } from '../access/roles.ts'
import type { User } from '../payload-types.ts'
import { deskWording } from '../wording/desk.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

/**
 * 提交审核 hands a draft over; 取消提交 takes it back; a publisher sends it back by 退回修改, which asks why. All save what is on the
 * form as a draft, like Payload's own button, with the other stage. The select in the sidebar only shows it.
 */
export const StageButton = () => {
  const {
    id,
    collectionSlug,
    hasPublishedDoc,
    isTrashed,
    unpublishedVersionCount,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const { submit } = useForm()
  const isModified = useFormModified()
  const isBusy = useFormProcessing()
  const [isAsking, setIsAsking] = useState(false)
  const stage = useFormFields(([fields]) => fields.stage?.value)

  const isOpen = !hasPublishedDoc || unpublishedVersionCount > 0 || isModified
  if (!id || !collectionSlug || isTrashed || !isOpen) return null
  const isSubmitted = stage === 'submitted'

  const move = async (change: { stage: string; returned?: { reason: string } }): Promise<boolean> => {
    const sent = await submit({
      action: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug}/${id}?depth=0&fallback-locale=null&draft=true`,
      }),
      method: 'PATCH',
      overrides: { _status: 'draft', ...change },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    if (!sent?.res.ok) return false
    setUnpublishedVersionCount((count) => count + 1)
    return true
  }
  const submitOrTakeBack = async () => {
    if (await move({ stage: isSubmitted ? 'editing' : 'submitted' }))
      toast.success(isSubmitted ? deskWording.takenBack : deskWording.handedOver)
  }
  const sendBack = async (reason: string): Promise<boolean> => {
    const isSent = await move({ stage: 'editing', returned: { reason } })
    if (isSent) toast.success(deskWording.sentBack)
    return isSent
  }
  const reviews = hasRole(user, 'administrator', 'publisher')
  const back = reviews ? deskWording.sendBack : deskWording.takeBack
  return (
    <>
      <Button
        buttonStyle={isSubmitted || reviews ? 'secondary' : 'primary'}
        size="medium"
        disabled={isBusy}
        onClick={() => (isSubmitted && reviews ? setIsAsking(true) : void submitOrTakeBack())}
      >
        {isSubmitted ? back : deskWording.submit}
      </Button>
      {isAsking ? (
        <ReasonDialog
          words={deskWording.sendingBack}
          onReason={sendBack}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </>
  )
}
