export const withdrawalWording = {
  noReason: '未说明原因',
  gone: '已撤回。公众网站和检索中都已看不到。',
  queued: '已撤回，但检索服务暂时没有响应，公众网站会在它恢复后立即更新。请稍后确认。',
} as const

export const changeWording = {
  /** Stands before whatever else is said of a record that is public again. */
  restored: (on: string, reason: string) => `${on}撤回（${reason}），现重新公开。`,
  fields: (labels: readonly string[]) => `更改了${labels.join('、')}。`,
} as const
