import type { ProposalRef, Validity } from '@yanlu/model'

export const inForce: Partial<Validity> = { status: 'in_force' }

/** In force between two days, the second one open where it is missing. */
export const term = (effectiveFrom: string, effectiveTo: string | null = null): Partial<Validity> => ({
  status: 'in_force',
  effectiveFrom,
  effectiveTo,
})

export const repealed = (statusDate: string, basis: string): Partial<Validity> => ({
  status: 'repealed',
  statusDate,
  basis,
})

/** A suggestion of deputies, or a proposal of the consultative conference, that a reply answers. */
export const asked = (
  assembly: 'npc' | 'cppcc',
  session: string,
  number: string,
  subject: string,
): ProposalRef[] => [{ key: null, assembly, session, number, subject }]

export const housingTopic = '城乡建设(含住房)'
export const civilTopic = '民政、扶贫、救灾\\其他'
export const trafficTopic = '工业、交通\\公路'
export const schoolTopic = '科技、教育\\教育'
export const healthTopic = '卫生、体育\\卫生'
export const cityTopic = '城乡建设(城乡管理)'
