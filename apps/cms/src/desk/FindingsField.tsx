'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { z } from 'zod'
import { deskWording } from '../wording/desk.ts'

const finding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']).catch('info'),
  message: z.string(),
  excerpt: z.string().nullish(),
})
const order = { error: 0, warning: 1, info: 2 }

/** What the intake noticed, most serious first, as a list to work through; never raw JSON. */
export const FindingsField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const findings = z
    .array(finding)
    .catch([])
    .parse(value ?? [])
  const sorted = findings.toSorted((a, b) => order[a.severity] - order[b.severity])
  return (
    <section className="field-type desk-findings">
      <FieldLabel label={field.label} path={path} />
      {sorted.length === 0 ? <p className="desk-quiet">{deskWording.noFindings}</p> : null}
      <ul>
        {sorted.map(({ code, severity, message, excerpt }, index) => (
          <li key={`${code}-${index}`} className={`desk-finding desk-finding--${severity}`}>
            <span className="desk-finding__severity">{deskWording.severities[severity]}</span>
            <span className="desk-finding__message">{message}</span>
            {excerpt ? <q className="desk-finding__excerpt">{excerpt}</q> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
