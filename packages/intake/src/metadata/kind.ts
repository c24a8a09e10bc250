import type { RecordKind } from '@yanlu/model'
import type { Field } from './labels.ts'

const REPLY_TITLE = /(?:建议|提案|议案|代表|委员).*(?:答复|复函|回复)|(?:答复|复函).*(?:建议|提案|议案)/u
const REPLY_TEXT = /(?:建议|提案|议案)[^。]{0,60}收悉|(?:建议|提案|议案)[^。]{0,300}(?:答复|回复|函复)如下/u
const REPLY_GENRE = /答复|复函/

/**
 * Which kind of record a page is: a reply answers a suggestion or proposal, a case is a press article (credited to a
 * medium, without an index number), everything else an office publishes is a policy.
 */
export const readKind = (
  stated: ReadonlyMap<Field, string>,
  title: string | null,
  opening: string,
): RecordKind => {
  if (
    REPLY_GENRE.test(stated.get('genre') ?? '') ||
    REPLY_TITLE.test(title ?? '') ||
    REPLY_TEXT.test(opening)
  )
    return 'reply'
  if (stated.has('indexNumber') || stated.has('documentNumber')) return 'policy'
  if (stated.has('media') || stated.has('author') || stated.has('channel')) return 'case'
  const isOffice = stated.has('issuingBody') || stated.has('writtenOn') || stated.has('validity')
  if (
    isOffice ||
    /(?:通知|意见|办法|决定|决议|公告|通告|规定|批复|细则|方案|规划|条例|令)$/u.test(title ?? '')
  )
    return 'policy'
  return 'case'
}
