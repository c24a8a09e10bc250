import { type Finding, finding } from '../findings/finding.ts'

const DENIED = /不予公开|不公开|不宜公开|免予公开|非公开/
const ON_REQUEST = /依申请公开|依申请/

/** Whether a text says that the page must not be shown to everybody. */
export const isDenied = (text: string): boolean => DENIED.test(text.replace(/\s/g, ''))

/** A page that says it is not for the public must not slip through: 不予公开 is an error, 依申请公开 a warning. */
export const disclosureFindings = (printed: readonly (string | null)[]): Finding[] => {
  const texts = printed.flatMap((text) => (text === null ? [] : [text]))
  const denied = texts.find(isDenied)
  if (denied !== undefined) return [finding('disclosure_denied', denied)]
  const onRequest = texts.find((text) => ON_REQUEST.test(text.replace(/\s/g, '')))
  return onRequest === undefined ? [] : [finding('disclosure_on_request', onRequest)]
}
