import { paths } from '@yanlu/model'
import { readParameters } from '../query/parameters.ts'
import type { Sample } from '../wording/developers.ts'
import { reader } from './reader.ts'

/** The newest record with an index number, for the examples of the developers' page; an invented one in an empty house. */
export async function sampleRecord(): Promise<Sample> {
  const { items } = await reader.search(readParameters('kind=reply&kind=policy'))
  const [newest] = items
  const kind = newest?.kind ?? 'policy'
  const number = newest?.indexNumber ?? '000014349/2017-00110'
  return {
    kind,
    api: paths.apiRecord(kind, number.replace('/', '_')),
    identifier: newest?.documentNumber ?? number,
  }
}
