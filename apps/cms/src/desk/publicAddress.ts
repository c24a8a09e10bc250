import { absolute, paths, type RecordKind } from '@yanlu/model'
import type { CollectionConfig } from 'payload'

const kinds: Readonly<Record<string, RecordKind>> = { replies: 'reply', policies: 'policy', cases: 'case' }

/** The link from a public record's form to its page on the site; none for what is not public. */
export const linkToSite = (
  { slug, admin }: Pick<CollectionConfig, 'slug' | 'admin'>,
  siteUrl: string,
): CollectionConfig['admin'] => {
  const kind = kinds[slug]
  if (kind === undefined) return admin
  return {
    ...admin,
    preview: (doc) => {
      const number = kind === 'case' ? doc.caseNumber : doc.indexNumber
      const withdrawn = doc.withdrawal as { on?: string | null } | undefined
      const isPublic = Number(doc.revision ?? 0) > 0 && !withdrawn?.on
      return isPublic && typeof number === 'string' ? absolute(siteUrl, paths.record(kind, number)) : null
    },
  }
}
