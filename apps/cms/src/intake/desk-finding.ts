import type { Severity } from '@yanlu/intake'
import { intakeWording } from '../wording/intake.ts'

/** What a record keeps as `intake.findings`: the findings of the reader and those of the desk itself. */
export type StoredFinding = { code: string; severity: Severity; message: string; excerpt: string | null }

/** Something the desk noticed or did when it filed a page. Codes are stable. */
export type DeskFindingCode = keyof typeof intakeWording.findings

const severities: Readonly<Record<DeskFindingCode, Severity>> = {
  organisation_created: 'info',
  organisation_pending: 'warning',
  organisation_name_added: 'warning',
  organisation_name_pending: 'warning',
  organisation_name_unknown: 'warning',
  organisation_other_place: 'error',
  organisation_ambiguous: 'warning',
  proposal_trashed: 'warning',
  proposal_not_kept: 'info',
  attachment_to_upload: 'warning',
  source_changed: 'warning',
}

/** Builds a finding of the desk; `excerpt` is what the page says. */
export const deskFinding = (
  code: DeskFindingCode,
  detail: string,
  excerpt: string | null,
): StoredFinding => ({
  code,
  severity: severities[code],
  message: intakeWording.findings[code](detail),
  excerpt,
})
