/** Text of the data pack and of its page. */
export const dataPackWording = {
  heading: '数据包',
  title: (site: string) => `${site}公开文件数据包`,
  lead: '全部公开文件，按发布年份（没有发布日期的按成文年份）分为若干文件，每夜更新。每行一份文件，格式为 JSON（NDJSON）。',
  licence:
    '可免费复制、分发和再利用；引用时请注明来源、文件的永久地址和数据时间。文件内容以制发机关公布的文本为准，有效性以查询当日为准。转载的媒体文章，著作权归原作者和原载媒体所有，使用须另行取得许可。',
  terms: '使用条款',
  asOf: '数据时间',
  total: '件数',
  files: '文件',
  columns: { name: '文件', records: '件数', bytes: '大小', sha256: 'SHA-256 校验值' },
  undated: '没有日期的文件',
  year: (year: number) => `${year} 年`,
  manifest: '机器可读的目录（JSON）',
  none: '数据包还没有生成，请稍后再来；现在可以用导出接口取得任意检索的结果。',
  unavailable: '暂停下载：生成之后其中有文件撤回，或暂时无法核对。下一次更新数据包后恢复。',
  old: '数据包已超过 36 小时没有更新，夜间任务可能没有成功，内容以数据时间为准。',
  check: '下载后请核对校验值：',
  developers: '字段说明见开放接口',
} as const
