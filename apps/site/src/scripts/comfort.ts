/** How a reader wants pages to look. Kept in the browser and nowhere else; `early.js` applies it on the next page. */
type Comfort = Partial<Record<'view' | 'size' | 'contrast' | 'scheme', string>>

const KEY = 'comfort'
const root = document.documentElement

function kept(): Comfort {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function keep(change: Comfort): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...change }))
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-view]'))
  link.addEventListener('click', (event) => {
    keep({ view: link.dataset.view ?? '' })
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    // The same page in another view is no step: Back leads to the page before.
    event.preventDefault()
    location.replace(link.href)
  })

const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-comfort]')]
const show = () => {
  for (const button of buttons) {
    const chosen = root.dataset[button.dataset.comfort ?? ''] ?? ''
    button.setAttribute('aria-pressed', String(chosen === button.value))
  }
}
for (const button of buttons)
  button.addEventListener('click', () => {
    const name = button.dataset.comfort ?? ''
    if (button.value === '') delete root.dataset[name]
    else root.dataset[name] = button.value
    keep({ [name]: button.value })
    show()
  })
show()
for (const tools of document.querySelectorAll<HTMLElement>('.comfort__tools')) tools.hidden = false

export {}
