/** The pages a pager names: the first, the last and those around this one; beyond the end, those around the last. */
export function nearPages(page: number, pages: number): number[] {
  const here = Math.min(page, pages)
  return [...new Set([1, here - 1, here, here + 1, pages])].filter((one) => one >= 1 && one <= pages)
}
