/**
 * Whether an address is for programs of other sites, too: the open API, feeds, calendar and data files. What the pages of
 * this site ask for themselves (`/api/finder`) is not. A request that was refused at the door comes as `/api/trouble`.
 */
export const isOpen = (path: string): boolean =>
  /^\/(?:api\/(?:v1\/.*|trouble)|feed\.(?:atom|json)|proposals\/[^/]+\/feed\.atom|calendar\.ics|data\/.+)$/.test(
    path,
  )
