export const withdrawalWording = {
  noReason: '未说明原因',
  gone: '已撤回。公众网站和检索中都已看不到。',
  queued: '已撤回，但检索服务暂时没有响应，公众网站会在它恢复后立即更新。请稍后确认。',
} as const

export const changeWording = {
  fields: (labels: readonly string[]) => `更改了${labels.join('、')}。`,
} as const
