/** Why a call of the public site was refused. The site words it for the citizen; `message` is for whoever looks. */
export type SiteRefusal =
  | 'invalid'
  | 'proof_invalid'
  | 'proof_expired'
  | 'proof_used'
  | 'too_large'
  | 'too_many'
  | 'internal_error'

const codeOf: Readonly<Record<number, SiteRefusal>> = {
  413: 'too_large',
  429: 'too_many',
  500: 'internal_error',
}

/** A refusal as the public site's own API words it: `{ error: { code, message } }`. */
export const refuseSite = (
  status: number,
  message: string,
  code: SiteRefusal = codeOf[status] ?? 'invalid',
): Response => Response.json({ error: { code, message } }, { status })

/** 429 with the seconds to wait. */
export const refuseForNow = (seconds: number, message: string): Response => {
  const answer = refuseSite(429, message)
  answer.headers.set('Retry-After', String(seconds))
  return answer
}
