import { describe } from 'vitest';
import { holdAccess } from './hold-all.ts';

describe('who may do what, on a SQLite file', () => {
  holdAccess();
});
