/** Everything the desk says when something cannot be done. Plain sentences that say what to do. */
export const errors = {
  badDate: '日期应写作 年-月-日，例如 2024-07-22。',
  badDateTime: '时间应写作 2022-09-27T14:44+08:00。',
  badIndexNumber: '索引号应为“机构代码/年份-流水号”，例如 010884970/2024-20601。',
  badDocumentNumber: '发文字号无法识别，应类似 国办发〔2020〕23号；原文没有文号请留空。',
  badOrganisationCode: '机构代码应为 9 位组织机构代码或 18 位统一社会信用代码。',
  badOutcome: '所选分类办法中没有这个字母。',
  badProposalNumber: '编号无法识别，应类似 20220538号 或 萧山14号。',
  badSession: '会次无法识别，应类似 市十四届人大四次会议。',
  organisationNeedsName: '请至少填写一个名称。',
  editorsSaveDrafts: '编辑只能保存草稿。请提交，由发布人发布。',
  publishersPublish: '只有发布人或管理员可以发布。',
  secondPerson: '这条记录最后由您编辑，须由另一位发布人审核发布。',
  changedWhilePublishing: '发布时内容有改动。请先保存草稿，再由另一位发布人发布。',
  saveBeforePublishing: '新记录请先保存为草稿，再由另一位发布人发布。',
  withdrawFirst:
    '这条记录正在公开，不能直接修改、下线或删除。要改内容请保存草稿后发布；要下线请点“撤回”并写明原因。',
  restoreAsDraft: '旧版本只能恢复为草稿。请选“恢复为草稿”，再按流程发布。',
  noBulk: '请逐条处理，不能批量修改。',
  neverDeleteOncePublic: '公开过的记录不能彻底删除：它的地址和索引号要长期留存。可以撤回后移入回收站。',
  notForThePublic: '公开方式是“不予公开”，不能发布。如与原文不符，请先改正公开方式。',
  notPublic: '这条记录没有公开，不需要撤回。',
  reasonNeeded: '请写明撤回原因（2 至 500 字）。',
  returnReasonNeeded: '退回修改要写明理由（2 至 500 字），让编辑知道改什么。',
  badRequest: '请求的内容有误。',
  badAddress: '请求的地址有误。',
  notFound: '没有找到这条记录。',
  tooLarge: '提交的内容太大。',
  notAllowed: '您没有这项操作的权限。',
  signIn: '请先登录。',
  passwordShort: '密码至少要 10 个字符。',
  passwordLong: '密码最多 200 个字符。',
  passwordEmail: '密码里不能有自己的邮箱。',
  passwordTrivial: '密码太容易猜到，请换一个：不要用连续或重复的字符和常见的词。',
  publicProposalFixed: '公开过的建议提案，类别、会次和编号不能再改。',
  attachmentFixed: '附件不能替换。请上传新文件，再在记录中换上。',
  changeUnstated:
    '正文或标题与公众已经看到的不同。请先在“更正说明”中填写“改动性质”和“改动说明”，保存草稿后再发布。',
  changeUnstatedYet:
    '正文或标题与公众已经看到的不同。请先在“更正说明”中填写“改动性质”和“改动说明”，再提交审核。',
  revisionFixed: '公开版次只能追加，不能修改或删除。',
  badSiteCode: '网站标识码应为 10 位数字，或 bm 加 8 位数字。',
  noSuchRecord: '所选的记录（机构、文件、提案或附件等）不存在或已删除，请重新选择。',
  failed: '没有办成，请稍后再试。',
} as const

/** What a field holds, where something else was sent. */
export const expected = {
  text: '文字',
  texts: '由文字组成的清单',
  choice: '所列选项之一',
  choices: '由所列选项组成的清单',
  record: '一条记录的编号（id）',
  records: '由记录编号（id）组成的清单',
  number: '数字',
  checkbox: '“是”或“否”（true、false）',
  date: '日期时间，例如 2024-07-22T09:30:00+08:00',
  richText: '编辑器格式的正文',
  group: '一组项目，不能整个为空（null）；要清空请清空其中各项',
  array: '由各行组成的清单；要清空请写作 []',
} as const

/** Refusals that name what they are about. */
export const errorsAbout = {
  numberTaken: (number: string, holder: string) => `索引号 ${number} 已被${holder}使用，全站不能重复。`,
  wrongType: (label: string, kind: string) => `“${label}”的内容类型不对，应为${kind}。`,
  formerNumberTaken: (number: string, holder: string) => `曾用编号 ${number} 属于${holder}，不能再写在这里。`,
  numberFixed: (number: string) => `这条记录公开过，索引号 ${number} 不能再改。`,
  proposalTaken: (holder: string) => `同一会次、同一编号的建议提案已经有了：${holder}。`,
  proposalOwnWork: (number: string) =>
    `建议提案“${number}”最后由您编辑，会随答复一起公开，须由另一位发布人发布。`,
  proposalInUse: (title: string) => `公开的答复《${title}》正在显示这件建议提案，请先撤回答复。`,
  attachmentInUse: (title: string) => `记录《${title}》正在使用这个附件，不能删除。`,
  organisationInUse: (title: string) => `记录《${title}》用到这个机构，不能删除。`,
  issuingBodyNeeded: '没有索引号时，须先选发文机关，才能自动编号。',
} as const
