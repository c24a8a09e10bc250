import {
  absentField,
  assembly,
  body,
  citation,
  contact,
  dateOnlySchema,
  dateTimeSchema,
  recordKind,
  sourceCredit,
  validityStatus,
} from '@yanlu/model'
import { z } from 'zod'
import type { Finding } from './findings/finding.ts'
import { listSections } from './structure/sections.ts'

const text = z.string().nullable()

/**
 * What the reader makes of one page. Metadata is as stated on the page: identifiers in canonical form, dates as
 * `YYYY-MM-DD` in Asia/Shanghai, everything else in the words of the page; null where it says nothing. Every derived
 * or repaired value has a finding.
 */
export const draftSchema = z.object({
  /** The name the caller gave. */
  file: z.string(),
  /** The form the page came in. */
  format: z.enum(['text', 'html', 'docx']),
  kind: recordKind,
  title: z.string(),
  titleSource: z.enum(['stated', 'derived']),
  /** 索引号 */
  indexNumber: text,
  /** 发文字号 */
  documentNumber: text,
  /** 发文机关, as the metadata states it. */
  issuingBody: text,
  /** 主题分类 as stated. */
  topic: text,
  /** 体裁分类 as stated. */
  genre: text,
  /** 公开方式 as stated, or the note 此件公开发布. */
  disclosure: text,
  validity: validityStatus.exclude(['unknown']).nullable(),
  /** 成文日期 */
  writtenOn: dateOnlySchema.nullable(),
  /** 发布日期 */
  publishedOn: dateOnlySchema.nullable(),
  /** Only when the page states a time: `2022-09-27T14:44+08:00`. */
  publishedAt: dateTimeSchema.nullable(),
  /** The request a reply answers; `number` as printed without 第, `subject` without 关于…的建议. */
  proposal: z.object({ assembly, session: text, number: text, subject: text }).nullable(),
  /** 主办: the body that answers. Null for policies and cases. */
  leadBody: text,
  /** 会办/协办, names as printed. */
  coBodies: z.array(z.string()),
  asks: z.array(z.object({ text: z.string() })),
  /** 主送机关 or the person addressed, as printed, without the colon. */
  addressees: text,
  contact: contact.nullable(),
  attachments: z.array(z.object({ name: z.string() })),
  source: sourceCredit.nullable(),
  /** 落款 as printed; several bodies are joined with 、. */
  signedBy: text,
  body,
  citations: z.array(citation),
  /** Fields for which the page itself says 无. */
  statedNone: z.array(absentField),
  findings: z.array(z.custom<Finding>()),
})
export type Draft = z.infer<typeof draftSchema>

/** The object `pnpm intake --json` prints for one page: a draft with its sections listed instead of the body tree. */
export type DraftJson = Omit<Draft, 'body' | 'format' | 'statedNone'> & {
  sections: ReturnType<typeof listSections>
}

/** Brings a draft to the printed shape; the order of the keys is part of it. */
export const toJson = (draft: Draft): DraftJson => {
  const { body: tree, format: _format, statedNone: _statedNone, citations, findings, ...fields } = draft
  return { ...fields, sections: listSections(tree), citations, findings }
}

/** One line of output for one page, without the line end. */
export const printJson = (draft: Draft): string => JSON.stringify(toJson(draft))
