import { z } from 'zod'

/** Why something was withdrawn or sent back; `message` is what is said when it is missing, too short or too long. */
export const reasonSchema = (message: string) =>
  z.string({ error: message }).trim().min(2, message).max(500, message)
