import type { Suggestion } from '@yanlu/search'

/** Text of the suggestions below every search box; part of the script on every page, so there is little of it. */
export const suggestionWording = {
  list: '建议',
  status: (count: number) => `有 ${count} 条建议`,
  types: {
    goTo: '直达',
    record: '文件',
    organisation: '机构',
    topic: '主题',
    proposal: '建议提案',
  } satisfies Record<Suggestion['type'], string>,
} as const
