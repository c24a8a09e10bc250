import { z } from 'zod'

/** The three kinds of records: reply 答复, policy 政策文件, case 典型案例. */
export const recordKind = z.enum(['reply', 'policy', 'case'])
export type RecordKind = z.infer<typeof recordKind>

/** What a reader sees for each kind. */
export const recordKindLabels: Readonly<Record<RecordKind, string>> = {
  reply: '建议提案答复',
  policy: '政策文件',
  case: '典型案例',
}
