'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import { changedParagraph } from '@yanlu/model'
import type { JSONFieldClientComponent } from 'payload'
import { z } from 'zod'
import { deskWording } from '../wording/desk.ts'
import './revisions.css'

/** What a revision changed, paragraph by paragraph; never raw JSON. */
export const ChangesField: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  const changes = z
    .array(changedParagraph)
    .catch([])
    .parse(value ?? [])
  return (
    <section className="field-type revision-changes">
      <FieldLabel label={field.label} path={path} />
      {changes.length === 0 ? <p className="desk-quiet">{deskWording.noChanges}</p> : null}
      <ol>
        {changes.map(({ before, after }, index) => (
          // A revision never changes, and paragraphs may repeat.
          <li key={index}>
            {before === null ? null : <del>{before}</del>}
            {after === null ? null : <ins>{after}</ins>}
          </li>
        ))}
      </ol>
    </section>
  )
}
