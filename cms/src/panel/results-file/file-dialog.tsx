'use client';
import { useRef, useState } from 'react';
import type { CellToKeep } from '../../quality/results/sheet/cells-request.ts';
import { FileDrop } from '../files/file-drop.tsx';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { largestFile } from '../files/upload-file.ts';
import { ProgressBar } from '../readings/reading-progress.tsx';
import { sayRefusal } from '../request/refused.ts';
import { FaultTable } from './fault-table.tsx';
import { type FilePlace, type FileSent, sendFile } from './send-file.ts';

interface FileDialogProps {
  readonly place: FilePlace;
  readonly onCells: (cells: readonly CellToKeep[], notes: readonly string[]) => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'sending'; readonly file: File; readonly share: number }
  | { readonly kind: 'tooLarge'; readonly file: File }
  | { readonly kind: 'answered'; readonly file: File; readonly sent: FileSent };

/** Takes a filled template: chosen or dropped, sent, and its faults or its cells shown. */
export function FileDialog({ place, onCells, onClose }: FileDialogProps) {
  const words = useWords().resultsFile;
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const stop = useRef<AbortController>(undefined);
  const send = async (file: File): Promise<void> => {
    if (file.size > largestFile) {
      setStep({ kind: 'tooLarge', file });
      return;
    }
    stop.current = new AbortController();
    setStep({ kind: 'sending', file, share: 0 });
    const onProgress = (share: number): void => setStep({ kind: 'sending', file, share });
    const sent = await sendFile(file, { place, onProgress, signal: stop.current.signal });
    if (sent.kind === 'stopped') setStep({ kind: 'choosing' });
    else setStep({ kind: 'answered', file, sent });
    if (sent.kind === 'taken' && sent.cells.length > 0) onCells(sent.cells, sent.notes);
  };
  const close = (): void => {
    stop.current?.abort();
    onClose();
  };
  return (
    <Dialog onClose={close} size="large" title={words.title}>
      <div aria-live="polite">
        <StepShown onRetry={(file) => void send(file)} step={step} />
      </div>
      {step.kind === 'sending' ? undefined : (
        <FileDrop
          accept=".xlsx,.csv"
          help={words.dropHelp}
          isSmall={step.kind === 'answered'}
          label={step.kind === 'answered' ? words.another : words.drop}
          onFile={(file) => void send(file)}
        />
      )}
      <DialogDeeds>
        {step.kind === 'sending' ? (
          <Button onPress={() => stop.current?.abort()}>{words.cancel}</Button>
        ) : (
          <Button look={isTaken(step) ? 'main' : 'plain'} onPress={close}>
            {isTaken(step) ? words.see : words.close}
          </Button>
        )}
      </DialogDeeds>
    </Dialog>
  );
}

const isTaken = (step: Step): boolean =>
  step.kind === 'answered' && step.sent.kind === 'taken' && step.sent.cells.length > 0;

function StepShown({ step, onRetry }: { readonly step: Step; readonly onRetry: (file: File) => void }) {
  const words = useWords().resultsFile;
  switch (step.kind) {
    case 'choosing':
      return undefined;
    case 'sending': {
      const { file, share } = step;
      const said = share < 1 ? words.sending(file.name, Math.round(share * 100)) : words.reading(file.name);
      return (
        <div className="ck-progress">
          <p>{said}</p>
          <ProgressBar label={said} {...(share < 1 ? { done: share, of: 1 } : {})} />
        </div>
      );
    }
    case 'tooLarge':
      return <p className="ck-notice ck-notice--warn">{words.tooLarge(step.file.name)}</p>;
    case 'answered':
      return <SentShown file={step.file} onRetry={onRetry} sent={step.sent} />;
  }
}

interface SentShownProps {
  readonly file: File;
  readonly sent: FileSent;
  readonly onRetry: (file: File) => void;
}

function SentShown({ file, sent, onRetry }: SentShownProps) {
  const all = useWords();
  const words = all.resultsFile;
  switch (sent.kind) {
    case 'stopped':
      return undefined;
    case 'taken':
      return (
        <div className="ck-notice ck-notice--good">
          <p>
            <strong>
              {sent.cells.length === 0 ? words.nothing(file.name) : words.taken(sent.cells.length, file.name)}
            </strong>
          </p>
          {sent.cells.length === 0 ? undefined : <p>{words.takenHelp}</p>}
          {sent.notes.length === 0 ? undefined : (
            <ul className="ck-faults__notes">
              {sent.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </div>
      );
    case 'faults':
      return (
        <>
          <div className="ck-notice ck-notice--warn">
            <p>
              <strong>{words.refused(sent.faults.length, file.name)}</strong>
            </p>
            <p>{words.mend}</p>
          </div>
          <FaultTable faults={sent.faults} />
        </>
      );
    case 'refused':
      return (
        <div className="ck-notice ck-notice--warn">
          <p>
            <strong>{words.refusedWhole(file.name)}</strong>
          </p>
          <p>{sayRefusal(sent.answer, all)}</p>
          {sent.answer.kind === 'offline' ? (
            <div className="ck-deeds">
              <Button onPress={() => onRetry(file)}>{words.again}</Button>
            </div>
          ) : undefined}
        </div>
      );
  }
}
