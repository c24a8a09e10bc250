import type { Attachment } from '@yanlu/model'
import { recordWording } from '../wording/record.ts'

/** `1.5 MB`: what a reader wants to know before a download. 1 KB = 1024 bytes. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilobytes = bytes / 1024
  if (kilobytes < 999.5) return `${kilobytes < 10 ? kilobytes.toFixed(1) : Math.round(kilobytes)} KB`
  return `${(kilobytes / 1024).toFixed(1)} MB`
}

/** `DOCX` from the name, as people know file types. */
export function fileType({ name }: Attachment): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]
  return ending === undefined ? recordWording.otherFile : ending.toUpperCase()
}
