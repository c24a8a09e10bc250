import { finderWording as wording } from '../../wording/finder.ts'
import type { Link } from './view.ts'

/** What is found, to follow or to take along: feeds and files of exactly these conditions. */
export const TakeAway = ({ links }: { links: Link[] }) => (
  <nav className="take-away" aria-label={wording.takeAway}>
    <ul>
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </nav>
)
