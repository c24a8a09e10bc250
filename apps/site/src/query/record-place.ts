import { kindSegments, type RecordKind, recordKind } from '@yanlu/model'

/** Kind and number behind `replies/010884970/2024-20601`; `null` where it cannot be a record. */
export function recordPlace(path: string): { kind: RecordKind; number: string } | null {
  const [segment, ...rest] = path.split('/')
  const kind = recordKind.options.find((one) => kindSegments[one] === segment)
  const number = rest.join('/')
  return kind === undefined || !/^[\w/-]{1,100}$/.test(number) ? null : { kind, number }
}
