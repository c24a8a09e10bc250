import type { Draft } from '@yanlu/intake'
import { intakeWording } from '../../wording/intake.ts'
import { fieldRows } from '../field-rows.ts'

const { labels, severities, noFindings } = intakeWording

/** What the reader made of one page, for a person at a terminal: the fields that have a value, then the findings. */
export function describeDraft(draft: Draft): string {
  const fields = fieldRows(draft, draft.statedNone).flatMap(({ label, value }) =>
    value === null ? [] : [`  ${label}：${value.replaceAll('\n', '\n    ')}`],
  )
  const findings = draft.findings.map(
    ({ severity, message, excerpt }) =>
      `    [${severities[severity]}] ${message}${excerpt === null ? '' : `（${excerpt}）`}`,
  )
  const heading = `  ${labels.findings}：${findings.length === 0 ? noFindings : ''}`
  return [`■ ${draft.file}`, ...fields, heading, ...findings, ''].join('\n')
}
