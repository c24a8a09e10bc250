const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Puts the check character of GB 11714 behind the first eight characters of an invented organisation code. */
export function checkedCode(first8: string): string {
  const sum = [...first8].reduce(
    (total, char, index) => total + Number.parseInt(char, 36) * (weights[index] ?? 0),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return `${first8}${check === 10 ? 'X' : check}`
}
