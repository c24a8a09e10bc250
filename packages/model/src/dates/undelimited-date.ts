import { type DateOnly, toDateOnly } from './date-only.ts'

/**
 * All days a run of digits without delimiters can mean, earliest first: `2021630` is one day, `2021111` is two
 * (11 January or 1 November). A caller may accept a reading only when something else on the page confirms it.
 */
export const readUndelimitedDate = (digits: string): DateOnly[] => {
  if (!/^(?:19|20)\d{4,6}$/.test(digits)) return []
  const year = Number(digits.slice(0, 4))
  const rest = digits.slice(4)
  const readings = [1, 2]
    .filter((monthLength) => rest.length - monthLength >= 1 && rest.length - monthLength <= 2)
    .map((monthLength) => [rest.slice(0, monthLength), rest.slice(monthLength)] as const)
    // A printed day drops both zeros or none: "106" is 1/06 only when the month is written 01.
    .filter(([month, day]) => rest.length === 4 || !(month.startsWith('0') || day.startsWith('0')))
    .map(([month, day]) => toDateOnly(year, Number(month), Number(day)))
  return readings.filter((date) => date !== null).sort()
}
