import { createRequire } from 'node:module'
import { EnvError, processEnv } from './env.ts'

// Next's own command line, in this process: one process to signal, none left behind.
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

try {
  const { port } = processEnv()
  const mode = process.argv.includes('--dev') ? 'dev' : 'start'
  process.argv = [process.execPath, next, mode, '-H', '127.0.0.1', '-p', String(port)]
  await import(next)
} catch (error) {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
}
