/**
 * Whether words typed into the search may be about a person: an e-mail address, or seven digits in a row as telephone,
 * identity and bank numbers have them, in any script and with any signs between. Brackets end a row of digits, or every
 * document number 〔2012〕146号 would be one. Rather one query too many than one person's number kept.
 */
export const looksPersonal = (query: string): boolean => {
  const text = query.normalize('NFKC')
  if (text.includes('@')) return true
  const digits = text
    .replaceAll(/[\p{Nd}〇零幺一二三四五六七八九]/gu, '0')
    .replaceAll(/[^\p{L}\p{N}()[\]【】〔〕]/gu, '')
  return digits.includes('0000000')
}
