// Runs before anything is painted, so that a page never flashes in another size or colour than its reader chose.
// It is served as it is written here: no build step touches it, and it must stay small.
;(() => {
  const allowed = { size: ['2', '3'], contrast: ['more'], scheme: ['light', 'dark'] }
  const root = document.documentElement
  try {
    const kept = JSON.parse(localStorage.getItem('comfort') || '{}')
    for (const name of Object.keys(allowed)) {
      if (allowed[name].includes(kept[name])) root.dataset[name] = kept[name]
    }
    if (kept.view === 'elder') root.classList.add('elder')
  } catch {
    // Storage is closed to us, or holds what we did not write: the page stays as the server sent it.
  }
})()
