import type { RecordKind } from '@yanlu/model'
import type { Column } from '../tags/page-tags.ts'

const column = (name: string, type: string, description: string, keywords: string[]): Column => ({
  name,
  type,
  description,
  keywords,
})

/** The columns of the three kinds of records. */
export const kindColumns: Readonly<Record<RecordKind, Column>> = {
  reply: column(
    '建议提案答复',
    '建议提案办理',
    '人大代表建议、政协提案的办理答复，全文公开，可按编号、会次和机构查找。',
    ['人大代表建议', '政协提案', '办理答复', '建议提案办理结果'],
  ),
  policy: column(
    '政策文件',
    '政策文件',
    '政策文件和规范性文件，标明当日有效性、施行和失效日期以及替代文件。',
    ['政策文件', '规范性文件', '政策解读', '有效性'],
  ),
  case: column('典型案例', '典型案例', '各地做法和典型案例，注明原载媒体、作者和转发渠道。', [
    '典型案例',
    '经验做法',
  ]),
}

/** The other columns. */
export const columns = {
  search: column('检索', '信息检索', '按字词、标题、编号、机构、主题、年份和有效性检索全部公开文件。', [
    '检索',
    '文号查询',
    '建议提案查询',
  ]),
  organisations: column('机构', '机构信息', '制发机构的名称沿革、前后身机构和公开的文件。', [
    '机构',
    '名称沿革',
  ]),
  proposals: column('建议提案', '建议提案办理', '人大代表建议和政协提案，按会次列出，附全部公开答复。', [
    '人大代表建议',
    '政协提案',
    '会次',
  ]),
  topics: column('主题', '主题分类', '按国务院主题分类浏览全部公开文件。', ['主题分类', '政务公开']),
  calendar: column('施行日历', '政策文件', '即将施行和即将到期的政策文件。', [
    '施行日期',
    '有效期',
    '政策文件',
  ]),
  developers: column('开放接口', '数据开放', '开放接口、订阅、导出和数据包的说明。', [
    '开放接口',
    '数据开放',
    'OpenAPI',
  ]),
  data: column('数据包', '数据开放', '全部公开文件的数据包，按年份提供，附校验值。', ['数据开放', '数据包']),
  about: column('关于本站', '网站说明', '本站的说明、无障碍声明和纠错渠道。', ['无障碍', '网站纠错']),
} as const satisfies Readonly<Record<string, Column>>
