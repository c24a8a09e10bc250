import { recordKindLabels, validityLabels } from '@yanlu/model'
import { labels } from './fields.ts'

const usage = `用法:pnpm intake 文件或文件夹… [--json] [--save] [--publish]

  读取网页正文(.txt、.html)和 Word 文件(.docx),列出识别到的项目和采集发现。
  --json      每个文件输出一行 JSON
  --save      存为草稿;同一文件再次采集不会重复
  --publish   与 --save 一起使用:以命令行管理员身份发布`

/** What the desk and the command line say when pages are taken in. */
export const intakeWording = {
  command: {
    usage,
    unknownOption: (name: string) => `不认识选项 ${name}。\n\n${usage}`,
    noFile: `请给出至少一个文件或文件夹。\n\n${usage}`,
    publishNeedsSave: `--publish 需要与 --save 一起使用。\n\n${usage}`,
    progress: (done: number, total: number, failed: number) => `已处理 ${done}/${total},失败 ${failed}`,
    unreadable: (file: string, reason: string) => `${file}:${reason}`,
    notPublished: (file: string, reason: string) => `${file}:未发布。${reason}`,
    summary: (counts: {
      read: number
      saved: number
      unchanged: number
      published: number
      failed: number
    }) =>
      `读取 ${counts.read},新存 ${counts.saved},未变 ${counts.unchanged},发布 ${counts.published},失败 ${counts.failed}`,
    failedHeading: '以下文件没有完成:',
    stopped: (last: string | null, left: number) =>
      `已停止。${last === null ? '还没有处理任何文件' : `最后完成的是 ${last}`},还有 ${left} 个文件未处理;再次运行同一命令即可继续。`,
    noFindings: '没有发现问题',
    storeFailed: (reason: string) => `无法打开工作台的数据库:${reason}`,
  },
  labels: {
    ...labels,
    kind: '类型',
    proposal: '建议提案',
    leadBody: '主办',
    coBodies: '会办',
    sections: '章节',
    findings: '采集发现',
    file: '文件',
  },
  kinds: recordKindLabels,
  validity: validityLabels,
  severities: { error: '错误', warning: '提醒', info: '说明' },
} as const
