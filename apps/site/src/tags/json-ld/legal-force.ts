import type { ValidityStatus } from '@yanlu/model'

const forces: Readonly<Record<ValidityStatus, 'InForce' | 'NotInForce' | 'PartiallyInForce' | null>> = {
  not_yet: 'NotInForce',
  in_force: 'InForce',
  amended: 'InForce',
  partly_repealed: 'PartiallyInForce',
  repealed: 'NotInForce',
  expired: 'NotInForce',
  superseded: 'NotInForce',
  unknown: null,
}

/** The legal force (schema.org/LegalForceStatus) on a day; `null` where nobody stated a validity. */
export const legalForce = (status: ValidityStatus): string | null =>
  forces[status] === null ? null : `https://schema.org/${forces[status]}`
