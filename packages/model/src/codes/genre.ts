/**
 * Genre 体裁分类. No single national list could be confirmed, so this is a default an office may extend: the 15
 * kinds of official papers (党政机关公文处理工作条例, art. 8) and what public sites add to them.
 * A genre is stored as it is stated.
 */
export const genres: readonly string[] = [
  '决议',
  '决定',
  '命令(令)',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
  '政府令',
  '行政规范性文件',
  '建议提案答复',
  '政策解读',
  '典型案例',
  '其他公文',
]
