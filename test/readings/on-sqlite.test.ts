import { describe } from 'vitest';
import { holdPaperRoom } from './hold-paper-room.ts';

describe('papers from hand-in to draft, on a SQLite file', () => {
  holdPaperRoom();
});
