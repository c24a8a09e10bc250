import { type Receipt, type Report, report } from './desk.ts'

/** What stands in the form, as typed. */
export type ReportDraft = { page: string; kind: string; text: string; contact: string }
/** The field that is wrong, or why the desk did not take the report. */
export type ReportProblem = keyof Report | Exclude<Receipt['state'], 'received'>

/** An empty form about a page of this site; anything else leaves the field for the reader. */
export const emptyDraft = (page: string | null): ReportDraft => ({
  page: page === null ? '' : (report.shape.page.safeParse(page).data ?? ''),
  kind: '',
  text: '',
  contact: '',
})

/** Reads a sent form: the report, or what was typed and the first field that is wrong. */
export function readForm(
  sent: FormData,
): { ok: true; report: Report } | { ok: false; draft: ReportDraft; problem: ReportProblem } {
  const field = (name: string): string => {
    const value = sent.get(name)
    return typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n') : ''
  }
  const draft = {
    page: field('page').trim(),
    kind: field('kind'),
    text: field('text'),
    contact: field('contact'),
  }
  const parsed = report.safeParse({ ...draft, altcha: field('altcha') })
  if (parsed.success) return { ok: true, report: parsed.data }
  const wrong = report.keyof().safeParse(parsed.error.issues[0]?.path[0])
  return { ok: false, draft, problem: wrong.success ? wrong.data : 'refused' }
}
