import type { PublicRecord } from '@yanlu/model'

/**
 * The subject of a reply where its title does not say it: many replies share a title such as 对市“两会”期间代表所提建议的答复,
 * and only the subject tells them apart.
 */
export function subjectBeside(record: { title: string; subject: string | null }): string | null {
  const { title, subject } = record
  return subject === null || title.includes(subject) ? null : subject
}

/** A title that tells records apart in a browser tab, a bookmark and a list of search results. */
export function distinctTitle(record: PublicRecord): string {
  const subject = record.kind === 'reply' ? subjectBeside(record) : null
  return subject === null ? record.title : `${record.title}（${subject}）`
}
