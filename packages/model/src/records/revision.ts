import { z } from 'zod'
import { anchoredBlock } from '../body/index.ts'

/**
 * What a published revision is: the first publication, a change of metadata only, the same text public again after a
 * withdrawal, or one of the three changes of the text: 文字订正 (a slip of the pen), 更正 (what was published was wrong),
 * 修改 (the matter itself changed).
 */
export const revisionNature = z.enum([
  'first',
  'metadata',
  'restored',
  'editorial',
  'correction',
  'amendment',
])
export type RevisionNature = z.infer<typeof revisionNature>

/** What a reader sees for each nature. */
export const revisionNatureLabels: Readonly<Record<RevisionNature, string>> = {
  first: '首次发布',
  metadata: '著录信息变更',
  restored: '重新公开',
  editorial: '文字订正',
  correction: '内容更正',
  amendment: '内容修改',
}

/** One published revision of a record. */
export const publishedRevision = z.object({
  revision: z.number().int().positive(),
  /** ISO time of publication. */
  at: z.string(),
  nature: revisionNature,
  /** Why the text was changed, which fields were, or when and why it had been withdrawn; `null` for a first publication. */
  note: z.string().nullable(),
  /** SHA-256 of {@link recordText} of this revision as UTF-8, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PublishedRevision = z.infer<typeof publishedRevision>

/** One changed paragraph: `before` is `null` where it is new, `after` where it is gone. */
export const changedParagraph = z.object({ before: z.string().nullable(), after: z.string().nullable() })
export type ChangedParagraph = z.infer<typeof changedParagraph>

/** Title and body of a revision: what {@link recordText} makes the hashed text of. */
export const wording = z.object({ title: z.string(), body: z.array(anchoredBlock) })
export type Wording = z.infer<typeof wording>

/** A revision with what it changed in the text, paragraph by paragraph in reading order; empty for the first. */
export const revisionChanges = publishedRevision.extend({
  changes: z.array(changedParagraph),
  /** Missing in the revision in force, whose wording is the record's own, and in those that a withdrawal took back. */
  wording: wording.optional(),
})
export type RevisionChanges = z.infer<typeof revisionChanges>
