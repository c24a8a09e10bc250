import { elderAddress } from '../answers/elder-view.ts'
import { type FinderView, isFinderView } from '../islands/finder/view.ts'

const addresses: ReadonlySet<string> = new Set([
  'address',
  'href',
  'clear',
  'previous',
  'next',
  'report',
  'without',
])

/** Feeds, files and data have no elder view. */
const MACHINE = /^\/api\/|^(?:tel|mailto):|\.\w{1,5}(?:\?|$)/

/** A finder page whose every address stays in the elder view; of a page itself the middleware does the same. */
export function inElderView(view: FinderView): FinderView {
  const carried: unknown = JSON.parse(
    JSON.stringify(view, (key, value: unknown) =>
      addresses.has(key) && typeof value === 'string' && !MACHINE.test(value) ? elderAddress(value) : value,
    ),
  )
  return isFinderView(carried) ? carried : view
}
