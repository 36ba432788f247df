import * as migration_20261122_003051_initial from './20261122_003051_initial.ts';
import * as migration_20261122_023146_readings from './20261122_023146_readings.ts';
import * as migration_20261122_070319_years_work from './20261122_070319_years_work.ts';
import * as migration_20261122_104605_cause_clause from './20261122_104605_cause_clause.ts';

export const migrations = [
  {
    up: migration_20261122_003051_initial.up,
    down: migration_20261122_003051_initial.down,
    name: '20261122_003051_initial',
  },
  {
    up: migration_20261122_023146_readings.up,
    down: migration_20261122_023146_readings.down,
    name: '20261122_023146_readings',
  },
  {
    up: migration_20261122_070319_years_work.up,
    down: migration_20261122_070319_years_work.down,
    name: '20261122_070319_years_work',
  },
  {
    up: migration_20261122_104605_cause_clause.up,
    down: migration_20261122_104605_cause_clause.down,
    name: '20261122_104605_cause_clause'
  },
];
