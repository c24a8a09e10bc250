/** Text of the panel that says what a record does not state. */
export const gapsWording = {
  title: '本文件没有写明的内容',
  lead: '下列各项，原文件和录入来源都没有标注。本站不作推测，留待发文机关补正。',
  ask: '需要时请询问：',
  site: '本站',
  orSite: (ways: string) => `；本站联系方式：${ways}`,
  reach: {
    phone: (value: string) => `电话 ${value}`,
    email: (value: string) => `电子邮箱 ${value}`,
    address: (value: string) => `地址 ${value}`,
  },
} as const
