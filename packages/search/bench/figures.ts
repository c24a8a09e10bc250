/** The value below which a share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

/** Milliseconds that each piece of work takes, one after the other. */
export async function timed<T>(
  inputs: readonly T[],
  work: (input: T) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    await work(input)
    times.push(performance.now() - start)
  }
  return times
}

export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`

/** One line of the table. `holds` is `null` where there is no bound. */
export type Row = { what: string; measured: string; bound: string; holds: boolean | null }

export const row = (what: string, measured: string, bound = '', holds: boolean | null = null): Row => ({
  what,
  measured,
  bound,
  holds,
})

/** The table as text. */
export function table(rows: readonly Row[]): string {
  const wide = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0)
  const columns = [(one: Row) => one.what, (one: Row) => one.measured, (one: Row) => one.bound]
  const widths = columns.map((column) => Math.max(...rows.map((one) => wide(column(one)))))
  const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - wide(text)))
  return rows
    .map((one) => {
      const cells = columns.map((column, at) => padded(column(one), widths[at] ?? 0))
      const verdict = one.holds === null ? '' : one.holds ? 'holds' : 'MISSED'
      return [...cells, verdict].join('  ').trimEnd()
    })
    .join('\n')
}
