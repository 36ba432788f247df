import * as migration_20261122_003051_initial from './20261122_003051_initial.ts';

export const migrations = [
  {
    up: migration_20261122_003051_initial.up,
    down: migration_20261122_003051_initial.down,
    name: '20261122_003051_initial'
  },
];
