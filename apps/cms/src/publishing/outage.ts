/** Remembers that the search server is down, so that no attempt is wasted on it until it is back. */
export type OutageWatch = { began(): void; ended(): void; active(): boolean }

export const outageWatch = (): OutageWatch => {
  let down = false
  return {
    began: () => {
      down = true
    },
    ended: () => {
      down = false
    },
    active: () => down,
  }
}
