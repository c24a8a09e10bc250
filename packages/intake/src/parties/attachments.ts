import { type Finding, finding } from '../findings/finding.ts'
import type { Line } from '../sources/line.ts'

/** An attachment as the page names it; the file itself is not part of a page. */
export type NamedAttachment = { name: string }

const LABEL =
  /^(?:附[\s\u00a0\u3000]*件|文件下载|附件下载|相关附件|下载)[\s\u00a0\u3000]*[:：][\s\u00a0\u3000]*(.*)$/
const FILE_NAME = /^.{1,200}\.(?:docx?|wps|xlsx?|et|pptx?|pdf|ofd|zip|rar|7z|txt)$/i
const ITEM = /^\d{1,2}\s?[.．、](?!\d)\s*(.+)$/
const NEXT_ITEM = /[\s;；\u3000]+(?=\d{1,2}[.．、](?!\d))/
const LONGEST_NAME = 150
/** 附件：无 says that there is none. */
const NO_NAME = /^(?:无|暂无)?$/

const nameOf = (text: string): string => (ITEM.exec(text)?.[1] ?? text).replace(/[;；。]$/, '').trim()

/** Names on following lines: numbered ones, or file names. A title below an empty label is a part of the text. */
const continues = (line: Line | undefined): line is Extract<Line, { type: 'text' }> =>
  line?.type === 'text' &&
  line.text.length <= LONGEST_NAME &&
  !/[。]/.test(line.text) &&
  (ITEM.test(line.text) || FILE_NAME.test(line.text))

/**
 * Takes attachment blocks out of the text: `附件:` with names on the same or the following lines, download labels,
 * bare file names and links to files. An empty block gives a finding and nothing else.
 */
export const takeAttachments = (
  lines: readonly Line[],
  links: readonly string[],
): { attachments: NamedAttachment[]; rest: Line[]; findings: Finding[] } => {
  const names: string[] = []
  const findings: Finding[] = []
  const rest: Line[] = []
  const linked = new Set(links)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const label = line.type === 'text' && line.text.length <= 600 ? LABEL.exec(line.text) : null
    if (!label || line.type !== 'text') {
      if (line.type === 'text' && (linked.has(line.text) || FILE_NAME.test(line.text)))
        names.push(nameOf(line.text))
      else rest.push(line)
      continue
    }
    const found = (label[1] ?? '')
      .split(NEXT_ITEM)
      .map(nameOf)
      .filter((name) => name !== '')
    for (let next = lines[at + 1]; continues(next); next = lines[at + 1]) {
      found.push(nameOf(next.text))
      at += 1
    }
    const list = lines[at + 1]
    if (found.length === 0 && list?.type === 'list') {
      found.push(...list.items.map(nameOf))
      at += 1
    }
    const isLinkedNext = found.length === 0 && list?.type === 'text' && linked.has(list.text)
    if (found.length === 0 && !isLinkedNext) findings.push(finding('attachment_block_empty', line.text))
    names.push(...found)
  }
  const all = [...names, ...links.map(nameOf)].filter((name) => !NO_NAME.test(name))
  return { attachments: [...new Set(all)].map((name) => ({ name })), rest, findings }
}
