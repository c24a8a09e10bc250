/** Options of a select from a code → label table. */
export const optionsOf = <Code extends string>(
  table: Readonly<Record<Code, string>>,
): { value: Code; label: string }[] =>
  (Object.entries(table) as [Code, string][]).map(([value, label]) => ({ value, label }))
