import type {
  CaseMapping,
  CaseTally,
  CountFrame,
  GuessedColumns,
  UnknownWord,
  WordColumn,
} from '@camket/shared/results/dossiers';

/** What the server asks of the process that reads a list. */
export type CaseTask = LookTask | CountTask;

/** To show how a list is made. */
interface LookTask {
  readonly kind: 'look';
  /** Whether the bytes are only the beginning of the file. */
  readonly isHead: boolean;
}

/** To count a list. */
export interface CountTask {
  readonly kind: 'count';
  /** Name of the sheet; in a CSV file there is none. */
  readonly sheet?: string;
  /** `headerForm` of the list for which the mapping was made. */
  readonly form: string;
  readonly mapping: CaseMapping;
  readonly frame: CountFrame;
}

/** A column of a list: its header, and a few of its values where they are about nobody. */
export interface ColumnSeen {
  readonly header: string;
  /** Whether its header names people: it is never read. */
  readonly isPersonal: boolean;
  readonly samples: readonly string[];
}

/** One sheet of a list, or the CSV file, with what was guessed of its columns. */
export interface SheetSeen extends GuessedColumns {
  readonly name?: string;
  /** `headerForm` of it. */
  readonly form: string;
  readonly headers: readonly ColumnSeen[];
}

/** What was counted, with the words that nobody has explained. */
export interface Counted {
  readonly kind: 'counted';
  readonly tally: CaseTally;
  readonly unknown: readonly UnknownWord[];
  /** Columns with more different unknown words than a column of words has. */
  readonly tooManyWords: readonly WordColumn[];
  /** Rows below the header. */
  readonly rows: number;
}

/** What the process answers. A refusal is a sentence for the official who sent the list. */
export type CaseAnswer =
  | { readonly kind: 'seen'; readonly sheets: readonly SheetSeen[] }
  | Counted
  | { readonly kind: 'refused'; readonly sentence: string };

/** Whether a message is a task. */
export function isCaseTask(message: unknown): message is CaseTask {
  const kind = kindOf(message);
  return kind === 'look' || kind === 'count';
}

/** Whether a message is an answer. */
export function isCaseAnswer(message: unknown): message is CaseAnswer {
  const kind = kindOf(message);
  return kind === 'seen' || kind === 'counted' || kind === 'refused';
}

function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;
}
