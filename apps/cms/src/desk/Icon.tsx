/** The mark in the navigation. */
export const Icon = () => (
  <span className="desk-logo__mark desk-logo__mark--small" aria-hidden="true">
    言
  </span>
)
