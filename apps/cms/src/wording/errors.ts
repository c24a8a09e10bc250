/** Everything the desk says when something cannot be done. Plain sentences that say what to do. */
export const errors = {
  badDate: '日期应写作 年-月-日,例如 2024-07-22。',
  badDateTime: '时间应写作 2022-09-27T14:44+08:00。',
  badIndexNumber: '索引号应为“机构代码/年份-流水号”,例如 010884970/2024-20601。',
  badDocumentNumber: '发文字号无法识别,应类似 国办发〔2020〕23号;原文没有文号请留空。',
  badOrganisationCode: '机构代码应为 9 位组织机构代码或 18 位统一社会信用代码。',
  badOutcome: '所选分类办法中没有这个字母。',
  badProposalNumber: '编号无法识别,应类似 20220538号 或 萧山14号。',
  badSession: '会次无法识别,应类似 市十四届人大四次会议。',
  organisationNeedsName: '请至少填写一个名称。',
} as const
