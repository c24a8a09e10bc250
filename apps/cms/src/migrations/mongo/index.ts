import * as contactDisplay from './20261124_001500_contact_display.ts'

/** MongoDB has no schema to migrate; what is stored may have to be. */
export const migrations = [
  { up: contactDisplay.up, down: contactDisplay.down, name: '20261124_001500_contact_display' },
]
