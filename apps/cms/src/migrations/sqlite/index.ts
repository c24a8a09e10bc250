import * as migration_20261123_182430_initial from './20261123_182430_initial.ts';
import * as migration_20261123_210618_revisions from './20261123_210618_revisions.ts';
import * as migration_20261123_212718_former_numbers_interprets_contact from './20261123_212718_former_numbers_interprets_contact.ts';
import * as migration_20261123_213241_reports_and_unanswered from './20261123_213241_reports_and_unanswered.ts';
import * as migration_20261123_214043_globals from './20261123_214043_globals.ts';
import * as migration_20261124_002222_returned from './20261124_002222_returned.ts';
import * as migration_20261124_032719_revision_bodies from './20261124_032719_revision_bodies.ts';

export const migrations = [
  {
    up: migration_20261123_182430_initial.up,
    down: migration_20261123_182430_initial.down,
    name: '20261123_182430_initial',
  },
  {
    up: migration_20261123_210618_revisions.up,
    down: migration_20261123_210618_revisions.down,
    name: '20261123_210618_revisions',
  },
  {
    up: migration_20261123_212718_former_numbers_interprets_contact.up,
    down: migration_20261123_212718_former_numbers_interprets_contact.down,
    name: '20261123_212718_former_numbers_interprets_contact',
  },
  {
    up: migration_20261123_213241_reports_and_unanswered.up,
    down: migration_20261123_213241_reports_and_unanswered.down,
    name: '20261123_213241_reports_and_unanswered',
  },
  {
    up: migration_20261123_214043_globals.up,
    down: migration_20261123_214043_globals.down,
    name: '20261123_214043_globals',
  },
  {
    up: migration_20261124_002222_returned.up,
    down: migration_20261124_002222_returned.down,
    name: '20261124_002222_returned',
  },
  {
    up: migration_20261124_032719_revision_bodies.up,
    down: migration_20261124_032719_revision_bodies.down,
    name: '20261124_032719_revision_bodies'
  },
];
