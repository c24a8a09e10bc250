import { deskWording } from '../wording/desk.ts'

/** Under the sign-in form, in place of a link that would promise a mail. */
export const ForgottenPassword = () => (
  <p className="desk-quiet desk-forgotten">{deskWording.forgottenPassword}</p>
)
