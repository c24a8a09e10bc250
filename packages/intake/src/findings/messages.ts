/** How much a finding matters: a hint, something an editor must look at, or a value that cannot be trusted. */
export type Severity = 'info' | 'warning' | 'error'

/**
 * Everything the reader can tell an editor about a page: code, severity and the sentence that is shown, in one place.
 * `{detail}` is replaced by the detail of the single finding.
 */
export const findingTable = {
  title_derived: ['warning', '页面没有标题，标题由正文内容生成，请核对。'],
  title_duplicate: ['info', '标题在页面上重复出现，已只保留一个。'],
  title_generic: ['info', '标题没有写明事由，列表中需配合建议内容才能区分。'],
  title_differs: ['warning', '网页代码中的标题与页面上印出的标题不同，采用印出的标题，请核对。'],
  line_unread: ['info', '页面开头有一行内容无法归类，未收入记录。'],
  label_missing: ['info', '此处没有字段名，按内容识别为“{detail}”，请核对。'],
  metadata_conflict: ['warning', '页面上“{detail}”出现不同的值，采用了先出现的一个。'],
  index_number_missing: ['warning', '页面没有索引号。'],
  index_number_invalid: ['warning', '索引号不符合“机构代码/年份-序号”的写法，按原样保留。'],
  index_number_check_digit: ['warning', '索引号中的机构代码校验位不符，请核对是否录错。'],
  document_number_stated_none: ['info', '页面写明没有发文字号。'],
  document_number_blank: ['info', '页面有“发文字号”一栏，但没有填写。'],
  document_number_unread: ['warning', '发文字号的写法无法识别，按原样保留。'],
  document_number_repaired: ['warning', '文号的括号残缺，按“{detail}”修复，请核对。'],
  document_number_rewritten: ['info', '文号按规范写法写作“{detail}”，与页面写法不同。'],
  issuing_body_missing: ['warning', '页面没有写明发文机构。'],
  issuing_body_from_signature: ['warning', '页面没有发文机构一栏，按落款填写，请核对。'],
  signature_differs: ['info', '落款与发文机构的名称不一致：{detail}。'],
  topic_top_only: ['info', '主题分类只写到大类，没有小类。'],
  topic_local: ['info', '主题分类是地方自设的小类，不在国家分类表中。'],
  topic_unknown: ['warning', '主题分类不在分类表中，按原样保留。'],
  validity_blank: ['info', '页面有“有效性”一栏，但没有填写，按未标注处理。'],
  validity_not_stated: ['info', '页面没有标明有效性，按未标注处理。'],
  validity_unread: ['warning', '有效性的写法无法识别，按未标注处理。'],
  disclosure_from_note: ['info', '公开方式取自文末附注。'],
  disclosure_denied: ['error', '页面写明不予公开，不得发布，请核对。'],
  disclosure_on_request: ['warning', '页面写明依申请公开，发布前请核对是否可以公开。'],
  date_unread: ['warning', '“{detail}”的日期无法识别，未填写。'],
  date_garbled: ['warning', '落款日期残缺，{detail}'],
  date_signature_differs: ['warning', '落款日期与成文日期不一致，采用成文日期。'],
  date_order: ['warning', '发布日期早于成文日期，请核对。'],
  written_on_from_signature: ['info', '页面没有成文日期，按落款日期填写。'],
  source_media_missing: ['warning', '案例没有写明稿件来源，发布前必须补上。'],
  read_count_unread: ['warning', '阅读次数不是完整的数字，未填写。'],
  published_on_missing: ['info', '页面没有发布日期。'],
  assembly_derived: ['info', '页面没有写明会次，按用词判断为{detail}。'],
  proposal_number_missing: ['info', '页面没有写明建议、提案的编号。'],
  proposal_several: ['info', '页面提到多个建议、提案编号，只填写了第一个：{detail}。'],
  lead_body_derived: ['info', '主办单位{detail}。'],
  attachment_block_empty: ['info', '页面有“附件”一栏，但没有列出文件。'],
  numeral_missing: ['warning', '标题缺少序号，按顺序应为“{detail}”；未自动补上。'],
  numbering_gap: ['warning', '序号不连续，按顺序应为“{detail}”。'],
  marks_unbalanced: ['warning', '{detail}不成对，可能漏字。'],
  ordinal_hint: ['info', '会议次数前可能漏了“第”字。'],
  findings_cut: ['info', '同类提示太多，只列出前 {detail} 条。'],
  unit_hint: ['info', '数字后面可能漏了单位。'],
} as const satisfies Record<string, readonly [Severity, string]>

/** Codes are stable: the desk filters by them. */
export type FindingCode = keyof typeof findingTable
