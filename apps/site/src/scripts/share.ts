/** Buttons that only a script can make work; they stay hidden where the browser cannot. */
const share = document.querySelector<HTMLElement>('.share')
const { shareUrl: url = '', shareTitle: title = '' } = share?.dataset ?? {}
const status = share?.querySelector<HTMLElement>('.share__status')

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
  if (status) status.textContent = status.dataset.copied ?? ''
}

const clipboard = 'clipboard' in navigator && isSecureContext
const ways: Readonly<Record<string, { works: boolean; run: () => Promise<void> | void }>> = {
  native: { works: 'share' in navigator, run: () => navigator.share({ url, title }) },
  link: { works: clipboard, run: () => copy(url) },
  reference: {
    works: clipboard,
    run: () => copy(share?.querySelector('[data-reference]')?.textContent ?? ''),
  },
  print: { works: true, run: () => print() },
}

for (const button of share?.querySelectorAll<HTMLButtonElement>('[data-share]') ?? []) {
  const way = ways[button.dataset.share ?? '']
  if (!way?.works) continue
  button.hidden = false
  button.addEventListener('click', () => {
    // Whoever closes the share sheet, or forbids the clipboard, has decided; there is nothing to say.
    Promise.resolve(way.run()).catch(() => {})
  })
}

export {}
