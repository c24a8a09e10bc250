import { foldCompact, parseIndexNumber } from '@yanlu/model'
import type { Organisation } from '../../payload-types.ts'
import { type Actor, mayWriteOrganisations, rightsOf } from '../actor.ts'
import { deskFinding, type StoredFinding } from '../desk-finding.ts'
import { entryNamed, placeName } from './names.ts'
import { fullNames, isMeantIn, regionOf, samePlace } from './region.ts'
import { daysInUse, namesOf, organisationsNamed, organisationWithCode, storedNames } from './store.ts'

/** A body of a page as far as the desk knows it: `id` of its organisation, or `null` where only a name is printed. */
export type ResolvedBody = { id: string | null; findings: StoredFinding[] }

/** A name that stands for itself: 青川市教育局, 教育部; not 市教育局 or 我局. */
const isFullName = (name: string): boolean => !/^[省市区县旗州盟本我]/u.test(name)

const hasRegion = (name: string): boolean => Object.values(regionOf(name)).some((part) => part !== null)

/**
 * Finds the issuing body of a page: by the code in its index number, else by its full name. Registers it when the code
 * is valid and unknown, and adds a name the body did not have so far, placed in time by `day` (`YYYY-MM-DD`). Who may
 * not write organisations gets a finding instead.
 */
export async function resolveIssuingBody(
  actor: Actor,
  page: { indexNumber: string | null; stated: string | null; day: string | null },
): Promise<ResolvedBody> {
  const number = parseIndexNumber(page.indexNumber ?? '')
  if (number === null) return resolveByName(actor, page.stated, null)
  const organisation = await organisationWithCode(actor, number.code)
  if (organisation !== null) return checkName(actor, organisation, page)
  if (!number.checksumOk || page.stated === null) return resolveByName(actor, page.stated, null)
  if (!mayWriteOrganisations(actor))
    return { id: null, findings: [deskFinding('organisation_pending', number.code, page.stated)] }
  try {
    const created = await actor.payload.create({
      collection: 'organisations',
      data: {
        code: number.code,
        names: storedNames([{ name: page.stated, short: [], from: null, to: null }]),
        status: 'active',
      },
      ...rightsOf(actor),
    })
    return { id: created.id, findings: [deskFinding('organisation_created', number.code, page.stated)] }
  } catch (error) {
    // The code is unique: somebody else may have registered the body a moment ago.
    const registered = await organisationWithCode(actor, number.code)
    if (registered === null) throw error
    return checkName(actor, registered, page)
  }
}

/** Compares the printed name with the names of the body that its code points to. */
async function checkName(
  actor: Actor,
  organisation: Organisation,
  { stated, day }: { stated: string | null; day: string | null },
): Promise<ResolvedBody> {
  const { id, code } = organisation
  const known = (findings: StoredFinding[] = []): ResolvedBody => ({ id, findings })
  if (stated === null) return known()
  const names = namesOf(organisation)
  const current = organisation.name ?? names.at(-1)?.name ?? ''
  const spellings = [stated, ...fullNames(stated, current)]
  const printed = spellings.find((name) => entryNamed(names, name) !== undefined) ?? stated
  const isKnown = entryNamed(names, printed) !== undefined
  if (!isKnown && !samePlace(stated, current)) {
    return { id: null, findings: [deskFinding('organisation_other_place', `${code}（${current}）`, stated)] }
  }
  const canBeAdded = isKnown || (isFullName(stated) && hasRegion(stated) === hasRegion(current))
  const placement = canBeAdded
    ? await placeName({ names, printed, day, usedOn: (entry) => daysInUse(actor, id, entry) })
    : ({ change: 'conflict' } as const)
  if (placement.change === 'none') return known()
  if (placement.change === 'conflict')
    return known([deskFinding('organisation_name_unknown', `${code}（${current}）`, stated)])
  if (!mayWriteOrganisations(actor))
    return known([deskFinding('organisation_name_pending', `${code}（${current}）`, stated)])
  await actor.payload.update({
    collection: 'organisations',
    id,
    data: { names: storedNames(placement.names) },
    ...rightsOf(actor),
  })
  return known([deskFinding('organisation_name_added', `${code}（${current}）`, stated)])
}

/**
 * Finds the body that a page names without a code, in the place of `beside` (the full name of its issuing body): 市财政局
 * is only looked for in that city. Gives no body where the name fits none or several.
 */
export async function resolveByName(
  actor: Actor,
  stated: string | null,
  beside: string | null,
): Promise<ResolvedBody> {
  if (stated === null) return { id: null, findings: [] }
  const full = fullNames(stated, beside)
  const place = [beside, ...full].find((name) => name !== null && hasRegion(name))
  if (!place) return { id: null, findings: [] }
  const found = await organisationsNamed(actor, [...new Set([stated, ...full])])
  const fitting = found.filter((organisation) => {
    const names = namesOf(organisation)
    const says = (name: string): boolean =>
      names.some((entry) => foldCompact(entry.name) === foldCompact(name))
    // A full name says itself where the body is; a short one is good only where the page is.
    if (full.some((name) => hasRegion(name) && says(name))) return true
    const entry = entryNamed(names, stated)
    return entry !== undefined && isMeantIn(place, stated, entry.name)
  })
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) return { id: only.id, findings: [] }
  const findings = fitting.length > 1 ? [deskFinding('organisation_ambiguous', '', stated)] : []
  return { id: null, findings }
}
