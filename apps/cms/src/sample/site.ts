import type { Payload } from 'payload'

const site = {
  name: '云溪市言路',
  organiser: '云溪市人民政府办公室',
  siteCode: '3599000000',
  icp: '溪ICP备00000000号（示例）',
  policeRecord: '溪公网安备35990000000000号（示例）',
  contact: {
    phone: '0599-0000000',
    email: 'yanlu@yunxi.example',
    address: '云溪市云东区示例路1号',
  },
}

const words = {
  synonyms: [
    { words: ['加装电梯', '加梯', '装电梯'] },
    { words: ['社区食堂', '长者食堂', '老年食堂'] },
    { words: ['电动自行车', '电瓶车', '小电驴'] },
  ],
  dictionary: ['一件事', '口袋公园', '飞线充电'],
  stopWords: [],
}

/** Settings of the site and words of the search of a city that does not exist, unless somebody has set their own. */
export const describeSite = async (payload: Payload): Promise<void> => {
  const stored = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  if (!stored.name) await payload.updateGlobal({ slug: 'site', data: site, depth: 0, overrideAccess: true })
  const taught = await payload.findGlobal({ slug: 'search-words', depth: 0, overrideAccess: true })
  if ((taught.synonyms ?? []).length === 0)
    await payload.updateGlobal({ slug: 'search-words', data: words, depth: 0, overrideAccess: true })
}
