import { type FinderView, isFinderView } from './view.ts'

/** Why there is no answer: the site cannot be reached, or its search server cannot. */
export type Trouble = { reason: 'offline' | 'unavailable'; address: string }

export type Answer =
  | { type: 'view'; view: FinderView }
  | { type: 'trouble'; trouble: Trouble }
  /** Not a finder page but a page of the server's, such as a refusal. */
  | { type: 'elsewhere' }

/** Asks for the finder page at an address of this site (`/search?q=…`) as data. Never rejects. */
export async function fetchView(address: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(`/api/finder${address}`, { signal })
    if (response.status >= 500) return { type: 'trouble', trouble: { reason: 'unavailable', address } }
    const body: unknown = await response.json()
    return isFinderView(body) ? { type: 'view', view: body } : { type: 'elsewhere' }
  } catch {
    return { type: 'trouble', trouble: { reason: 'offline', address } }
  }
}
