import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Role } from '../access/roles.ts'
import type { User } from '../payload-types.ts'

/** One account for each role, so that a newcomer can try the rule of two people. */
export const sampleAccounts = [
  { role: 'administrator', email: 'admin@yunxi.example', name: '系统管理员' },
  { role: 'publisher', email: 'publisher@yunxi.example', name: '发布员' },
  { role: 'editor', email: 'editor@yunxi.example', name: '编辑员' },
] as const satisfies readonly { role: Role; email: string; name: string }[]

/** Where the passwords of the sample accounts are kept: one `role e-mail password` a line. */
export const accountsFile = (dataDir: string): string => join(dataDir, 'accounts.txt')

/** Without characters that look alike. */
const alphabets = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789'] as const

const pick = (from: string): string => from.charAt(randomInt(from.length))

/** Four groups of five, e.g. `Rk7wm-…`: easy to type, about 110 bits, each group with all three sorts of characters. */
const newPassword = (): string => {
  const group = () => `${alphabets.map(pick).join('')}${pick(alphabets.join(''))}${pick(alphabets.join(''))}`
  return [group(), group(), group(), group()].join('-')
}

const readPasswords = (file: string): Map<string, string> => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const pairs = lines.flatMap((line) => {
    const [, email, password] = line.split(' ')
    return email && password ? [[email, password] as const] : []
  })
  return new Map(pairs)
}

const writePasswords = (dataDir: string, passwords: ReadonlyMap<string, string>): void => {
  const lines = sampleAccounts.map(({ role, email }) => `${role} ${email} ${passwords.get(email)}\n`)
  const file = accountsFile(dataDir)
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(`${file}.part`, lines.join(''), { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

/**
 * Makes the sample accounts that are missing. The passwords are written to the file (mode 0600) before any account is
 * made, so a crash leaves no account whose password nobody knows; an account whose password is lost gets a new one.
 */
export const createAccounts = async (payload: Payload, dataDir: string): Promise<Record<Role, User>> => {
  const known = readPasswords(accountsFile(dataDir))
  const passwords = new Map(sampleAccounts.map(({ email }) => [email, known.get(email) ?? newPassword()]))
  writePasswords(dataDir, passwords)
  const account = async (role: Role): Promise<User> => {
    const { email, name } = sampleAccounts.find((entry) => entry.role === role) ?? sampleAccounts[0]
    const password = passwords.get(email) ?? newPassword()
    const where = { email: { equals: email } }
    const { docs } = await payload.find({ collection: 'users', where, limit: 1, overrideAccess: true })
    const [found] = docs
    if (!found) {
      const data = { email, name, password, roles: [role] }
      return payload.create({ collection: 'users', data, overrideAccess: true })
    }
    if (known.has(email)) return found
    return payload.update({ collection: 'users', id: found.id, data: { password }, overrideAccess: true })
  }
  return {
    administrator: await account('administrator'),
    publisher: await account('publisher'),
    editor: await account('editor'),
  }
}
