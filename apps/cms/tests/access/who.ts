import { expect } from 'vitest'
import type { Caller, Desk } from '../desk/desk.ts'

export type Who = 'nobody' | 'editor' | 'publisher' | 'administrator'
export const everybody: readonly Who[] = ['nobody', 'editor', 'publisher', 'administrator']
export const staff: readonly Who[] = ['editor', 'publisher', 'administrator']
export const callerOf = (desk: Desk, who: Who): Caller => (who === 'nobody' ? null : desk.people[who])

export const expectAllowed = async (
  allowed: readonly Who[],
  attempt: (who: Who) => Promise<{ status: number; text: string }>,
) => {
  for (const who of everybody) {
    const { status, text } = await attempt(who)
    const verdict = status < 300 ? 'allowed' : status < 500 || status === 501 ? 'refused' : 'broken'
    expect(`${who}: ${verdict}`, text).toBe(`${who}: ${allowed.includes(who) ? 'allowed' : 'refused'}`)
  }
}
