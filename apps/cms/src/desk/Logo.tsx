import { deskWording } from '../wording/desk.ts'

/** The name on the sign-in page. */
export const Logo = () => (
  <div className="desk-logo">
    <span className="desk-logo__mark" aria-hidden="true">
      言
    </span>
    <span className="desk-logo__name">{deskWording.name}</span>
    <span className="desk-logo__place">{deskWording.place}</span>
  </div>
)
