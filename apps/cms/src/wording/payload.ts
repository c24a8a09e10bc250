/** Our own words where Payload's translation does not speak to editors. */
export const ownWords = {
  general: { payloadSettings: '界面设置' },
  version: { publishChanges: '发布' },
} as const
