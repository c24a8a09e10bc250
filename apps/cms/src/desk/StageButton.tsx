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
import type { User } from '../payload-types.ts'
import { deskWording } from '../wording/desk.ts'

const mayPublish = (user: Partial<User> | null | undefined): boolean =>
  user?.roles?.some((role) => role === 'administrator' || role === 'publisher') ?? false

/**
 * 提交审核 hands a draft over; 退回修改, for an editor 取消提交, takes it back. Both save what is on the form as a draft, like
 * Payload's own button, with the other stage. The select in the sidebar only shows it.
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
  const stage = useFormFields(([fields]) => fields.stage?.value)

  const isOpen = !hasPublishedDoc || unpublishedVersionCount > 0 || isModified
  if (!id || !collectionSlug || isTrashed || !isOpen) return null
  const isSubmitted = stage === 'submitted'

  const move = async () => {
    const sent = await submit({
      action: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug}/${id}?depth=0&fallback-locale=null&draft=true`,
      }),
      method: 'PATCH',
      overrides: { _status: 'draft', stage: isSubmitted ? 'editing' : 'submitted' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    if (!sent?.res.ok) return
    setUnpublishedVersionCount((count) => count + 1)
    toast.success(isSubmitted ? deskWording.takenBack : deskWording.handedOver)
  }
  const publishes = mayPublish(user)
  const back = publishes ? deskWording.sendBack : deskWording.takeBack
  return (
    <Button
      buttonStyle={isSubmitted || publishes ? 'secondary' : 'primary'}
      size="medium"
      disabled={isBusy}
      onClick={() => void move()}
    >
      {isSubmitted ? back : deskWording.submit}
    </Button>
  )
}
