'use client';
import type { Timing } from '@camket/shared/plans';
import { useWords } from '../../words/use-words.ts';
import { RowList } from '../fields/row-list.tsx';
import { Section } from '../fields/section.tsx';
import { TimingField } from '../times/timing-field.tsx';
import { CauseClauseFields } from './cause-clause-fields.tsx';
import { useWorkspace } from './desk-context.ts';
import { fieldId } from './outline.ts';
import { noteOf } from './text-sections.tsx';

const blank: Timing = { wording: '' };

/** The clauses that say when results are to be reported, and within how long the cause of a miss is to be stated. */
export function ReportingSection() {
  const words = useWords();
  const { decision, edit } = useWorkspace();
  return (
    <Section id={fieldId('reporting')} note={noteOf(decision.reporting.length)} title={words.sections.reporting}>
      <p className="ck-help">{words.reporting.help}</p>
      <RowList
        items={decision.reporting}
        keyOf={(_, place) => String(place)}
        makeItem={() => blank}
        name={words.reporting.row}
        onChange={(reporting, about) => edit(about, (before) => ({ ...before, reporting }))}
        path="reporting"
      >
        {(timing, place, onChange) => (
          <TimingField
            label={words.reporting.wording}
            onChange={(next) => onChange(next ?? blank)}
            path={`reporting.${place}`}
            size="wide"
            timing={timing}
          />
        )}
      </RowList>
      <CauseClauseFields />
    </Section>
  );
}
