/** Text of the page an identifier leads to when it means nothing, or several records. */
export const identifierWording = {
  title: (identifier: string) => `同号的文件：${identifier}`,
  several: (count: number) => `有 ${count} 项的编号与它相符，请选择：`,
  proposals: '建议提案',
  bodies: '机构',
  records: '文件',
  nothing: (identifier: string) => `没有编号为“${identifier}”的公开文件。请核对编号，或按字词检索。`,
} as const
