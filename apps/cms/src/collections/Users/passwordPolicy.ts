import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../../gate/refusal.ts'
import { errors } from '../../wording/errors.ts'

/** Characters a password needs at least. Payload itself would take three. */
const SHORTEST = 10
/** bcrypt-like hashing of a very long text is only load. */
const LONGEST = 200

const common = [
  'password',
  'admin',
  'qwerty',
  'iloveyou',
  'welcome',
  'yanlu',
  'woaini',
  '123456',
  '111111',
  '000000',
]

/** Each character the same as or next to the one before: `aaaaaaaaaa`, `1234567890`, `jihgfedcba`. */
const isRun = (text: string): boolean => {
  const steps = [...text].slice(1).map((character, index) => character.charCodeAt(0) - text.charCodeAt(index))
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1)
}

/** What is left of a password when the words everybody tries first are taken out. */
const withoutCommon = (text: string): string => common.reduce((rest, word) => rest.replaceAll(word, ''), text)

/** Why a password will not do, as a sentence for its owner; `null` when it will. `email` is the account's, if known. */
export const passwordProblem = (password: string, email: string | null): string | null => {
  const text = password.toLowerCase()
  if ([...password].length < SHORTEST) return errors.passwordShort
  if (password.length > LONGEST) return errors.passwordLong
  const names = email ? [email.toLowerCase(), email.toLowerCase().split('@')[0] ?? ''] : []
  if (names.some((name) => name.length >= 4 && text.includes(name))) return errors.passwordEmail
  if (/^\d+$/.test(text) || isRun(text) || new Set(text).size < 5 || withoutCommon(text).length < 5)
    return errors.passwordTrivial
  return null
}

type PasswordArgs = { id?: string; data?: { password?: unknown; email?: unknown; token?: unknown } }

/** Checks every new password: new account, first account, change, reset. */
export const passwordPolicy: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { id, data } = args as PasswordArgs
  if (data?.password === undefined || data.password === null) return args
  if (typeof data.password !== 'string') throw new Refusal(errors.passwordShort, 400)
  const email = typeof data.email === 'string' ? data.email : await emailOf(id)
  const problem = passwordProblem(data.password, email)
  if (problem !== null) throw new Refusal(problem, 400)
  return args

  async function emailOf(account: string | undefined): Promise<string | null> {
    if (account === undefined) return null
    const user = await req.payload.findByID({
      collection: 'users',
      id: account,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    return user?.email ?? null
  }
}
