import type { Contact } from '@yanlu/model'
import type { Line } from '../sources/line.ts'
import { isBodyName } from './body-name.ts'

const S = '[\\s\\u00a0\\u3000]*'
const spaced = (words: string): string =>
  words
    .split(' ')
    .map((word) => [...word].join(S))
    .join('|')
const PERSON = spaced('联系人员 联系人 经办人 承办人')
const UNIT = spaced('联系单位 承办单位 承办处室 经办处室 联系部门 经办单位')
const PHONE = spaced('联系电话 联系方式 办公电话 电话')
const FAX = spaced('传真号码 传真')
const LABEL = new RegExp(`(?:(${PERSON})|(${UNIT})|(${PHONE})|(${FAX}))(?:及电话|、电话)?${S}[:：]`, 'gu')
const START = new RegExp(`^[(（]?${S}(?:${PERSON}|${UNIT}|${PHONE}|${FAX})(?:及电话|、电话)?${S}[:：]`, 'u')
const EDGES = /^[\s\u00a0\u3000,，;；、。]+|[\s\u00a0\u3000,，;；、。)）]+$/g
const OFFICE = /(?:处|科|室|股|局|委|办|部|中心|厅|院|站|队)$/
const NUMBER_AT_END = /[\s,，;；]*((?:\d{3,4}-)?\d{7,11}(?:-\d{1,6})?)$/

/** `unit person`, `person` or `unit`: a single word is a unit when it ends like one. */
const splitPerson = (value: string): Partial<Contact> => {
  const number = NUMBER_AT_END.exec(value)?.[1]
  const names = value
    .replace(NUMBER_AT_END, '')
    .split(/[\s\u00a0\u3000,，;；]+/)
    .filter((name) => name !== '')
  const phone = number ? { phone: number } : {}
  const last = names.at(-1)
  if (!last) return phone
  const isUnit = OFFICE.test(last) || isBodyName(last)
  const unit = (isUnit ? names : names.slice(0, -1)).join(' ')
  return { ...phone, ...(unit === '' ? {} : { unit }), ...(isUnit ? {} : { person: last }) }
}

const readContactLine = (text: string): Partial<Contact> => {
  const labels = [...text.matchAll(LABEL)]
  let contact: Partial<Contact> = {}
  labels.forEach((label, position) => {
    const value = text.slice(label.index + label[0].length, labels[position + 1]?.index).replace(EDGES, '')
    if (value === '') return
    const [, person, unit, phone] = label
    contact = {
      ...contact,
      ...(person ? splitPerson(value) : unit ? { unit: value } : phone ? { phone: value } : { fax: value }),
    }
  })
  return contact
}

/** Takes the contact block 联系方式 out of the text: short lines that begin with one of its labels. */
export const takeContact = (lines: readonly Line[]): { contact: Contact | null; rest: Line[] } => {
  const isContact = (line: Line): boolean =>
    line.type === 'text' && line.text.length <= 200 && START.test(line.text)
  const parts = lines
    .filter(isContact)
    .map((line) => (line.type === 'text' ? readContactLine(line.text) : {}))
  const contact: Contact = { unit: null, person: null, phone: null, fax: null }
  for (const part of parts) Object.assign(contact, part)
  const isEmpty = Object.values(contact).every((value) => value === null)
  return { contact: isEmpty ? null : contact, rest: lines.filter((line) => !isContact(line)) }
}
