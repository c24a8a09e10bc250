import { env } from '../env.ts'

const own = new URL(env.siteUrl)
const WITHOUT_SCHEME = /^[\w.-]+(?::\d+)?(?:\/|$)/

/**
 * The path of a page of this site, as readers give it: a path, or the whole address copied from the address bar, with
 * `http` or `https` or neither, up to its anchor. `null` for what is elsewhere or no address at all.
 */
export function ownPath(given: string): string | null {
  const typed = given.trim()
  const isPath = typed.startsWith('/')
  const whole = isPath || /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!isPath && whole !== typed && !WITHOUT_SCHEME.test(typed)) return null
  // A browser reads `/\\elsewhere` and a tab between two slashes as another host; so does this.
  const address = URL.parse(whole, own)
  if (address === null || address.username !== '' || !isOwn(address)) return null
  return isPath ? typed : address.pathname + address.search + address.hash
}

const isOwn = ({ protocol, hostname, port }: URL): boolean =>
  /^https?:$/.test(protocol) && hostname === own.hostname && (port === own.port || port === '')
