'use client';
import type { FileReference } from '@camket/shared/decisions';
import { useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { useForm } from '../fields/form.ts';
import { hashOfFile, isHash } from './hash-of-file.ts';

interface CoveredFieldProps {
  readonly file: FileReference;
  readonly onChange: (file: FileReference) => void;
}

/** Says that a file is a copy with parts covered, by the hash of its original, which stays on the person's computer. */
export function CoveredField({ file, onChange }: CoveredFieldProps) {
  const words = useWords().taskEvidence;
  const { readOnly } = useForm();
  const { original, ...plain } = file;
  if (original !== undefined) {
    return (
      <div className="ck-covered">
        <p title={original}>{words.original(original)}</p>
        {readOnly ? undefined : <Button onPress={() => onChange(plain)}>{words.notCovered}</Button>}
      </div>
    );
  }
  return readOnly ? undefined : (
    <OriginalChoice file={file} onHash={(hash) => onChange({ ...plain, original: hash })} />
  );
}

function OriginalChoice({ file, onHash }: { readonly file: FileReference; readonly onHash: (hash: string) => void }) {
  const id = useId();
  const words = useWords().taskEvidence;
  const [fault, setFault] = useState<string>();
  const take = (hash: string): void => {
    if (!isHash(hash)) setFault(words.wrongHash);
    else if (hash === file.sha256) setFault(words.sameFile);
    else onHash(hash);
  };
  return (
    <details className="ck-covered">
      <summary>{words.covered}</summary>
      <p className="ck-help">{words.coveredHelp}</p>
      {canHash() ? (
        <p>
          <label className="ck-label" htmlFor={`${id}-file`}>
            {words.chooseOriginal}
          </label>
          <input
            id={`${id}-file`}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen !== undefined) void hashOfFile(chosen).then(take);
            }}
            type="file"
          />
        </p>
      ) : undefined}
      <p>
        <label className="ck-label" htmlFor={`${id}-hash`}>
          {words.pasteHash}
        </label>
        <input
          className="ck-input"
          id={`${id}-hash`}
          onChange={({ target: { value } }) => {
            const hash = value.trim().toLowerCase();
            setFault(undefined);
            if (hash.length >= 64) take(hash);
          }}
          spellCheck={false}
        />
      </p>
      {fault === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {fault}
        </p>
      )}
    </details>
  );
}

/** Browsers reckon hashes only on pages that came over https or from this very computer. */
const canHash = (): boolean => 'window' in globalThis && window.isSecureContext;
