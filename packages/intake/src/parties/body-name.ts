/**
 * How names of bodies end. A lone 会, 办, 部 or 委 is part of many verbs and nouns (会同, 办理, 部门, 委托), so these count
 * only where the name can end.
 */
const ENDING =
  '(?:委员会|管委会|协会|联合会|工会|商会|总会|联社|办公[室厅]|人民政府|政府|法院|检察院|研究院|管理处|街道办事处|办事处|指挥部|领导小组|专班|总队|支队|大队|集团|公司|中心|银行|[局厅署院]|委(?![托派员会])|办(?![理法好公事件])|部(?![门分署队位]))'
const NAME = `[\\p{Script=Han}A-Za-z()（）·]{1,40}${ENDING}`
const WHOLE = new RegExp(`^${NAME}$`, 'u')
const AT_START = new RegExp(`^${NAME}`, 'u')
const AFTER_NAME = new RegExp(`(?<=${ENDING})(?:以及|及|和|与|并)`, 'u')

/** Whether a text is the name of a body and nothing else, e.g. a signature line. */
export const isBodyName = (text: string): boolean =>
  text.length <= 60 && WHOLE.test(text.replace(/[\s\u3000]/g, ''))

/**
 * Splits a list of bodies (`市甲局、市乙和丙局和市丁委进行研究`) into names as printed. 和 parts two bodies only after the
 * ending of a name, because it also stands inside names. The list ends with the first item that is no body or says more
 * than a name (`市丁委进行研究，现就…`).
 */
export const splitBodies = (text: string): string[] => {
  const names: string[] = []
  for (const part of text.slice(0, 600).split(/[、,，;；]/)) {
    const pieces = part.split(AFTER_NAME)
    for (const piece of pieces) {
      const item = piece.trim()
      const name = AT_START.exec(item)?.[0]
      if (!name) return names
      names.push(name)
      if (name !== item) return names
    }
  }
  return names
}
