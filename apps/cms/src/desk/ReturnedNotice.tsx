import type { GroupFieldServerComponent } from 'payload'
import type { Reply } from '../payload-types.ts'
import { deskWording } from '../wording/desk.ts'
import { fullMomentInShanghai } from './moments.ts'

/** Above the form of a record that was sent back: why, by whom and when. */
export const ReturnedNotice: GroupFieldServerComponent = async ({ data, req }) => {
  const { reason, by, at }: NonNullable<Reply['returned']> = data.returned ?? {}
  if (!reason || !at) return null
  const person = by
    ? await req.payload.findByID({
        collection: 'users',
        id: typeof by === 'string' ? by : by.id,
        depth: 0,
        disableErrors: true,
        select: { name: true },
        overrideAccess: true,
      })
    : null
  return (
    <div className="desk-returned" role="note">
      <p className="desk-returned__reason">{deskWording.returned(reason)}</p>
      <p className="desk-quiet">{deskWording.returnedBy(person?.name ?? null, fullMomentInShanghai(at))}</p>
    </div>
  )
}
