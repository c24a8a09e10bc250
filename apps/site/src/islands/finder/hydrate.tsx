import { hydrateRoot } from 'react-dom/client'
import { Finder } from './Finder.tsx'
import { isFinderView } from './view.ts'

const place = document.getElementById('finder-page')
const view: unknown = JSON.parse(document.getElementById('finder-view')?.textContent ?? 'null')
if (place !== null && isFinderView(view)) hydrateRoot(place, <Finder initial={view} />)
