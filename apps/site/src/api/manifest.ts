import { z } from 'zod'

/** One file of the data pack: the records of a year, one JSON object a line. */
export const packedFile = z.object({
  name: z.string().regex(/^(?:\d{4}|undated)\.ndjson$/),
  /** `null`: nobody recorded a day. */
  year: z.number().int().nullable(),
  records: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PackedFile = z.infer<typeof packedFile>

/** What is in the data pack, as of when, and on which terms, as it lies beside the files. */
export const writtenManifest = z.object({
  title: z.string(),
  /** When the reading began. */
  asOf: z.iso.datetime({ offset: true }),
  records: z.number().int().nonnegative(),
  licence: z.string(),
  /** Describes the lines of every file. */
  schema: z.url(),
  files: z.array(packedFile),
})
export type WrittenManifest = z.infer<typeof writtenManifest>

/** The manifest as it is served: it says of every file whether it can be had at the moment. */
export const manifest = writtenManifest.extend({
  files: z.array(packedFile.extend({ available: z.boolean() })),
})
export type Manifest = z.infer<typeof manifest>
