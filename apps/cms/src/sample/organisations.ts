import type { DatedName, OrganisationStatus } from '@yanlu/model'

/** A body of the sample city. `predecessors` and `successors` are codes. */
export type SampleOrganisation = {
  code: string
  names: DatedName[]
  status: OrganisationStatus
  predecessors: string[]
  successors: string[]
}

const HOUSING = 'YX0000016'
const CITY_MANAGEMENT = 'YX0000024'
const PARKS = 'YX0000032'
const TRANSPORT = 'YX0000059'
const CIVIL_AFFAIRS = '11359900YX00000407'
const GOVERNMENT_OFFICE = '11359900YX0000067Y'

const sinceEver = (name: string, ...short: string[]): DatedName[] => [{ name, short, from: null, to: null }]

/**
 * Six bodies of 云溪市, a city that does not exist. No office is registered under YX and no place has the number 359900,
 * but all check digits hold. One body was renamed, one was merged into another.
 */
export const sampleOrganisations: readonly SampleOrganisation[] = [
  {
    code: HOUSING,
    names: [
      {
        name: '云溪市住房保障和房屋管理局',
        short: ['市住房保障和房屋管理局', '市房管局'],
        from: null,
        to: '2023-12-31',
      },
      {
        name: '云溪市住房和城市更新局',
        short: ['市住房和城市更新局', '市住更局', '住建局'],
        from: '2024-01-01',
        to: null,
      },
    ],
    status: 'active',
    predecessors: [],
    successors: [],
  },
  {
    code: CITY_MANAGEMENT,
    names: sinceEver('云溪市城市管理局', '市城市管理局', '市城管局'),
    status: 'active',
    predecessors: [PARKS],
    successors: [],
  },
  {
    code: PARKS,
    names: [{ name: '云溪市园林局', short: ['市园林局'], from: null, to: '2022-03-31' }],
    status: 'merged',
    predecessors: [],
    successors: [CITY_MANAGEMENT],
  },
  {
    code: TRANSPORT,
    names: sinceEver('云溪市交通运输局', '市交通运输局', '市交通局'),
    status: 'active',
    predecessors: [],
    successors: [],
  },
  {
    code: CIVIL_AFFAIRS,
    names: sinceEver('云溪市民政局', '市民政局'),
    status: 'active',
    predecessors: [],
    successors: [],
  },
  {
    code: GOVERNMENT_OFFICE,
    names: sinceEver('云溪市人民政府办公室', '市人民政府办公室', '市政府办公室', '市政府办'),
    status: 'active',
    predecessors: [],
    successors: [],
  },
]
