import type { DatedName, Organisation } from '@yanlu/model'
import { bodies } from '../../city/build.ts'

const since = (name: string, short: string[], from: string | null, to: string | null = null): DatedName => ({
  name,
  short,
  from,
  to,
})

const organisation = (
  { code }: { code: string },
  names: DatedName[],
  rest: Partial<Organisation> = {},
): Organisation => ({
  code,
  name: names.at(-1)?.name ?? '',
  names,
  status: names.length > 1 ? 'renamed' : 'active',
  predecessors: [],
  successors: [],
  ...rest,
})

/** The bodies of the invented city with former names and short forms. */
export const organisations: Organisation[] = [
  organisation(bodies.housing, [
    since(bodies.housingBefore.name, ['市房管局', '房管局'], null, '2022-12-31'),
    since(bodies.housing.name, ['市住更局', '住更局', '市住建局'], '2023-01-01'),
  ]),
  organisation(bodies.civil, [since(bodies.civil.name, ['市民政局', '民政局'], null)]),
  organisation(bodies.transport, [
    since('云川市交通委员会', ['市交委', '交委'], null, '2018-12-31'),
    since(bodies.transport.name, ['市交通局', '交通局'], '2019-01-01'),
  ]),
  organisation(bodies.urban, [
    since('云川市城市管理行政执法局', ['市城管执法局'], null, '2019-03-31'),
    since(bodies.urban.name, ['市城管局', '城管局', '城管'], '2019-04-01'),
  ]),
  organisation(bodies.health, [
    since('云川市卫生局', ['市卫生局'], null, '2018-12-31'),
    since(bodies.health.name, ['市卫健委', '卫健委'], '2019-01-01'),
  ]),
  organisation(bodies.ecology, [
    since('云川市环境保护局', ['市环保局', '环保局'], null, '2018-12-31'),
    since(bodies.ecology.name, ['市生态环境局'], '2019-01-01'),
  ]),
  organisation(bodies.data, [since(bodies.data.name, ['市数政局', '数政局'], '2024-01-01')], {
    predecessors: [bodies.services],
  }),
  organisation(bodies.services, [since(bodies.services.name, ['市行管办'], null, '2023-12-31')], {
    status: 'merged',
    successors: [bodies.data],
  }),
  organisation(bodies.insurance, [since(bodies.insurance.name, ['市医保局', '医保局'], null)]),
  organisation(bodies.police, [since(bodies.police.name, ['市公安局', '公安局'], null)]),
  organisation(bodies.labour, [since(bodies.labour.name, ['市人社局', '人社局'], null)]),
  organisation(bodies.education, [since(bodies.education.name, ['市教育局', '教育局'], null)]),
  organisation(bodies.finance, [since(bodies.finance.name, ['市财政局', '财政局'], null)]),
  organisation(bodies.district, [since(bodies.district.name, ['临溪区政府办'], null)]),
  organisation(bodies.hill, [since(bodies.hill.name, ['望山区政府办'], null)]),
]
