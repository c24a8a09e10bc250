import { type Assembly, assemblyLabels, findSession, foldText, parseProposalNumber } from '@yanlu/model'
import { type Finding, finding } from '../findings/finding.ts'
import { findSubject } from './subject.ts'

/** The request a page answers. `number` is as printed without 第, `session` as printed. */
export type StatedProposal = {
  assembly: Assembly
  session: string | null
  number: string | null
  subject: string | null
}

const D = '[0-9０-９]'
const NUMBER = new RegExp(
  [
    `[(（]((?:[\\p{Script=Han}]{1,8})?第?${D}{1,9}号)[)）]`,
    `((?:[\\p{Script=Han}]{1,4})?第${D}{1,9}号)(?=代表|委员|建议|提案|议案|[(（《,，、]|$)`,
    `([\\p{Script=Han}]{2,4}${D}{1,4}号)(?=代表|建议|提案|议案)`,
    `(?:建议|提案|议案)[(（]?(第?${D}{1,9}号)`,
  ].join('|'),
  'gu',
)
/** Words that stand before 第 in a sentence and are no delegation. */
const NO_DELEGATION = /^.*(?:会议|提出的?|期间|对|关于|的|建议|提案|议案|编号|总)/u

const printedNumbers = (text: string): string[] => {
  const found = [...text.matchAll(NUMBER)].flatMap((match) => {
    const printed = match.slice(1).find((group) => group !== undefined) ?? ''
    const number = foldText(printed.replace(NO_DELEGATION, '')).replace('第', '')
    return parseProposalNumber(number) ? [number] : []
  })
  return [...new Set(found)]
}

const assemblyByWords = (text: string): Assembly | null => {
  if (/政协|提案|委员/.test(text)) return 'cppcc'
  return /人大|代表|建议|议案/.test(text) ? 'npc' : null
}

/**
 * Reads which request a reply answers, from its title and its opening. Null when neither names a suggestion or
 * proposal. What is judged by the wording instead of a stated session has a finding.
 */
export const readProposal = (
  title: string | null,
  opening: string,
): { proposal: StatedProposal | null; findings: Finding[] } => {
  const text = `${title ?? ''}\n${opening}`
  if (!/建议|提案|议案/.test(text)) return { proposal: null, findings: [] }
  const session = findSession(title ?? '') ?? findSession(opening)
  const byWords = assemblyByWords(title ?? '') ?? assemblyByWords(opening)
  const assembly = session?.session.assembly ?? byWords
  if (!assembly) return { proposal: null, findings: [] }
  const numbers = printedNumbers(text)
  const findings: Finding[] = []
  if (!session) findings.push(finding('assembly_derived', null, assemblyLabels[assembly]))
  if (numbers.length === 0) findings.push(finding('proposal_number_missing'))
  if (numbers.length > 1) findings.push(finding('proposal_several', null, numbers.slice(0, 8).join('、')))
  return {
    proposal: {
      assembly,
      session: session?.session.raw ?? null,
      number: numbers[0] ?? null,
      subject: findSubject(opening) ?? findSubject(title ?? ''),
    },
    findings,
  }
}
