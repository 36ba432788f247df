'use client';
import type { FileReference } from '@camket/shared/decisions';
import { toast } from '@payloadcms/ui';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { FormProvider } from '../fields/form.ts';
import { EvidenceField, withFile } from '../files/evidence-field.tsx';
import { ask, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { RowProps } from './row-props.ts';

/** The evidence of a row, which opens when it is wanted; a row has to be kept before it can have files. */
export function RowEvidence(props: RowProps) {
  const { row, desk } = props;
  const words = useWords().sheetOfResults;
  const { mark, isLocked, read } = row;
  const first = row.row.cell?.id === mark.id ? (row.row.cell?.evidence ?? []) : [];
  const { files, keep } = useEvidence(props, first);
  const form = useMemo(
    () => ({ readOnly: isLocked, remarks: new Map(), units: [], today: desk.sheet.today }),
    [isLocked, desk.sheet.today],
  );
  if (mark.id === undefined && read.content === undefined) return undefined;
  if (isLocked && files.length === 0) return undefined;
  return (
    <details className="ck-row-evidence">
      <summary>{words.evidence(files.length)}</summary>
      {mark.id === undefined ? (
        <p className="ck-help">{words.evidenceOnceKept}</p>
      ) : (
        <FormProvider value={form}>
          <EvidenceField
            commune={desk.sheet.commune.id}
            files={files}
            onAdd={(file) => keep((before) => withFile(before, file), '')}
            onChange={(changed, about) => keep(() => changed, about)}
            path="evidence"
            unit={desk.sheet.unit.id}
          />
        </FormProvider>
      )}
    </details>
  );
}

type Change = (files: readonly FileReference[]) => readonly FileReference[];

const pause = 900;

/** The files of a row; a change is kept at once, a name a moment after its last letter. What was refused is undone. */
function useEvidence({ desk, row }: RowProps, first: readonly FileReference[]) {
  const words = useWords();
  const [files, setFiles] = useState(first);
  const now = useRef({ files: first, kept: first, row, written: 0 });
  const clock = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underWay = useRef(Promise.resolve());
  useLayoutEffect(() => {
    now.current.row = row;
  }, [row]);
  const send = async (): Promise<void> => {
    await desk.saving.saveNow();
    await new Promise((done) => {
      setTimeout(done, 0); // what was just kept has its new revision then
    });
    const { files: wanted, row: latest, written: before } = now.current;
    const { id, revision = 0 } = latest.mark;
    if (id === undefined) return;
    const answer = await ask('PATCH', `/results/${id}`, { evidence: wanted, revision: Math.max(revision, before) });
    const written = valueAt(answer, 'doc', 'revision');
    if (isDone(answer) && typeof written === 'number') {
      now.current.kept = wanted;
      now.current.written = written;
      desk.dispatch({ kind: 'rekept', name: row.name, revision: written });
      return;
    }
    now.current.files = now.current.kept;
    setFiles(now.current.kept);
    toast.error(sayRefusal(answer, words));
  };
  const sendInTurn = (): void => {
    underWay.current = underWay.current.then(send); // each follows the revision that the one before it made
  };
  const keep = (change: Change, about: string): void => {
    now.current.files = change(now.current.files);
    setFiles(now.current.files);
    clearTimeout(clock.current);
    if (about === '') sendInTurn();
    else clock.current = setTimeout(sendInTurn, pause);
  };
  return { files, keep };
}
