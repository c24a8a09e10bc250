'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientComponent } from 'payload'
import { fullMomentInShanghai } from '../desk/moments.ts'

const Moment = ({ at }: { at: unknown }) =>
  typeof at === 'string' && at !== '' ? <time dateTime={at}>{fullMomentInShanghai(at)}</time> : null

/** When a revision became public, in a list: day and time in China, not the stored moment. */
export const PublishedAtCell = ({ cellData }: DefaultCellComponentProps) => <Moment at={cellData} />

/** The same in its form, where nobody changes it. */
export const PublishedAtField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  return (
    <section className="field-type">
      <FieldLabel label={field.label} path={path} />
      <Moment at={value} />
    </section>
  )
}
