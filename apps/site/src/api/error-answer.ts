import { recordKind } from '@yanlu/model'
import { z } from 'zod'
import { refusalCode } from '../reading/refusal.ts'

/** Why a request got no answer; for a withdrawn record also its number, the day and the reason. */
export const errorAnswer = z.object({
  error: z.object({ code: refusalCode, message: z.string() }),
  withdrawn: z
    .object({
      kind: recordKind,
      number: z.string(),
      path: z.string(),
      withdrawnOn: z.iso.date(),
      reason: z.string(),
    })
    .optional(),
})
