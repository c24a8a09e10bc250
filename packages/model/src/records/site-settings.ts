import { z } from 'zod'

/** What the site says about itself: the marks a government site must carry (政府网站发展指引, 国办发〔2017〕47号). */
export const siteSettings = z.object({
  /** 网站名称 */
  name: z.string().min(1),
  /** 主办单位 */
  organiser: z.string().nullable(),
  /** 政府网站标识码, such as 1304000009 or bm29000002. */
  siteCode: z.string().nullable(),
  /** ICP 备案号 */
  icp: z.string().nullable(),
  /** 公安备案号 */
  policeRecord: z.string().nullable(),
  /** Whom to ask about the site; each may be missing. */
  contact: z.object({
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
  }),
  revision: z.number().int().nonnegative(),
})
export type SiteSettings = z.infer<typeof siteSettings>
