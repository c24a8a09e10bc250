import { readFileSync } from 'node:fs'

/** Loaded before the site (`--import`): it is always the moment in the file `SET_CLOCK`, so that no test waits for midnight. */
const now = (): number => Date.parse(readFileSync(process.env.SET_CLOCK ?? '', 'utf8'))

globalThis.Date = new Proxy(Date, {
  construct: (target, told, made) => Reflect.construct(target, told.length === 0 ? [now()] : told, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
