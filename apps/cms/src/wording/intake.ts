import { recordKindLabels, validityLabels } from '@yanlu/model'
import { deskWording } from './desk.ts'
import { labels } from './fields.ts'

const usage = `用法：pnpm intake 文件或文件夹… [--json] [--save] [--publish]

  读取网页正文（.txt、.html）和 Word 文件（.docx），列出识别到的项目和采集发现。
  --json      每个文件输出一行 JSON
  --save      存为草稿；同一文件再次采集不会重复
  --publish   与 --save 一起使用：以命令行管理员身份发布`

/** What the desk and the command line say when pages are taken in. */
export const intakeWording = {
  command: {
    usage,
    unknownOption: (name: string) => `不认识选项 ${name}。\n\n${usage}`,
    noFile: `请给出至少一个文件或文件夹。\n\n${usage}`,
    publishNeedsSave: `--publish 需要与 --save 一起使用。\n\n${usage}`,
    progress: (done: number, total: number, failed: number) => `已处理 ${done}/${total}，失败 ${failed}`,
    summary: (counts: {
      read: number
      saved: number
      unchanged: number
      published: number
      failed: number
    }) =>
      `读取 ${counts.read}，新存 ${counts.saved}，未变 ${counts.unchanged}，发布 ${counts.published}，失败 ${counts.failed}`,
    failedHeading: '以下文件没有完成：',
    stopped: (last: string | null, left: number) =>
      `已停止。${last === null ? '还没有处理任何文件' : `最后完成的是 ${last}`}，还有 ${left} 个文件未处理；再次运行同一命令即可继续。`,
    failure: (name: string, reason: string) => `${name}：${reason}`,
    cannotOpen: (code: string) => `无法打开文件（${code}）。`,
    notSaved: (reason: string) => `没有存入：${reason}`,
    notPublished: (reason: string) => `已存为草稿，没有发布：${reason}`,
    brokenOff: (reason: string) => `运行中断：${reason}`,
  },
  /** Why a file cannot be opened, by the code of the operating system. */
  reasons: {
    ENOENT: '没有这个文件。',
    EACCES: '没有读取这个文件的权限。',
    EISDIR: '这是一个文件夹。',
    ERR_FS_FILE_TOO_LARGE: '文件太大。',
  },
  refusals: {
    inTrash: '这个页面以前采集过，记录现在在回收站中。请先恢复或彻底删除，再重新采集。',
    otherKind: '这个索引号已用于另一类记录，没有存入。请核对索引号。',
    withdrawn: '记录已撤回，需要时请在工作台重新发布。',
    newerDraft: '记录后来又采集了新的内容，请在工作台核对后发布。',
    edited: '记录已有同事编辑过，请在工作台核对后发布。',
    inTrashUnpublished: '记录在回收站中。',
    signIn: '请先登录。',
    tooLarge: '内容超过 20 MB，无法采集。',
    noPage: '请粘贴文字或选择文件。',
    unnamed: '未命名文件',
    pasted: '粘贴的文字',
  },
  /** Findings of the desk, beside those of the reader. */
  findings: {
    organisation_created: (code: string) => `已按索引号登记新机构 ${code}，请在“机构”中核对名称。`,
    organisation_pending: (code: string) =>
      `机构代码 ${code} 尚未登记，发布时将按原文名称登记，请发布人核对。`,
    organisation_name_added: (body: string) =>
      `机构 ${body} 在本件中使用另一名称，已加入该机构的名称沿革；更名日期按各件日期推定，请核对。`,
    organisation_name_pending: (body: string) =>
      `机构 ${body} 在本件中使用另一名称，发布时将加入该机构的名称沿革，请发布人核对。`,
    organisation_name_unknown: (body: string) =>
      `本件所用名称与机构 ${body} 的名称沿革不符，请在“机构”中登记为简称或曾用名。`,
    organisation_other_place: (body: string) =>
      `索引号中的机构代码属于 ${body}，与本件的发文机关不在同一地方，未关联机构，请核对索引号。`,
    organisation_ambiguous: () => '有几个机构使用这一名称，未关联机构，请手动选定。',
    proposal_trashed: (key: string) => `建议提案 ${key} 在回收站中，未关联；恢复后请手动选定。`,
    proposal_not_kept: () => '原文没有建议提案的编号，未建立建议提案，只保留事由。',
    attachment_to_upload: () => '页面列有附件，请在“附件与联系”中上传文件。',
    source_changed: () =>
      '同一页面的内容有变化，已作为新的草稿版本存入；已公开的文本没有改变，请核对后再发布。',
  },
  view: {
    title: '采集',
    introduction:
      '把网页正文或 Word 文件变成草稿。存入之前可以先核对识别到的项目；原文的代码和格式不会存入。',
    files: '文件',
    filesHint: '网页（.html）、纯文本（.txt）或 Word（.docx），可一次选择多个，也可拖到这里。',
    chooseFiles: '选择文件…',
    paste: '粘贴文字',
    pasteHint: '把网页上的正文连同索引号等项目一起粘贴到这里',
    pasted: '粘贴的文字',
    read: '识别',
    reading: '正在识别…',
    saving: '正在存入…',
    save: '存为草稿',
    saveAll: (count: number) => `全部存为草稿（${count}）`,
    saved: { created: '已存为草稿。', updated: '已存为新的草稿版本。', unchanged: '以前采集过，没有变化。' },
    openDraft: '打开草稿',
    earlier: {
      same: '这个页面已经采集过，内容没有变化。',
      changed: '这个页面以前采集过，内容有变化。存入后成为同一记录的新草稿版本，已公开的文本不变。',
      trashed: '这个页面以前采集过，记录在回收站中。',
    },
    progress: (label: string, at: number, total: number) => `${label}（${at}/${total}）`,
    waiting: (ready: number, total: number) => `共 ${total} 个页面，${ready} 个可以存入。`,
    fields: '识别到的项目',
    absent: '未标注',
    body: (count: number) => `正文（${count} 节）`,
    offline: '无法连接工作台，请检查网络后重试。',
    failed: '没有成功，请稍后重试。',
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
  severities: deskWording.severities,
  noFindings: deskWording.noFindings,
} as const
