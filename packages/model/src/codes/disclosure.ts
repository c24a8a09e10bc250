import { z } from 'zod'

/** Disclosure 公开方式 after the 政府信息公开条例, and for replies its extent with a reason. */
export const disclosureMode = z.enum(['active', 'on_request', 'none'])
export type DisclosureMode = z.infer<typeof disclosureMode>

/** What a reader sees for each mode. */
export const disclosureLabels: Readonly<Record<DisclosureMode, string>> = {
  active: '主动公开',
  on_request: '依申请公开',
  none: '不予公开',
}

/** How much of a reply is published (国办发〔2014〕46号). */
export const disclosureExtent = z.enum(['full', 'summary', 'redacted'])
export type DisclosureExtent = z.infer<typeof disclosureExtent>

/** What a reader sees for each extent. */
export const disclosureExtentLabels: Readonly<Record<DisclosureExtent, string>> = {
  full: '全文公开',
  summary: '摘要公开',
  redacted: '部分公开',
}

/** Reads a stated 公开方式 or the note 此件公开发布; `null` for anything else. */
export function parseDisclosure(stated: string): DisclosureMode | null {
  const word = stated.normalize('NFKC').replace(/[\s()]/g, '')
  if (word === '此件公开发布' || word === '公开') return 'active'
  const found = Object.entries(disclosureLabels).find(([, label]) => label === word)
  return found ? disclosureMode.parse(found[0]) : null
}
