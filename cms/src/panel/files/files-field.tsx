'use client';
import type { FileReference } from '@camket/shared/decisions';
import { toast } from '@payloadcms/ui';
import { type DragEvent, useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField, choicesOf } from '../fields/choice-field.tsx';
import { Paper, Trash } from '../fields/icons.tsx';
import { ToolButton } from '../fields/row-tools.tsx';
import { useForm } from '../fields/form.ts';
import { TextField } from '../fields/text-field.tsx';
import { sayRefusal } from '../request/refused.ts';
import { removeAt, replaceAt } from '../sheet/put.ts';
import { CoveredField } from './covered-field.tsx';
import { largestFile, saySize, uploadFile } from './upload-file.ts';

interface FilesFieldProps {
  readonly path: string;
  readonly files: readonly FileReference[];
  readonly commune: string;
  readonly unit?: string | undefined;
  readonly roles: readonly FileReference['role'][];
  /** Whether a file may be a copy with parts covered, whose original is known by its hash alone. */
  readonly mayBeCovered?: boolean;
  /** Gives the list as it is when the upload is done, which may be later than now. */
  readonly onAdd: (file: FileReference) => void;
  readonly onChange: (files: readonly FileReference[], about: string) => void;
}

/** Files that belong to a document: chosen, or dropped here. */
export function FilesField({ path, files, commune, unit, roles, mayBeCovered, onAdd, onChange }: FilesFieldProps) {
  const allWords = useWords();
  const words = allWords.files;
  const { readOnly } = useForm();
  return (
    <>
      {files.length === 0 ? <p className="ck-empty">{words.none}</p> : undefined}
      <ul className="ck-files">
        {files.map((file, place) => (
          <FileRow
            file={file}
            key={file.sha256}
            onChange={(next, about) => onChange(replaceAt(files, place, next), about)}
            onRemove={() => onChange(removeAt(files, place), '')}
            mayBeCovered={mayBeCovered}
            path={`${path}.${place}`}
            roles={roles}
          />
        ))}
      </ul>
      {readOnly ? undefined : (
        <Drop
          commune={commune}
          help={mayBeCovered === true ? allWords.taskEvidence.dropHelp : words.help}
          isFirst={!files.some(({ role }) => role === 'signed')}
          onAdd={onAdd}
          roles={roles}
          unit={unit}
        />
      )}
    </>
  );
}

interface FileRowProps {
  readonly file: FileReference;
  readonly path: string;
  readonly roles: readonly FileReference['role'][];
  readonly mayBeCovered: boolean | undefined;
  readonly onChange: (file: FileReference, about: string) => void;
  readonly onRemove: () => void;
}

function FileRow({ file, path, roles, mayBeCovered = false, onChange, onRemove }: FileRowProps) {
  const words = useWords();
  const { readOnly } = useForm();
  return (
    <li className="ck-file">
      <span className="ck-file__picture">
        <Paper />
      </span>
      <TextField
        label={words.files.name}
        onChange={(name) => onChange({ ...file, name }, `${path}.name`)}
        path={`${path}.name`}
        size="wide"
        value={file.name}
      />
      {roles.length > 1 ? (
        <ChoiceField
          choices={choicesOf(roles, words.files.roles)}
          label={words.files.role}
          onChange={(role = file.role) => onChange({ ...file, role }, '')}
          path={`${path}.role`}
          value={file.role}
        />
      ) : undefined}
      <span className="ck-file__size">{saySize(file.size)}</span>
      {readOnly ? undefined : (
        <ToolButton label={`${words.rows.remove}: ${file.name}`} onPress={onRemove}>
          <Trash />
        </ToolButton>
      )}
      {mayBeCovered ? <CoveredField file={file} onChange={(next) => onChange(next, '')} /> : undefined}
    </li>
  );
}

type DropProps = Pick<FilesFieldProps, 'commune' | 'unit' | 'roles' | 'onAdd'> & {
  readonly isFirst: boolean;
  readonly help: string;
};

function Drop({ commune, unit, roles, isFirst, help, onAdd }: DropProps) {
  const words = useWords();
  const id = useId();
  const [busy, setBusy] = useState<string>();
  const role = (isFirst ? roles[0] : roles.at(-1)) ?? 'evidence';
  const send = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setBusy(file.name);
      if (file.size > largestFile) toast.error(words.files.tooLarge(file.name));
      else await sendOne(file);
    }
    setBusy(undefined);
  };
  const sendOne = async (file: File): Promise<void> => {
    const sent = await uploadFile(file, { commune, unit, role });
    if ('sha256' in sent) onAdd(sent);
    else toast.error(`${words.files.failed(file.name)} ${sayRefusal(sent, words)}`);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void send([...event.dataTransfer.files]);
  };
  return (
    <label className="ck-drop" htmlFor={id} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <input
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.webp"
        className="ck-drop__input"
        id={id}
        multiple
        onChange={({ target }) => {
          void send([...(target.files ?? [])]);
          target.value = '';
        }}
        type="file"
      />
      <strong>{busy === undefined ? words.files.drop : words.files.uploading(busy)}</strong>
      <span className="ck-help">{help}</span>
    </label>
  );
}
