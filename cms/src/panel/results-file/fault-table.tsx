'use client';
import { toast } from '@payloadcms/ui';
import type { FileFault } from '../../quality/results/files/file-read.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';

/** What is wrong in a file, cell by cell: where, what stands there, what is expected. */
export function FaultTable({ faults }: { readonly faults: readonly FileFault[] }) {
  const words = useWords().resultsFile;
  const isOneSheet = new Set(faults.map(({ sheet }) => sheet)).size === 1;
  const copy = async (): Promise<void> => {
    const lines = faults.map(({ sheet, cell, found, expected }) => [sheet, cell, found, expected].join('\t'));
    await navigator.clipboard.writeText([headings(words).join('\t'), ...lines].join('\n'));
    toast.success(words.copied);
  };
  return (
    <>
      <div className="ck-faults" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {isOneSheet ? undefined : <th scope="col">{words.sheet}</th>}
              <th scope="col">{words.cell}</th>
              <th scope="col">{words.found}</th>
              <th scope="col">{words.expected}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ sheet, cell, found, expected }) => (
              <tr key={[sheet, cell, expected].join(' ')}>
                {isOneSheet ? undefined : <td>{sheet}</td>}
                <th scope="row">{cell}</th>
                <td>
                  <span className="ck-faults__label">{words.found}: </span>
                  {found}
                </td>
                <td>{expected}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="ck-deeds">
        <Button onPress={() => void copy()}>{words.copy}</Button>
      </div>
    </>
  );
}

function headings(words: Readonly<Record<'sheet' | 'cell' | 'found' | 'expected', string>>): readonly string[] {
  return [words.sheet, words.cell, words.found, words.expected];
}
