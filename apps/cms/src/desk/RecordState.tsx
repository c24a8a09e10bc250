'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatDateOnly } from '@yanlu/model'
import { deskWording } from '../wording/desk.ts'
import { labels } from '../wording/fields.ts'
import { recordState } from './stateOfRecord.ts'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/**
 * The state of the record above its form. Payload's own knows neither 已撤回 nor 待发布, and offers a way back to the
 * public version that the publish gate refuses.
 */
export const RecordState = () => {
  const { hasPublishedDoc, unpublishedVersionCount, isTrashed } = useDocumentInfo()
  const stage = useFormFields(([fields]) => text(fields.stage?.value))
  const withdrawnOn = useFormFields(([fields]) => text(fields['withdrawal.on']?.value))
  const returned = useFormFields(([fields]) => text(fields['returned.reason']?.value))
  const changed = unpublishedVersionCount > 0
  const state = recordState({
    status: hasPublishedDoc ? (changed ? 'changed' : 'published') : 'draft',
    stage,
    withdrawnOn,
    returned,
  })
  const shown = isTrashed ? 'trashed' : state
  return (
    <p className="desk-record-state">
      {labels.state}
      <span className={`desk-state desk-state--${shown}`}>
        {shown === 'withdrawn' && withdrawnOn
          ? deskWording.withdrawnOn(formatDateOnly(withdrawnOn))
          : deskWording.states[shown]}
      </span>
    </p>
  )
}
