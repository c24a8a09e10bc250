'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** A path of the public site on a form: to open, not to change. */
export const SiteLinkField = ({ field, path, siteUrl }: TextFieldClientProps & { siteUrl: string }) => {
  const { value } = useField<string | null>({ path })
  return (
    <div className="field-type text">
      <FieldLabel label={field.label} path={path} />
      {value ? (
        <a className="desk-site-link" href={`${siteUrl}${value}`} target="_blank" rel="noreferrer">
          {value}
        </a>
      ) : null}
    </div>
  )
}
