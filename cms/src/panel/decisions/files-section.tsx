'use client';
import { useWords } from '../../words/use-words.ts';
import { Section } from '../fields/section.tsx';
import { FilesField } from '../files/files-field.tsx';
import { useWorkspace } from './desk-context.ts';
import { fieldId } from './outline.ts';
import { noteOf } from './text-sections.tsx';

/** The signed document and its annexes. */
export function FilesSection({ commune }: { readonly commune: string }) {
  const words = useWords();
  const { decision, edit } = useWorkspace();
  return (
    <Section id={fieldId('files')} note={noteOf(decision.files.length)} title={words.sections.files}>
      <FilesField
        commune={commune}
        files={decision.files}
        onAdd={(file) =>
          edit('', (before) => ({
            ...before,
            files: [...before.files.filter(({ sha256 }) => sha256 !== file.sha256), file],
          }))
        }
        onChange={(files, about) => edit(about, (before) => ({ ...before, files }))}
        path="files"
        roles={['signed', 'annex']}
      />
    </Section>
  );
}
