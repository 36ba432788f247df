'use client';
import type { Unit } from '@camket/shared/communes';
import type { Objective } from '@camket/shared/objectives';
import { type ClipboardEvent, useMemo, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { objectiveOfHeading, type Pasting } from '../decisions/paste-into.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
import { type Clipboard, type Rows, rowsFromClipboard } from './clipboard-table.ts';
import { guessLayout, type Layout, type PasteTarget } from './columns.ts';
import { ColumnChoices } from './column-choices.tsx';
import { type PastedGroup, readLine, readPasted } from './pasted-rows.ts';
import { PastePreview } from './paste-preview.tsx';

interface PasteDialogProps {
  readonly target: PasteTarget;
  readonly title: string;
  /** What was already pasted into a field. */
  readonly clipboard: Clipboard | undefined;
  readonly objectives: readonly Objective[];
  readonly units: readonly Unit[];
  readonly onPaste: (pasting: Pasting, rows: number) => void;
  readonly onClose: () => void;
}

/** Takes a table from the clipboard, shows how it is read, and adds its rows once the person agrees. */
export function PasteDialog({ target, title, clipboard, objectives, units, onPaste, onClose }: PasteDialogProps) {
  const words = useWords().paste;
  const [rows, setRows] = useState<Rows>(() => (clipboard === undefined ? [] : rowsFromClipboard(clipboard)));
  const [layout, setLayout] = useState<Layout>(() => guessLayout(rows, target));
  const groups = useMemo(() => groupsFrom(rows, layout, target), [rows, layout, target]);
  const [chosen, setChosen] = useState<readonly (string | undefined)[]>();
  const guessed = useMemo(() => guessObjectives(groups, objectives), [groups, objectives]);
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const take = (next: Clipboard): void => {
    const read = rowsFromClipboard(next);
    setRows(read);
    setLayout(guessLayout(read, target));
    setChosen(undefined);
  };
  const serves = chosen ?? guessed;
  return (
    <Dialog onClose={onClose} size="large" title={words.title(title)}>
      {rows.length === 0 ? (
        <PasteBox onPaste={take} />
      ) : (
        <>
          <ColumnChoices layout={layout} onChange={setLayout} rows={rows} target={target} />
          <PastePreview
            groups={groups}
            objectives={target === 'tasks' ? objectives : []}
            onServe={setChosen}
            serves={serves}
            target={target}
          />
        </>
      )}
      <DialogDeeds>
        {rows.length === 0 ? undefined : (
          <Button look="quiet" onPress={() => setRows([])}>
            {words.again}
          </Button>
        )}
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button
          isOff={count === 0}
          look="main"
          onPress={() => onPaste({ target, groups, objectives: serves, units }, count)}
        >
          {words.add(count)}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}

function PasteBox({ onPaste }: { readonly onPaste: (clipboard: Clipboard) => void }) {
  const words = useWords().paste;
  const [isEmpty, setEmpty] = useState(false);
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    const clipboard = {
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
    };
    setEmpty(rowsFromClipboard(clipboard).length === 0);
    onPaste(clipboard);
  };
  return (
    <>
      <p className="ck-help">{words.help}</p>
      <textarea
        aria-label={words.box}
        autoFocus
        className="ck-input ck-paste"
        onChange={() => undefined}
        onPaste={take}
        placeholder={words.waiting}
        rows={6}
        value=""
      />
      {isEmpty ? (
        <p className="ck-remark" role="alert">
          {words.nothing}
        </p>
      ) : undefined}
    </>
  );
}

/** The groups as they are read; lines without columns lose their dashes and give up their numbers. */
function groupsFrom(rows: Rows, layout: Layout, target: PasteTarget): readonly PastedGroup[] {
  const groups = readPasted(rows, layout, target);
  if (target === 'tasks' || layout.mapping.length > 1) return groups;
  return groups.map((group) => ({ ...group, rows: group.rows.map(({ text = '' }) => readLine(text, target)) }));
}

/** The objective that each group serves: the one that its heading names; without headings, none. */
function guessObjectives(
  groups: readonly PastedGroup[],
  objectives: readonly Objective[],
): readonly (string | undefined)[] {
  let place = -1;
  return groups.map(({ heading }) => {
    if (heading === undefined) return undefined;
    place += 1;
    return objectiveOfHeading(heading, objectives, place);
  });
}
