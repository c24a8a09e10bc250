/** Reads the text aloud, paragraph by paragraph, in the elder view of browsers that have a voice. */
const text = document.querySelector<HTMLElement>('.prose')
const { readLabel = '', stopLabel = '' } = text?.dataset ?? {}
/** A text with more paragraphs than this is not read in one sitting, and so many buttons would slow the page. */
const MOST = 1_000

let speaking: HTMLButtonElement | null = null
const quiet = () => {
  speaking?.setAttribute('aria-pressed', 'false')
  if (speaking) speaking.textContent = readLabel
  speaking = null
}

/** The words of a paragraph without its link and button. */
const wordsOf = (block: Element): string => {
  const copy = block.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const extra of copy.querySelectorAll('.here, .read-aloud')) extra.remove()
  return copy.textContent ?? ''
}

function toggle(button: HTMLButtonElement, block: Element): void {
  const again = speaking === button
  speechSynthesis.cancel()
  quiet()
  if (again) return
  const utterance = new SpeechSynthesisUtterance(wordsOf(block))
  utterance.lang = 'zh-CN'
  utterance.rate = 0.9
  utterance.onend = quiet
  utterance.onerror = quiet
  speaking = button
  button.setAttribute('aria-pressed', 'true')
  button.textContent = stopLabel
  speechSynthesis.speak(utterance)
}

function offer(block: Element): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'read-aloud'
  button.textContent = readLabel
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => toggle(button, block))
  block.append(button)
}

const blocks = text?.querySelectorAll(':scope p[id], :scope .block') ?? []
const elder = document.documentElement.classList.contains('elder')
if (elder && 'speechSynthesis' in window && blocks.length <= MOST) {
  for (const block of blocks) offer(block)
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

export {}
