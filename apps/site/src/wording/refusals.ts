import { formatDateOnly } from '@yanlu/model'

/** Titles and sentences of the error pages and of the API's errors. */
export const refusalWording = {
  bad_parameter: { title: '查询条件有误', message: '地址中的查询条件有误。' },
  bad_request: { title: '无法识别这个请求', message: '地址或请求的格式有误，服务器无法识别。' },
  not_found: { title: '没有找到这个页面', message: '没有找到您要的内容，它可能从未发布，或者地址有误。' },
  method_not_allowed: {
    title: '不支持这种请求方式',
    message: '本站的页面和接口只供读取，只接受 GET 和 HEAD 请求。',
  },
  withdrawn: { title: '这份文件已撤回', message: '这份文件已撤回，不再公开。' },
  body_too_large: { title: '请求内容过大', message: '请求正文过大。本站的页面和接口只供读取，不接收正文。' },
  address_too_long: { title: '地址过长', message: '地址过长，请减少查询条件后重试。' },
  internal_error: {
    title: '页面出错了',
    message: '服务器在处理这个页面时出错，我们已记录下来，请稍后重试。',
  },
  search_unavailable: {
    title: '检索服务暂不可用',
    message: '检索服务暂时没有响应，现在读不到内容。请过半分钟再试，已发布的内容不会丢失。',
  },
  file_unavailable: { title: '附件暂时无法下载', message: '这个附件暂时无法读取，请过几分钟再试。' },
  file_outdated: {
    title: '这个数据包文件待更新',
    message:
      '这个数据包文件生成之后，其中有文件撤回，因此暂停下载；下一次更新数据包后恢复。其间可以用导出接口取得任意检索的结果。',
  },
  withdrawnSentence: (day: string, reason: string) =>
    `这份文件已于${formatDateOnly(day)}撤回，不再公开。撤回原因：${reason}`,
  headersTooLarge: '请求头过多或过大，请减少请求头（例如 Cookie）后重试。',
  unescaped: '地址中的汉字等字符须先作百分号编码（UTF-8）。浏览器会自动完成，使用命令行工具时请自行编码。',
  withdrawnOn: '撤回日期',
  withdrawnReason: '撤回原因',
  withdrawnNumber: '文件编号',
  withdrawnNote: '为避免误用，撤回后本站不再保留文件的标题和正文。如需了解情况，请向制发机关查询。',
  whatNow: '接下来可以',
  searchInstead: '到检索页按标题、字词或编号查找',
  goHome: '回到首页',
  retry: '重新载入本页',
  browse: '按机构浏览',
} as const
