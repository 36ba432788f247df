'use client';
import type { ActionContent, ActionStep } from '@camket/shared/actions';
import type { FileReference } from '@camket/shared/decisions';
import { whole as wholeCommune } from '@camket/shared/results';
import type { WholeAction } from '../../quality/actions/show-action.ts';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { RowList } from '../fields/row-list.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { FormProvider, useForm } from '../fields/form.ts';
import { LongTextField } from '../fields/text-field.tsx';
import { FilesField } from '../files/files-field.tsx';
import { filled, put } from '../sheet/put.ts';

interface ActionFieldsProps {
  readonly whole: WholeAction;
  readonly draft: ActionContent;
  readonly onChange: (change: (draft: ActionContent) => ActionContent) => void;
}

/** What people write of an action: cause, deed, who and when, steps, what was done. */
export function ActionFields(props: ActionFieldsProps) {
  const { draft, onChange, whole } = props;
  const words = useWords().actions;
  return (
    <Section id="section-write" title={words.write}>
      <LongTextField
        help={words.causeHelp}
        label={words.cause}
        onChange={(text) => onChange((before) => put(before, 'cause', filled(text)))}
        path="cause"
        size="wide"
        value={draft.cause}
      />
      <LongTextField
        label={words.deed}
        onChange={(text) => onChange((before) => put(before, 'deed', filled(text)))}
        path="deed"
        size="wide"
        value={draft.deed}
      />
      <AssignedFields {...props} />
      <h3>{words.steps}</h3>
      <StepFields {...props} />
      <FieldRow>
        <DayField
          label={words.doneOn}
          onChange={(day) => onChange((before) => put(before, 'doneOn', day))}
          path="doneOn"
          value={draft.doneOn}
        />
      </FieldRow>
      <LongTextField
        label={words.outcome}
        onChange={(text) => onChange((before) => put(before, 'outcome', filled(text)))}
        path="outcome"
        size="wide"
        value={draft.outcome}
      />
      <h3>{words.evidence}</h3>
      <FilesField
        commune={whole.commune.id}
        files={draft.evidence}
        onAdd={(file) => onChange((before) => ({ ...before, evidence: [...before.evidence, file] }))}
        onChange={(files: readonly FileReference[]) => onChange((before) => ({ ...before, evidence: files }))}
        path="evidence"
        roles={['evidence']}
        unit={whole.unit ?? undefined}
      />
    </Section>
  );
}

/** Who answers and by when: for those who may assign. */
function AssignedFields({ whole, draft, onChange }: ActionFieldsProps) {
  const words = useWords().actions;
  const form = useForm();
  const choices = [
    ...whole.units.map(({ key, name }) => ({ value: key, label: name })),
    { value: wholeCommune, label: words.leaders },
  ];
  return (
    <FormProvider value={{ ...form, readOnly: form.readOnly || !whole.mayAssign }}>
      <FieldRow>
        <ChoiceField
          blank={words.ownerBlank}
          choices={choices}
          help={words.ownerHelp}
          label={words.owner}
          onChange={(owner) => onChange((before) => put(before, 'owner', owner))}
          path="owner"
          value={draft.owner}
        />
        <DayField
          label={words.dueDay}
          onChange={(day) => onChange((before) => put(before, 'dueDay', day))}
          path="dueDay"
          value={draft.dueDay}
        />
      </FieldRow>
    </FormProvider>
  );
}

function StepFields({ draft, onChange }: ActionFieldsProps) {
  const words = useWords().actions;
  const { today } = useForm();
  return (
    <RowList<ActionStep>
      addWords={words.addStep}
      empty={words.noSteps}
      items={draft.steps}
      keyOf={(_, place) => String(place)}
      makeItem={() => ({ what: '', day: today, isDone: false })}
      name={words.step}
      onChange={(steps) => onChange((before) => ({ ...before, steps }))}
      path="steps"
    >
      {(step, place, onStep) => <StepRow onChange={onStep} place={place} step={step} />}
    </RowList>
  );
}

interface StepRowProps {
  readonly step: ActionStep;
  readonly place: number;
  readonly onChange: (step: ActionStep) => void;
}

function StepRow({ step, place, onChange }: StepRowProps) {
  const words = useWords().actions;
  const { readOnly } = useForm();
  const path = `steps.${String(place)}`;
  return (
    <FieldRow>
      <LongTextField
        label={words.what}
        onChange={(what) => onChange({ ...step, what })}
        path={`${path}.what`}
        size="wide"
        value={step.what}
      />
      <DayField
        label={words.day}
        onChange={(day = step.day) => onChange({ ...step, day })}
        path={`${path}.day`}
        value={step.day}
      />
      <label className="ck-tick">
        <input
          checked={step.isDone}
          disabled={readOnly}
          onChange={({ target }) => onChange({ ...step, isDone: target.checked })}
          type="checkbox"
        />
        <span>{words.isDone}</span>
      </label>
    </FieldRow>
  );
}
