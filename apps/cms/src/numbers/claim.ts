import { type PayloadRequest, ValidationError } from 'payload'

/** A number to be given: its unique key, what it is counted in, and who gets it (`<collection>/<id>`). */
export type Claim = { key: string; series: string; serial: number; holder: string }

/** Thrown when another record already holds the number. */
export class NumberTaken extends Error {
  override name = 'NumberTaken'
  readonly holder: string
  constructor(holder: string) {
    super(`the number is held by ${holder}`)
    this.holder = holder
  }
}

const holderOf = async (req: PayloadRequest, key: string): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'issued-numbers',
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.holder ?? null
}

/**
 * Gives a number to a record for good; again for the same record changes nothing. Throws {@link NumberTaken}. The
 * unique key of the table decides, so two requests at once cannot both win.
 */
export const claimNumber = async (req: PayloadRequest, claim: Claim): Promise<void> => {
  const holder = await holderOf(req, claim.key)
  if (holder === claim.holder) return
  if (holder !== null) throw new NumberTaken(holder)
  try {
    await req.payload.create({ collection: 'issued-numbers', data: claim, overrideAccess: true, req })
  } catch (error) {
    const winner = error instanceof ValidationError ? await holderOf(req, claim.key) : null
    if (winner === null) throw error
    if (winner !== claim.holder) throw new NumberTaken(winner)
  }
}

/** The highest serial given in a series, 0 when there is none. */
export const lastSerial = async (req: PayloadRequest, series: string): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: 'issued-numbers',
    where: { series: { equals: series } },
    sort: '-serial',
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.serial ?? 0
}
