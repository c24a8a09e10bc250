import { callersFolder } from '../../env.ts'
import { intakeWording } from '../../wording/intake.ts'
import { parseOrder } from './arguments.ts'
import { filesBehind } from './files.ts'
import { type Desk, run } from './run.ts'

/** `pnpm intake`: exit code 0 all done, 1 something failed, 2 wrong usage, 130 stopped by Ctrl-C. */
async function main(argv: string[]): Promise<number> {
  const parsed = parseOrder(argv)
  if (!parsed.ok) {
    ;(parsed.help ? process.stdout : process.stderr).write(`${parsed.message}\n`)
    return parsed.help ? 0 : 2
  }
  const { order } = parsed
  let isStopping = false
  const stop = () => {
    if (isStopping) process.exit(130)
    isStopping = true
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const files = await filesBehind(order.paths, callersFolder())
  const desk = order.save ? await openDesk() : null
  try {
    const { outcome, last, left } = await run(order, files, desk, () => isStopping)
    if (left > 0) process.stderr.write(`${intakeWording.command.stopped(last, left)}\n`)
    outcome.report(process.stderr)
    return left > 0 ? 130 : outcome.counts.failed > 0 ? 1 : 0
  } finally {
    await desk?.close()
  }
}

/** Payload takes a second to load, and a reader does not need it. */
async function openDesk(): Promise<Desk> {
  const { openLocalDesk } = await import('./local-desk.ts')
  return openLocalDesk()
}

/** `pnpm intake … | head` closes the pipe early; that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const code = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `${intakeWording.command.brokenOff(error instanceof Error ? error.message : String(error))}\n`,
  )
  return 1
})
process.exit(code)
