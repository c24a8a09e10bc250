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

/** Some of Payload's own errors have no translation: whoever works at the desk gets a sentence by their fields or status. */
export const speakChinese: AfterErrorHook = ({ error, result }) => {
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
