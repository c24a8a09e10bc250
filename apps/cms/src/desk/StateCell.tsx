import type { DefaultServerCellComponentProps } from 'payload'
import { isGated } from '../gate/stored.ts'
import { deskWording } from '../wording/desk.ts'
import { recordState } from './stateOfRecord.ts'

type Latest = {
  stage?: string | null
  withdrawal?: { on?: string | null }
  returned?: { reason?: string | null }
}

/**
 * The state of a record in a list: Payload's column knows draft and published, ours also submitted and withdrawn. The
 * list reads only its columns, so what is not simply published is looked up here.
 */
export const StateCell = async ({
  cellData,
  collectionSlug,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const status = cellData === 'published' || cellData === 'changed' ? cellData : 'draft'
  const latest: Latest | null =
    status !== 'published' && isGated(collectionSlug)
      ? await payload.findByID({
          collection: collectionSlug,
          id: rowData.id,
          draft: true,
          trash: true,
          depth: 0,
          disableErrors: true,
          select: { stage: true, withdrawal: true, returned: true },
          overrideAccess: true,
        })
      : null
  const returned = latest?.returned?.reason
  const state = recordState({
    status,
    stage: latest?.stage,
    withdrawnOn: latest?.withdrawal?.on,
    returned,
  })
  return (
    <>
      <span className={`desk-state desk-state--${state}`}>{deskWording.states[state]}</span>
      {returned ? <span className="desk-returned-why">{returned}</span> : null}
    </>
  )
}
