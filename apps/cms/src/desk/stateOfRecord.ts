import type { deskWording } from '../wording/desk.ts'

/** What tells how far the office is with a record. `status` as Payload shows it: `changed` = a draft over what is public. */
export type StateOf = {
  status: 'draft' | 'published' | 'changed'
  stage?: string | null | undefined
  withdrawnOn?: string | null | undefined
  /** Why it was sent back, unless it has been submitted since. */
  returned?: string | null | undefined
}

/**
 * One word for the state of a record. 已撤回 stays until someone submits it anew; what has been edited since is still
 * not public, and the word says why the address is gone.
 */
export const recordState = ({
  status,
  stage,
  withdrawnOn,
  returned,
}: StateOf): keyof typeof deskWording.states => {
  if (status === 'published') return 'published'
  const isSubmitted = stage === 'submitted'
  // A withdrawn record has a published version somewhere behind it, which Payload takes for the public one.
  if (status === 'changed' && !withdrawnOn) {
    if (isSubmitted) return 'changeSubmitted'
    return returned ? 'changeReturned' : 'changed'
  }
  if (isSubmitted) return 'submitted'
  if (withdrawnOn) return 'withdrawn'
  return returned ? 'returned' : 'draft'
}
