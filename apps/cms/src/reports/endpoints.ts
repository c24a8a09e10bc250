import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { jsonEndpoint } from '../endpoints/answer.ts'
import { type Limit, limitCalls } from '../endpoints/limits.ts'
import { refuseForNow, refuseSite } from '../endpoints/siteAnswer.ts'
import { reportsWording } from '../wording/reports.ts'
import { type Proofs, proofs } from './proof.ts'
import { type Submission, submission } from './submission.ts'

const { refusals } = reportsWording

/** The largest report in bytes: 2,100 characters, each escaped by six, and the proof. */
const MAX_REPORT = 32_000

const isUsed = async (req: PayloadRequest, proof: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'reports',
    where: { proof: { equals: proof } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const refuseUsed = () => refuseSite(400, refusals.proofUsed, 'proof_used')

/** The unique proof of the table decides, so a proof sent twice at once makes one report. */
const keep = async (
  req: PayloadRequest,
  { page, kind, text, contact }: Submission,
  proof: string,
): Promise<Response> => {
  try {
    const { number } = await req.payload.create({
      collection: 'reports',
      data: { page, kind, text, contact, proof, status: 'waiting' },
      overrideAccess: true,
      req,
    })
    return Response.json({ number }, { status: 201 })
  } catch (error) {
    if (error instanceof ValidationError && (await isUsed(req, proof))) return refuseUsed()
    throw error
  }
}

/**
 * Only a report with a good proof counts against the limit, so that rubbish, which costs nothing to send, keeps nobody
 * else out; and a refused one may come again with the same proof.
 */
const receive =
  (proof: Proofs, limit: Limit) =>
  async (req: PayloadRequest, report: Submission): Promise<Response> => {
    const verdict = await proof.verify(report.altcha)
    if (!verdict.ok) {
      const expired = verdict.reason === 'expired'
      return expired
        ? refuseSite(400, refusals.proofExpired, 'proof_expired')
        : refuseSite(400, refusals.proofInvalid, 'proof_invalid')
    }
    if (await isUsed(req, verdict.id)) return refuseUsed()
    const wait = await limit(req.headers)
    if (wait !== null) return refuseForNow(wait, refusals.tooMany)
    return keep(req, report, verdict.id)
  }

/** `GET /api/reports/challenge` and `POST /api/reports`, for the form of the public site. Nobody signs in. */
export const reportEndpoints = (secret: string): Omit<Endpoint, 'root'>[] => {
  const proof = proofs(secret)
  const limit = limitCalls({ each: { points: 5, duration: 600 }, all: { points: 20, duration: 600 } })
  return [
    {
      path: '/challenge',
      method: 'get',
      handler: async () =>
        Response.json(await proof.challenge(), { headers: { 'Cache-Control': 'no-store' } }),
    },
    jsonEndpoint({
      path: '/',
      body: submission,
      most: MAX_REPORT,
      say: refuseSite,
      handle: receive(proof, limit),
    }),
  ]
}
