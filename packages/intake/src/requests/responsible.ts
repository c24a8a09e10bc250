import { type Finding, finding } from '../findings/finding.ts'
import { isBodyName, splitBodies } from '../parties/body-name.ts'

const SELF = /[我本](?:局|委|办|厅|部|处|院|中心|单位|会|司|署)/u
const LEAD = /(?:由|经)([^,，。;；、我本]{2,40}?)(?:牵头)?(?:主办|承办|牵头办理)/u
const CO_BEFORE = /^([^。;；]{0,600}?)(?:共同|联合|分别)?(?:会办(?!公)|协办)/u
const CO_AFTER = /(?:会同|商请)([^。;；:：]{2,600})/u
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

const coBodiesIn = (opening: string): string[] => {
  for (const sentence of opening.split(/[。\n]/)) {
    const before = bodiesBefore(CO_BEFORE.exec(sentence)?.[1] ?? '')
    if (before.length > 0) return before
    const after = splitBodies(CO_AFTER.exec(sentence)?.[1] ?? '')
    if (after.length > 0) return after
  }
  return []
}

/** Who answers: the lead body 主办 and the bodies that take part 会办/协办, as printed. */
export const readResponsible = (
  opening: string,
  issuingBody: string | null,
  stated: { leadBody: string | null; coBodies: string | null },
): { leadBody: string | null; coBodies: string[]; findings: Finding[] } => {
  const named = stated.leadBody ?? LEAD.exec(opening)?.[1]?.trim() ?? null
  const self = SELF.exec(opening)?.[0]
  const coBodies = stated.coBodies ? splitBodies(stated.coBodies) : coBodiesIn(opening)
  return {
    leadBody: named ?? issuingBody,
    coBodies: [...new Set(coBodies)],
    findings:
      named === null && issuingBody !== null && self ? [finding('lead_body_derived', self, self)] : [],
  }
}
