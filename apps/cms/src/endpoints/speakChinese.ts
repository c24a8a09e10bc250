import type { AfterErrorHook } from 'payload'
import { z } from 'zod'
import { errors } from '../wording/errors.ts'

const byStatus: Readonly<Record<number, string>> = {
  400: errors.badRequest,
  401: errors.signIn,
  403: errors.notAllowed,
  404: errors.notFound,
  413: errors.tooLarge,
}

const isChinese = (text: string | undefined): boolean => /\p{Script=Han}/u.test(text ?? '')

/** What is wrong with the fields, as our own rules say it. */
const fieldErrors = z
  .object({ errors: z.array(z.object({ message: z.string() })) })
  .transform(({ errors }) => errors.map(({ message }) => message).filter(isChinese))
  .catch([])

/** A relation to a record that is not there: SQLite refuses to write it, MongoDB to read such an id. */
const relatesToNothing = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (['BSONError', 'CastError'].includes(error.name)) return true
  if ('code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT_FOREIGNKEY')) return true
  return relatesToNothing(error.cause)
}

/** Some of Payload's own errors have no translation: whoever works at the desk gets a sentence by their fields or status. */
export const speakChinese: AfterErrorHook = ({ error, result }) => {
  if (relatesToNothing(error))
    return { response: { errors: [{ message: errors.noSuchRecord }] }, status: 400 }
  if (!result?.errors || result.errors.every(({ message }) => isChinese(message))) return
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const message = byStatus[status] ?? errors.failed
  return {
    response: {
      errors: result.errors.map((one) =>
        isChinese(one.message) ? one : { ...one, message: fieldErrors.parse(one.data).join('') || message },
      ),
    },
  }
}
