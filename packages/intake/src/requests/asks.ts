import type { Body } from '@yanlu/model'
import { headingWords } from '../structure/heading-line.ts'

const QUOTED = /^(?:针对|关于|对于?)[^“"]{0,20}[“"](.+)[”"]的?(?:建议|意见|问题|诉求|提案|请求)?$/u
const PLAIN = /^(?:针对|关于)((?:(?!存在).){4,120})的(?:建议|意见|问题|诉求|请求)$/u

/** The asks a reply quotes in its headings: 关于“…”的建议. Quotation marks inside an ask stay as they are. */
export const readAsks = (body: Body): { text: string }[] =>
  body.flatMap((block) => {
    if (block.type !== 'section') return []
    const words = headingWords(block.heading)
    const text = (QUOTED.exec(words) ?? PLAIN.exec(words))?.[1]
    return text ? [{ text }] : block.level === 0 ? readAsks(block.blocks) : []
  })
