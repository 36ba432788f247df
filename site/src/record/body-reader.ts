import { bodies, type Body, canonicalText, type DecisionBody, Entry, type PublicRecord } from '@camket/shared/register';
import type { LogFile } from './log-file.ts';
import { recent } from './recent.ts';
import { sha256 } from './sha256.ts';

/** Gives the bodies of documents, and tells which line of the file was found damaged. */
export interface BodyReader {
  readonly bodyOf: (seq: number) => DecisionBody | undefined;
  readonly reportOf: (seq: number) => Body<'report'> | undefined;
  readonly forget: (seqs: readonly number[]) => void;
  readonly damaged: () => number | undefined;
  readonly mended: () => void;
}

/** Reads bodies from the file, and checks that they are still what their hash says. */
export function readBodies(log: LogFile, { entries }: PublicRecord): BodyReader {
  const read = recent<number, DecisionBody>(64);
  const reports = recent<number, Body<'report'>>(32);
  let damaged: number | undefined;
  const check = (seq: number): Entry['body'] => {
    const { success, data } = Entry.safeParse(parsed(log.lineAt(seq)));
    if (success && data.body !== undefined && sha256(canonicalText(data.body)) === entries[seq - 1]?.bodyHash)
      return data.body;
    damaged = seq;
    throw new Error(`Cannot read the body of entry ${seq}: its line in the file no longer fits its hash`);
  };
  return {
    bodyOf: (seq: number): DecisionBody | undefined => {
      const mark = entries[seq - 1];
      if (mark?.kind !== 'decision' || mark.redactedBy !== undefined) return undefined;
      return read(seq, () => bodies.decision.safeParse(check(seq)).data);
    },
    reportOf: (seq: number): Body<'report'> | undefined => {
      const mark = entries[seq - 1];
      if (mark?.kind !== 'report' || mark.redactedBy !== undefined) return undefined;
      return reports(seq, () => bodies.report.safeParse(check(seq)).data);
    },
    forget: (seqs: readonly number[]) => {
      for (const seq of seqs) {
        read.forget(seq);
        reports.forget(seq);
      }
    },
    damaged: () => damaged,
    mended: () => {
      damaged = undefined;
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
