'use client';
import { type DragEvent, useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';

/** Takes a list: dropped or chosen. */
export function ListDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId();
  const words = useWords().cases;
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <label
      className={isOver ? 'ck-drop ck-drop--tall ck-drop--over' : 'ck-drop ck-drop--tall'}
      htmlFor={id}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={onDrop}
    >
      <input
        accept=".xlsx,.csv,.txt,.tsv"
        className="ck-drop__input"
        id={id}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
        type="file"
      />
      <strong>{words.drop}</strong>
      <span className="ck-help">{words.dropHelp}</span>
    </label>
  );
}
