'use client';
import { narrativeParts } from '@camket/shared/reports';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { LongTextField } from '../fields/text-field.tsx';
import type { ReportDesk } from './use-report.ts';

/** The parts that people write, each with a way back to the sentences that were drafted for it. */
export function NarrativeFields({ desk }: { readonly desk: ReportDesk }) {
  const words = useWords().periodReports;
  const { written, whole, isOpen, change } = desk;
  const { narrative } = written;
  return (
    <>
      {narrativeParts.map((part) => (
        <div className="ck-narrative" key={part}>
          <LongTextField
            label={words.parts[part]}
            onChange={(text) => change({ narrative: { ...narrative, [part]: text } })}
            path={`narrative.${part}`}
            size="wide"
            value={narrative[part]}
          />
          {isOpen && narrative[part] !== whole.drafted[part] ? (
            <Button
              look="quiet"
              onPress={() => change({ narrative: { ...narrative, [part]: whole.drafted[part] } })}
              title={`${words.takeDrafted}: ${words.parts[part]}`}
            >
              {words.takeDrafted}
            </Button>
          ) : undefined}
        </div>
      ))}
    </>
  );
}
