// Runs before anything is painted, so that a page never flashes in another size or colour than its reader chose.
// It is served as it is written here: no build step touches it, and it must stay small.
;(() => {
  const allowed = { size: ['2', '3'], contrast: ['more'], scheme: ['light', 'dark'] }
  const root = document.documentElement
  const apply = (returned) => {
    const kept = JSON.parse(localStorage.getItem('comfort') || '{}')
    for (const name of Object.keys(allowed)) {
      if (allowed[name].includes(kept[name])) root.dataset[name] = kept[name]
    }
    const address = new URL(location.href)
    if (address.searchParams.get('view') !== 'elder') {
      root.classList.toggle('elder', kept.view === 'elder')
    } else if (returned && kept.view === '') {
      // Back leads to the page, not into a view that was left.
      address.searchParams.delete('view')
      location.replace(address)
    } else if (kept.view !== 'elder') {
      localStorage.setItem('comfort', JSON.stringify({ ...kept, view: 'elder' }))
    }
  }
  const attempt = (returned) => {
    try {
      apply(returned)
    } catch {
      // Storage is closed to us, or holds what we did not write: the page stays as the server sent it.
    }
  }
  attempt(performance.getEntriesByType('navigation')[0]?.type === 'back_forward')
  addEventListener('pageshow', ({ persisted }) => persisted && attempt(true))
})()
