import { foldCompact } from '@yanlu/model'

/** What a label on a page can stand for; `ignored` labels are known but carry nothing a record keeps. */
export type Field =
  | 'indexNumber'
  | 'documentNumber'
  | 'issuingBody'
  | 'topic'
  | 'genre'
  | 'disclosure'
  | 'validity'
  | 'writtenOn'
  | 'publishedOn'
  | 'title'
  | 'media'
  | 'channel'
  | 'author'
  | 'originalTitle'
  | 'readCount'
  | 'leadBody'
  | 'coBodies'
  | 'ignored'

type LabelRow = {
  field: Field
  /** Words that are labels even when only a space follows. */
  strong: string
  /** Everyday words: labels only before a colon, in brackets or alone in a table cell. */
  weak?: string
}

/** The spellings of labels on government sites; spaces inside a label do not count. */
const TABLE: readonly LabelRow[] = [
  { field: 'indexNumber', strong: '索引号 信息索引号 索引码 索取号' },
  { field: 'documentNumber', strong: '发文字号 文号 发文文号 公文文号 文件编号 文件字号 发文号' },
  {
    field: 'issuingBody',
    strong: '发文机构 发布机构 发布单位 发文单位 发文机关 发布机关 制发机关 制发单位 信息发布机构 公开主体',
  },
  { field: 'topic', strong: '主题分类 主题类别 信息分类', weak: '主题' },
  { field: 'genre', strong: '体裁分类 公文种类 文件种类', weak: '体裁 文种' },
  { field: 'disclosure', strong: '公开方式 公开形式 公开类别 公开属性' },
  { field: 'validity', strong: '有效性 效力状态 时效性 时效状态 文件状态 有效状态 效力' },
  { field: 'writtenOn', strong: '成文日期 生成日期 成文时间 发文日期 制发日期 签发日期' },
  {
    field: 'publishedOn',
    strong: '发布日期 发布时间 公开日期 公布日期 公开时间 发文时间',
    weak: '日期 时间',
  },
  { field: 'title', strong: '信息名称 文件名称 公文名称 公文标题', weak: '标题 名称' },
  { field: 'media', strong: '稿件来源 信息来源 文章来源', weak: '来源' },
  { field: 'channel', strong: '', weak: '发布 转载' },
  { field: 'author', strong: '', weak: '作者 文 记者 撰稿' },
  { field: 'originalTitle', strong: '原标题' },
  {
    field: 'readCount',
    strong: '阅读次数 浏览次数 点击次数 访问次数',
    weak: '阅读 阅读量 阅读数 浏览 浏览量 点击 点击量 点击数 访问量',
  },
  { field: 'leadBody', strong: '主办单位', weak: '' },
  { field: 'coBodies', strong: '会办单位 协办单位' },
  {
    field: 'ignored',
    strong:
      '主题词 关键词 内容概述 服务对象分类 服务对象 信息格式 公开范围 公开时限 责任编辑 责任部门 施行日期 实施日期 失效日期 废止日期 字体大小 组配分类 所属分类 载体分类',
    weak: '编辑 校对 初审 复审 终审 审核 字体 字号 分享到 分享 摄影 语言',
  },
]

const words = (list = ''): string[] => list.split(' ').filter((word) => word !== '')
const byWord = new Map<string, Field>(
  TABLE.flatMap(({ field, strong, weak }) =>
    [...words(strong), ...words(weak)].map((word) => [word, field] as const),
  ),
)

const SPACES = '[\\s\\u00a0\\u3000]*'
const longestFirst = (a: string, b: string): number => b.length - a.length
const alternatives = (list: string[]): string =>
  list
    .sort(longestFirst)
    .map((word) => [...word].join(SPACES))
    .join('|')
const ANY = alternatives([...byWord.keys()])
const STRONG = alternatives(TABLE.flatMap(({ strong }) => words(strong)))

/**
 * A label with what ends it, in all layouts: `[ label ]`, `label:`, `| label |` and, for strong labels, `label value`.
 * Used on short lines only.
 */
export const LABEL_IN_LINE = new RegExp(
  [
    `[[【［]${SPACES}(${ANY})${SPACES}[\\]】］]${SPACES}[:：]?`,
    `(${ANY})${SPACES}[:：]`,
    `(?<=^|\\|)${SPACES}(${ANY})${SPACES}(?=\\||$)`,
    `(?<=^|[\\s|])(${STRONG})(?=[\\s|]|$)`,
  ].join('|'),
  'gu',
)

/** The field a label stands for, whatever spaces, width or colon it is printed with; null for any other text. */
export const fieldOf = (label: string): Field | null =>
  label.length > 40 ? null : (byWord.get(foldCompact(label).replace(/:$/, '')) ?? null)

/** Whether a text is a label and nothing else. */
export const isLabel = (text: string): boolean => fieldOf(text) !== null
