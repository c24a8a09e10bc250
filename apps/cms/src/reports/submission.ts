import { z } from 'zod'
import { reportsWording } from '../wording/reports.ts'

const { refusals } = reportsWording

/** Control characters but tab and line end, and the marks that turn the direction of writing around. */
const hidden = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const isPlain = (text: string): boolean => text.isWellFormed() && !hidden.test(text)

/** One form for what looks the same; HTML stays the text it is. */
const normalised = (text: string): string => text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim()

const plain = (least: number, most: number, message: string) =>
  z
    .string({ error: message })
    .max(most * 2, message)
    .refine((text) => text.isWellFormed(), message)
    .transform(normalised)
    .refine((text) => text.length >= least && text.length <= most && isPlain(text), message)

/** What kind of error a citizen has found on a page. */
export const reportKind = z.enum(['wrong', 'outdated', 'broken', 'access', 'other'])

/** What the form of the site sends. */
export const submission = z.object(
  {
    /** Path on the site, from its root, with its query. */
    page: z
      .string({ error: refusals.page })
      .max(500, refusals.page)
      .regex(/^\/(?![/\\])[^\s\\\p{Cc}]*$/u, refusals.page)
      .refine(isPlain, refusals.page),
    kind: z.enum(reportKind.options, { error: refusals.kind }),
    text: plain(5, 2000, refusals.text),
    contact: plain(0, 100, refusals.contact)
      .nullish()
      .transform((contact) => contact || null),
    altcha: z.string({ error: refusals.proof }).max(4000, refusals.proof),
  },
  { error: refusals.form },
)
export type Submission = z.infer<typeof submission>
