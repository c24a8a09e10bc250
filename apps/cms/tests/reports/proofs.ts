import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { proofs } from '../../src/reports/proof.ts'
import type { Desk } from '../desk/desk.ts'

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

/** The work of a browser: solves a challenge and writes the payload that the form sends. */
export const solve = async (challenge: Challenge): Promise<string> =>
  encode({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })

/** A proof with the desk's own keys and next to no work, for tests that need many. `at` is when it was asked for. */
export const easyProof = async (desk: Desk, at?: number): Promise<string> =>
  solve(await proofs(desk.payload.config.secret).challenge({ cost: 1, tries: 1 }, at))
