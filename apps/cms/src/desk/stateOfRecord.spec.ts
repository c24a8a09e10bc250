import { expect, test } from 'vitest'
import { recordState } from './stateOfRecord.ts'

test.for([
  [{ status: 'draft' }, 'draft'],
  [{ status: 'draft', stage: 'editing', withdrawnOn: null }, 'draft'],
  [{ status: 'draft', stage: 'submitted' }, 'submitted'],
  [{ status: 'draft', stage: 'editing', withdrawnOn: '2024-07-22' }, 'withdrawn'],
  [{ status: 'draft', stage: 'submitted', withdrawnOn: '2024-07-22' }, 'submitted'],
  [{ status: 'changed', stage: 'editing', withdrawnOn: '2024-07-22' }, 'withdrawn'],
  [{ status: 'published', stage: 'editing' }, 'published'],
  [{ status: 'changed', stage: 'editing' }, 'changed'],
  [{ status: 'changed', stage: 'submitted' }, 'changeSubmitted'],
  [{ status: 'draft', stage: 'editing', returned: '缺落款' }, 'returned'],
  [{ status: 'changed', stage: 'editing', returned: '缺落款' }, 'changeReturned'],
  [{ status: 'draft', stage: 'editing', withdrawnOn: '2024-07-22', returned: '缺落款' }, 'withdrawn'],
] as const)('%j is %s', ([of, state]) => expect(recordState(of)).toBe(state))
