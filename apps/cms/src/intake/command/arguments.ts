import { parseArgs } from 'node:util'
import { intakeWording } from '../../wording/intake.ts'

/** What one run of `pnpm intake` shall do. */
export type Order = { paths: string[]; json: boolean; save: boolean; publish: boolean }

const optionNames = ['json', 'save', 'publish', 'help'] as const
const { command } = intakeWording

/** Reads the command line. A refusal carries the sentence for the person who typed it. */
export function parseOrder(
  argv: string[],
): { ok: true; order: Order } | { ok: false; help: boolean; message: string } {
  const refuse = (message: string) => ({ ok: false, help: false, message }) as const
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: Object.fromEntries(optionNames.map((name) => [name, { type: 'boolean' } as const])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const stranger = tokens.find(
    (token) => token.kind === 'option' && !optionNames.some((name) => token.rawName === `--${name}`),
  )
  if (stranger?.kind === 'option') return refuse(command.unknownOption(stranger.rawName))
  if (values.help) return { ok: false, help: true, message: command.usage }
  if (positionals.length === 0) return refuse(command.noFile)
  const order = {
    paths: positionals,
    json: values.json === true,
    save: values.save === true,
    publish: values.publish === true,
  }
  if (order.publish && !order.save) return refuse(command.publishNeedsSave)
  return { ok: true, order }
}
