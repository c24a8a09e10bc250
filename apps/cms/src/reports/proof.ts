import { createHmac } from 'node:crypto'
import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

/** How long a challenge may be answered, in milliseconds. */
const LIFETIME = 20 * 60 * 1000

/**
 * The work asked of a browser: up to `tries` keys of `cost` iterations each, about a second on a phone. The right try is
 * drawn here (deterministic mode), so nobody is unlucky, and checking takes two HMACs instead of a key.
 */
export type Effort = { cost: number; tries: number }
const usual: Effort = { cost: 5000, tries: 400 }

const payload = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

const parse = (text: string): z.infer<typeof payload> | null => {
  try {
    return payload.safeParse(JSON.parse(Buffer.from(text, 'base64').toString('utf8'))).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** `id` of a good proof is the signature of its challenge: whoever keeps it knows the proof when it comes again. */
export type Verdict = { ok: true; id: string } | { ok: false; reason: 'invalid' | 'expired' }

/**
 * Proof of work (altcha-lib, version 2 of its protocol) in place of a picture puzzle. The keys are derived from the
 * secret of the installation, each for its purpose alone, so nothing has to be kept between challenge and answer.
 */
export const proofs = (secret: string) => {
  const keyFor = (purpose: string) => createHmac('sha256', secret).update(purpose).digest('hex')
  const hmacSignatureSecret = keyFor('yanlu reports: challenge')
  const hmacKeySignatureSecret = keyFor('yanlu reports: solution')
  return {
    challenge: ({ cost, tries }: Effort = usual, now = Date.now()) =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(tries),
        deriveKey,
        expiresAt: Math.floor((now + LIFETIME) / 1000),
        hmacSignatureSecret,
        hmacKeySignatureSecret,
      }),

    verify: async (text: string): Promise<Verdict> => {
      const parsed = parse(text)
      if (parsed === null) return { ok: false, reason: 'invalid' }
      try {
        const { verified, expired } = await verifySolution({
          ...parsed,
          deriveKey,
          hmacSignatureSecret,
          hmacKeySignatureSecret,
        })
        if (verified) return { ok: true, id: parsed.challenge.signature }
        return { ok: false, reason: expired ? 'expired' : 'invalid' }
      } catch {
        // The library throws for parameters it would never have made, such as a salt that is no hex.
        return { ok: false, reason: 'invalid' }
      }
    },
  }
}
export type Proofs = ReturnType<typeof proofs>
