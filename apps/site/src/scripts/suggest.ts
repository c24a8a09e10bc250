import Combobox from '@github/combobox-nav'
import { elderAddress } from '../answers/elder-view.ts'
import type { SuggestAnswer } from '../api/suggest-answer.ts'
import { suggestionWording as wording } from '../wording/suggestions.ts'

/** Milliseconds without a key before anything is asked. */
const PAUSE = 150
const LONGEST = 100

type Suggestions = SuggestAnswer['suggestions']

for (const place of document.querySelectorAll<HTMLElement>('.suggestions')) {
  const input = place.parentElement?.querySelector<HTMLInputElement>('input[type=search]')
  if (input != null) suggestFor(input, place)
}

/**
 * Makes a search box a combobox of ARIA 1.2 with a list of links below it. While an input method composes, the keys and
 * the letters belong to it alone: nothing is asked and nothing is moved.
 */
function suggestFor(input: HTMLInputElement, place: HTMLElement): void {
  const list = element('div', 'suggestions__list')
  list.id = `${input.id}-suggestions`
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', wording.list)
  const status = element('p', 'visually-hidden')
  status.setAttribute('role', 'status')
  place.append(list, status)

  let timer = 0
  let request: AbortController | null = null
  const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

  // Before the library's own listeners: it would take the Enter that ends a composition for a choice.
  input.addEventListener(
    'keydown',
    (event) => {
      if (composing(event)) return event.stopImmediatePropagation()
      if (event.key !== 'Escape' || list.hidden) return
      event.preventDefault()
      close()
    },
    true,
  )
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false })

  function close(): void {
    clearTimeout(timer)
    request?.abort()
    if (!list.hidden) combobox.stop()
    list.hidden = true
    status.textContent = ''
  }

  function show(suggestions: Suggestions): void {
    close()
    list.replaceChildren(...suggestions.map((suggestion, index) => option(suggestion, `${list.id}-${index}`)))
    if (suggestions.length === 0) return
    list.hidden = false
    combobox.start()
    status.textContent = wording.status(suggestions.length)
  }

  async function ask(): Promise<void> {
    const q = input.value.trim()
    if (q === '' || q.length > LONGEST) return close()
    request?.abort()
    request = new AbortController()
    const { signal } = request
    try {
      const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(q)}`, { signal })
      const answer: SuggestAnswer = response.ok ? await response.json() : { suggestions: [] }
      if (!signal.aborted && document.activeElement === input) show(answer.suggestions)
    } catch {
      // Suggestions are a help and no more: without them the form does what it always does.
      if (!signal.aborted) close()
    }
  }

  const later = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), PAUSE)
  }
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) later()
  })
  input.addEventListener('compositionstart', close)
  input.addEventListener('compositionend', later)
  input.addEventListener('blur', close)
  input.form?.addEventListener('submit', close)
  // The box keeps the focus while a suggestion is pressed; leaving it would close the list before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault())
}

function option({ type, label, detail, path }: Suggestions[number], id: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = 'suggestion'
  link.id = id
  link.href = document.documentElement.classList.contains('elder') ? elderAddress(path) : path
  link.tabIndex = -1
  link.setAttribute('role', 'option')
  link.append(
    element('span', 'suggestion__type', wording.types[type]),
    element('span', 'suggestion__label', label),
    ...(detail === null ? [] : [element('span', 'suggestion__detail', detail)]),
  )
  return link
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}
