import { z } from 'zod'
import { anchoredBlock } from '../body/index.ts'
import { disclosureExtent, disclosureMode } from '../codes/disclosure.ts'
import { topic } from '../codes/topic.ts'
import { validity } from '../codes/validity.ts'
import { attachment } from './attachment.ts'
import { citation } from './citation.ts'
import { publicContact } from './contact.ts'
import { absentField } from './missing.ts'
import { bodyRef } from './organisation.ts'
import { publishedRevision } from './revision.ts'

/** What records of all kinds have in common once they are public. */
export const metadata = z.object({
  /** Id in the public index, derived from the permalink number ({@link recordId}). */
  id: z.string().regex(/^[\w-]{1,511}$/),
  title: z.string().min(1),
  /** Written by an editor, one to three sentences; `null` where nobody wrote one. */
  summary: z.string().nullable(),
  /** Index number 索引号, canonical; `null` for a case. */
  indexNumber: z.string().nullable(),
  /** Document number 发文字号, canonical. */
  documentNumber: z.string().nullable(),
  /** Issuing body 发文机关 under the name it had that day. */
  issuingBody: bodyRef.nullable(),
  /** Signature line 署名 as printed. */
  signedBy: z.string().nullable(),
  /** 主送机关 or whom a reply addresses, as printed. */
  addressees: z.string().nullable(),
  topic: topic.nullable(),
  /** Genre 体裁分类 as stated. */
  genre: z.string().nullable(),
  disclosure: z
    .object({ mode: disclosureMode, extent: disclosureExtent.nullable(), reason: z.string().nullable() })
    .nullable(),
  validity,
  /** 成文日期, `YYYY-MM-DD`. */
  writtenOn: z.iso.date().nullable(),
  /** 发布日期, `YYYY-MM-DD`. */
  publishedOn: z.iso.date().nullable(),
  /** Publication time with minutes and `+08:00`, where known. */
  publishedAt: z.string().nullable(),
  /** Fields for which the source itself says 无. */
  statedNone: z.array(absentField),
  /** Where the record was read from, e.g. the old web address; plain text. */
  sourceNote: z.string().nullable(),
  body: z.array(anchoredBlock),
  /** Anchors of paragraphs and headings that an earlier revision had and this one has not. Missing where there are none. */
  removedAnchors: z.array(z.string()).optional(),
  citations: z.array(citation),
  attachments: z.array(attachment),
  contact: publicContact.nullable(),
  /** Numbers under which the record was known before (旧索引号, 旧网页编号); their addresses lead here. */
  formerNumbers: z.array(z.string().min(1)),
  /** Every published revision, first to last. */
  revisions: z.array(publishedRevision),
  /** Counts published revisions from 1. A later projection has a higher number. */
  revision: z.number().int().positive(),
  /** ISO time of the last published change. */
  updatedAt: z.string(),
})
