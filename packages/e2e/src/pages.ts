import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** A page to take in, and what a careful reader finds on it. */
export type OfficialPage = {
  file: string | { name: string; mimeType: string; buffer: Buffer }
  indexNumber: string
  /** The same record by other numbers in other spellings. */
  spellings: string[]
  /** Words of the page that no other record of a new house has all of. */
  words: string
  path: string
}

const seeds = resolve(import.meta.dirname, '../../../../shared/seeds')

/** A reply in the form of real pages, of our own writing. */
function ownReply(serial: number, subject: string): OfficialPage {
  const number = String(20250000 + serial)
  const text = `对市政协九届四次会议第${number}号提案的答复
- 索 引 号: YX0000016/2025-0${serial}
- 发文机构: 云溪市住房和城市更新局
- 发文字号: 云住更函〔2025〕${serial}号
- 主题分类: 城乡建设(含住房)
- 成文日期: 2025-06-20
- 发布日期: 2025-07-01
- 有 效 性: 有效
您提出的关于${subject}的提案收悉,经我局研究,现答复如下:
一、基本情况
我局已对全市${subject}情况逐一排查。
二、下一步打算
(一)分批实施。2025年12月底前完成${subject}的首批任务。
云溪市住房和城市更新局
2025年6月20日
附件:
`
  return {
    file: { name: `${number}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) },
    indexNumber: `YX0000016/2025-0${serial}`,
    spellings: [`第${number}号`, fullWidth(number), `云住更函2025 ${serial}号`, `云住更函[2025]${serial}`],
    words: subject,
    path: `/replies/YX0000016/2025-0${serial}`,
  }
}

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))

/** A real page where the project's sample pages lie beside it, else one of our own writing in the same form. */
export function officialPage(): OfficialPage {
  const name = existsSync(seeds) ? readdirSync(seeds).find((file) => file.startsWith('003_')) : undefined
  if (name === undefined) return ownReply(1901, '单元门禁失灵整治')
  return {
    file: resolve(seeds, name),
    indexNumber: '115002320086900349/2021-00127',
    spellings: [
      '武隆府办发〔2021〕41号',
      '武隆府办发[2021]41号',
      '武隆府办发２０２１ ４１号',
      '武隆府办发2021 41',
    ],
    words: '老旧小区提升 武隆',
    path: '/policies/115002320086900349/2021-00127',
  }
}

/** Another page, for the day on which the search server is down. */
export const secondPage = (): OfficialPage => ownReply(1902, '楼道声控灯更换')

/** A page that is published and withdrawn again. Tests share a house, so each takes in a page of its own. */
export const thirdPage = (): OfficialPage => ownReply(1903, '楼顶水箱清洗')
