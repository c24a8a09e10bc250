import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** `points` calls in `duration` seconds. */
export type Quota = { points: number; duration: number }

/** Counts a call. `null` = it may pass, otherwise the whole seconds until the next one may. */
export type Limit = (headers: Headers) => Promise<number | null>

const loopback = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Who calls, as the hop next to us says: Next writes the address of the connection into `X-Forwarded-For` where no
 * proxy did. `null` for this machine itself, that is, for the site that passes on what citizens sent.
 */
export const callerOf = (headers: Headers): string | null => {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return !address || loopback.test(address) ? null : address
}

/**
 * Limits in the memory of this process, which is the only one of the desk: `each` for one address, `all` for all of
 * them together, because a caller can pretend any address. No address is kept, only what a key of this process makes
 * of it.
 */
export const limitCalls = ({ each, all }: { each?: Quota; all: Quota }): Limit => {
  const key = randomBytes(32)
  const together = new RateLimiterMemory(all)
  const single = each ? new RateLimiterMemory(each) : null
  return async (headers) => {
    const caller = callerOf(headers)
    try {
      if (single && caller !== null)
        await single.consume(createHmac('sha256', key).update(caller).digest('base64url'))
      await together.consume('all')
      return null
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      throw refusal
    }
  }
}
