'use client';
import { type DragEvent, useId, useState } from 'react';

interface FileDropProps {
  /** Endings of the files that are taken, for the device's own chooser: `.xlsx,.csv`. */
  readonly accept: string;
  readonly label: string;
  readonly help: string;
  /** One line high, where something else is the main thing. */
  readonly isSmall?: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a file: dropped or chosen. The same one may be chosen again. */
export function FileDrop({ accept, label, help, isSmall = false, onFile }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <label
      className={['ck-drop', isSmall ? '' : 'ck-drop--tall', isOver ? 'ck-drop--over' : ''].join(' ')}
      htmlFor={id}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={onDrop}
    >
      <input
        accept={accept}
        className="ck-drop__input"
        id={id}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
        type="file"
      />
      <strong>{label}</strong>
      <span className="ck-help">{help}</span>
    </label>
  );
}
