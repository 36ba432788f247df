'use client';
import { useState } from 'react';
import type { CellToKeep } from '../../quality/results/sheet/cells-request.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { FileDialog } from './file-dialog.tsx';
import { type FilePlace, fieldsOfPlace } from './send-file.ts';

interface FileButtonsProps {
  readonly place: FilePlace;
  /** Gives the cells of a file that was read, not saved yet, and what a person should know about them. */
  readonly onCells: (cells: readonly CellToKeep[], notes: readonly string[]) => void;
}

/** A unit's sheet as an Excel file: the template out, a filled one in. */
export function FileButtons({ place, onCells }: FileButtonsProps) {
  const words = useWords().resultsFile;
  const [isOpen, setOpen] = useState(false);
  const search = new URLSearchParams(fieldsOfPlace(place));
  return (
    <>
      <a
        className="ck-button ck-button--plain"
        download
        href={`/api/results/template?${search.toString()}`}
        title={words.templateHelp}
      >
        {words.template}
      </a>
      <Button onPress={() => setOpen(true)}>{words.open}</Button>
      {isOpen ? <FileDialog onCells={onCells} onClose={() => setOpen(false)} place={place} /> : undefined}
    </>
  );
}
