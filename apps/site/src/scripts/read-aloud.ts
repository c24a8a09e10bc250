/** Reads the text aloud, paragraph by paragraph, in the elder view of browsers that have a voice. */
const text = document.querySelector<HTMLElement>('.prose')
const { readLabel = '', stopLabel = '' } = text?.dataset ?? {}
/** A text with more paragraphs than this is not read in one sitting, and so many buttons would slow the page. */
const MOST = 1_000

type Reading = { button: HTMLButtonElement; block: Element }
let reading: Reading | null = null
const quiet = () => {
  if (reading === null) return
  reading.button.setAttribute('aria-pressed', 'false')
  reading.button.textContent = readLabel
  reading.block.removeAttribute('data-reading')
  reading = null
}

/** The words of a paragraph without its link and button; cells and items apart, so that they are not read as one word. */
const wordsOf = (block: Element): string => {
  const copy = block.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const extra of copy.querySelectorAll('.here, .read-aloud')) extra.remove()
  for (const part of copy.querySelectorAll('li, td, th')) part.append('，')
  return copy.textContent ?? ''
}

/** Sentence by sentence: some voices fall silent in the middle of a long text. */
const sentencesOf = (words: string): string[] =>
  (words.match(/[^。！？；]+[。！？；]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((one) => one !== '')

function toggle(button: HTMLButtonElement, block: Element): void {
  const again = reading?.button === button
  quiet()
  speechSynthesis.cancel()
  if (again) return
  const now: Reading = { button, block }
  // What is cancelled says so late, when the next paragraph is being read.
  const done = () => {
    if (reading === now) quiet()
  }
  const sentences = sentencesOf(wordsOf(block))
  for (const [position, sentence] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.lang = 'zh-CN'
    utterance.rate = 0.9
    if (position === sentences.length - 1) utterance.onend = done
    utterance.onerror = done
    speechSynthesis.speak(utterance)
  }
  reading = now
  button.setAttribute('aria-pressed', 'true')
  button.textContent = stopLabel
  block.setAttribute('data-reading', '')
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
  for (const block of blocks) if (sentencesOf(wordsOf(block)).length > 0) offer(block)
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

export {}
