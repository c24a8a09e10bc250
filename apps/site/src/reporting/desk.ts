import { z } from 'zod'
import { env } from '../env.ts'
import { ownPath } from './own-path.ts'

/** What may be wrong with a page. */
export const reportKind = z.enum(['wrong', 'outdated', 'broken', 'access', 'other'])
export type ReportKind = z.infer<typeof reportKind>

/** A report as the form sends it. The desk has the same bounds and the last word. */
export const report = z.object({
  /** Path of the page on this site; a whole address of this site becomes its path. */
  page: z.string().transform((typed, context) => {
    const path = ownPath(typed)
    if (path !== null && path.length <= 500) return path
    context.addIssue('no page of this site')
    return z.NEVER
  }),
  kind: reportKind,
  text: z.string().trim().min(5).max(2000),
  contact: z.string().trim().max(100),
  /** Solved proof of work, base64. */
  altcha: z.string().min(1).max(8000),
})
export type Report = z.infer<typeof report>

/** What became of a report: its number at the desk, or why it was not taken. */
export type Receipt =
  | { state: 'received'; number: string }
  | { state: 'stale' | 'busy' | 'refused' | 'unavailable' }

/** Milliseconds the desk has to answer; the form waits for it. */
const PATIENCE = 5_000

const call = async (path: string, init: RequestInit = {}): Promise<Response | null> => {
  try {
    return await fetch(`${env.cmsUrl}${path}`, { ...init, signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    // Down or slow is one answer for the reader: please later.
    return null
  }
}

/** A fresh challenge of the desk as it came, or `null` while the desk cannot be reached. */
export async function challenge(): Promise<string | null> {
  const response = await call('/api/reports/challenge')
  if (response === null || !response.ok) return null
  const parsed = z.looseObject({ parameters: z.unknown() }).safeParse(await response.json().catch(() => null))
  return parsed.success ? JSON.stringify(parsed.data) : null
}

/**
 * Hands a report to the desk. Never throws. `caller` is the address it came from: the desk counts by it for some minutes
 * and keeps it nowhere.
 */
export async function send(sent: Report, caller: string): Promise<Receipt> {
  const { contact, ...rest } = sent
  const response = await call('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': caller },
    body: JSON.stringify(contact === '' ? rest : { ...rest, contact }),
  })
  if (response === null || response.status >= 500) return { state: 'unavailable' }
  if (response.status === 429) return { state: 'busy' }
  const body: unknown = await response.json().catch(() => null)
  const received = z.object({ number: z.string() }).safeParse(body)
  if (response.status === 201 && received.success) return { state: 'received', number: received.data.number }
  const told = z.object({ error: z.object({ code: z.string() }) }).safeParse(body)
  return { state: told.success && told.data.error.code.includes('proof') ? 'stale' : 'refused' }
}
