import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/**
 * Does the proof of work of the report form while the reader writes, so that nobody has to read a picture. The challenge
 * stands in the page; the proof goes with the form.
 */
const form = document.querySelector<HTMLFormElement>('form[data-challenge]')
const status = form?.querySelector<HTMLElement>('[data-proof-status]')
const field = form?.querySelector<HTMLInputElement>('input[name=altcha]')
const button = form?.querySelector<HTMLButtonElement>('button[type=submit]')

async function prove(form: HTMLFormElement, field: HTMLInputElement): Promise<keyof DOMStringMap & string> {
  if (!globalThis.isSecureContext) return 'insecure'
  const challenge = JSON.parse(form.dataset.challenge ?? '')
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null)
  if (solution === null) return 'failed'
  field.value = btoa(JSON.stringify({ challenge, solution }))
  return 'ready'
}

if (form && field && button && status) {
  button.disabled = true
  status.textContent = status.dataset.preparing ?? ''
  void prove(form, field).then((outcome) => {
    status.textContent = status.dataset[outcome] ?? ''
    button.disabled = outcome !== 'ready'
  })
  // A second click on the way would be refused by the desk as a proof already used.
  form.addEventListener('submit', () => {
    button.disabled = true
  })
  // Coming back by the back button, the proof of before has been used: the desk says so, with everything that was typed.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) button.disabled = field.value === ''
  })
}
