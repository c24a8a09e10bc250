import { type Finding, finding } from '../findings/finding.ts'
import { isBodyName, splitBodies } from '../parties/body-name.ts'

const SELF = /[我本](?:局|委|办|厅|部|处|院|中心|单位|会|司|署)/u
const LEAD = /(?:由|经)([^,，。;；、我本]{2,40}?)(?:牵头)?(?:主办|承办|牵头办理)/u
const CO_MARK = /(?:共同|联合|分别)?(?:会办(?!公)|协办)/gu
const CO_AFTER = /(?:会同|商请)([^。;；:：]{2,600})/gu
/** What the bodies after 会同 do; without it the last of them would seem to be named 市民政局会办. */
const DOING = /(?:共同|联合|分别)?(?:[会协承主联]办(?!公)).*$/su
const LONGEST_CLAUSE = 600
const LEAD_IN = /^(?:并?由|并?经|与|和|会同|并)/u

/** The bodies that stand directly before 会办, read from the end because anything can stand before them. */
const bodiesBefore = (clause: string): string[] => {
  const names: string[] = []
  for (const part of clause.split(/[、,，]/).reverse()) {
    const name = part.trim().replace(LEAD_IN, '')
    if (/^[我本]|主办$/.test(name) || !isBodyName(name)) break
    names.unshift(...splitBodies(name))
  }
  return names
}

/** Bodies of 会同… and of …会办/协办, each in the order in which its sentence names them. */
const coBodiesIn = (opening: string): string[] =>
  opening.split(/[。;；\n]/).flatMap((sentence) => {
    // What follows the last mark is not before any.
    const before = sentence
      .split(CO_MARK)
      .slice(0, -1)
      .flatMap((clause) => bodiesBefore(clause.slice(-LONGEST_CLAUSE)))
    const after = [...sentence.matchAll(CO_AFTER)].flatMap(([, list = '']) =>
      splitBodies(list.replace(DOING, '')),
    )
    return [...new Set([...before, ...after])].sort((a, b) => sentence.indexOf(a) - sentence.indexOf(b))
  })

const derivedFrom = (self: string | null): Finding =>
  finding('lead_body_derived', self, self === null ? '未写明，按发文机构填写' : `按“${self}”判断为发文机构`)

/** Who answers: the lead body 主办 and the bodies that take part 会办/协办, as printed. */
export const readResponsible = (
  opening: string,
  issuingBody: string | null,
  stated: { leadBody: string | null; coBodies: string | null },
): { leadBody: string | null; coBodies: string[]; findings: Finding[] } => {
  const named = (stated.leadBody || LEAD.exec(opening)?.[1]?.trim()) ?? null
  const self = SELF.exec(opening)?.[0] ?? null
  const coBodies = stated.coBodies ? splitBodies(stated.coBodies) : coBodiesIn(opening)
  return {
    leadBody: named ?? issuingBody,
    coBodies: [...new Set(coBodies)],
    findings: named === null && issuingBody !== null ? [derivedFrom(self)] : [],
  }
}
