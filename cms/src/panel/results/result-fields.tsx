'use client';
import { nameOn } from '@camket/shared/communes';
import { judge, type Indicator } from '@camket/shared/indicators';
import { whole } from '@camket/shared/results';
import { useWords } from '../../words/use-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { useForm } from '../fields/form.ts';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { EvidenceField, withFile } from '../files/evidence-field.tsx';
import { filled, put } from '../sheet/put.ts';
import type { DraftDesk } from '../saving/use-draft.ts';
import { IndicatorFacts } from './indicator-facts.tsx';
import { likelyCutOff, likelyPeriod } from './period-choices.ts';
import { PeriodField } from './period-field.tsx';
import { type ResultDraft, valueKindsFor, wholeValue } from './result-draft.ts';
import type { RowScreen } from './row-frame.tsx';
import type { Published } from './use-published.ts';
import { ValueFields } from './value-fields.tsx';
import { Verdict } from './verdict.tsx';

interface ResultFieldsProps {
  readonly desk: DraftDesk<ResultDraft>;
  readonly published: Published;
  readonly indicator: Indicator | undefined;
  readonly screen: RowScreen;
}

/** The fields of a result; those that need to know the indicator appear once it is chosen. */
export function ResultFields(props: ResultFieldsProps) {
  const {
    desk: { draft, edit },
    indicator,
  } = props;
  const words = useWords().results;
  return (
    <>
      <Section id="section-about" title={words.what}>
        <FieldRow>
          <AboutFields {...props} />
        </FieldRow>
        {indicator === undefined ? undefined : <IndicatorFacts indicator={indicator} />}
      </Section>
      {indicator === undefined ? undefined : (
        <>
          <Section id="section-value" title={words.title}>
            <ValueFields
              indicator={indicator}
              onChange={(value) => edit((before) => ({ ...before, value }))}
              value={draft.value}
            />
            <Verdict indicator={indicator} value={wholeValue(draft.value)} />
            <Explaining {...props} indicator={indicator} />
          </Section>
          <Section id="section-evidence" title={words.evidence}>
            <Evidence {...props} />
          </Section>
        </>
      )}
    </>
  );
}

function AboutFields({
  desk: { draft, edit },
  published: { decisions, chosen },
  screen: { today },
}: ResultFieldsProps) {
  const words = useWords();
  const choices = (decisions ?? []).map(({ subject, name, about }) => ({ value: subject, label: `${name}: ${about}` }));
  const indicators = (chosen?.decision.objectives ?? []).flatMap(({ indicators: own }, place) =>
    own
      .filter((indicator) => valueKindsFor(indicator).length > 0)
      .map((indicator) => ({
        value: indicator.key,
        label: indicator.phrase,
        group: words.rows.row(words.objectives.row, place + 1),
      })),
  );
  const year = chosen?.decision.year ?? Number(today.slice(0, 4));
  const chooseIndicator = (key: string | undefined): void => {
    const found = chosen?.decision.objectives.flatMap(({ indicators: own }) => own).find((own) => own.key === key);
    edit((before) => withIndicator(before, found, { year, version: chosen?.version ?? 1, today }));
  };
  if (decisions?.length === 0) return <p className="ck-empty">{words.results.none}</p>;
  return (
    <>
      <ChoiceField
        blank={words.results.chooseDecision}
        choices={choices}
        label={words.results.decision}
        onChange={(subject) =>
          edit(({ indicator: _, ...before }) =>
            put(before, 'decision', subject === undefined ? undefined : { subject, version: 1 }),
          )
        }
        path="decision"
        size="wide"
        value={draft.decision?.subject}
      />
      {chosen === undefined ? undefined : (
        <ChoiceField
          blank={words.results.chooseIndicator}
          choices={indicators}
          label={words.results.indicator}
          onChange={chooseIndicator}
          path="indicator"
          size="wide"
          value={draft.indicator}
        />
      )}
      {draft.indicator === undefined ? undefined : (
        <PeriodField
          onChange={(period) => edit((before) => withPeriod(before, period, today))}
          value={draft.period}
          year={year}
        />
      )}
      <PartField desk={{ draft, edit }} indicator={indicatorWith(chosen, draft.indicator)} />
    </>
  );
}

function indicatorWith(chosen: Published['chosen'], key: string | undefined): Indicator | undefined {
  return chosen?.decision.objectives.flatMap(({ indicators }) => indicators).find((indicator) => indicator.key === key);
}

interface Beginning {
  readonly year: number;
  readonly version: number;
  readonly today: RowScreen['today'];
}

function withIndicator(
  draft: ResultDraft,
  indicator: Indicator | undefined,
  { year, version, today }: Beginning,
): ResultDraft {
  if (indicator === undefined) return put(draft, 'indicator', undefined);
  const period = draft.period ?? likelyPeriod(year, today);
  const [kind = 'counted'] = valueKindsFor(indicator);
  return {
    ...draft,
    ...(draft.decision === undefined ? {} : { decision: { ...draft.decision, version } }),
    indicator: indicator.key,
    period,
    cutOff: draft.cutOff ?? likelyCutOff(period, today),
    source: draft.source === '' ? (indicator.source ?? '') : draft.source,
    value: { ...draft.value, kind },
  };
}

/** Another period: the day up to which figures are taken moves along. */
function withPeriod(draft: ResultDraft, period: string | undefined, today: RowScreen['today']): ResultDraft {
  const moved = put(draft, 'period', period);
  return period === undefined ? moved : { ...moved, cutOff: likelyCutOff(period, today) };
}

function PartField({
  desk: { draft, edit },
  indicator,
}: {
  readonly desk: Pick<DraftDesk<ResultDraft>, 'draft' | 'edit'>;
  readonly indicator: Indicator | undefined;
}) {
  const words = useWords().results;
  const { units, today } = useForm();
  if (indicator === undefined || indicator.parts.length === 0) return undefined;
  const own = indicator.parts.map((key) => ({
    value: key,
    label: nameOn(units.find((unit) => unit.key === key)?.names ?? [], today),
  }));
  return (
    <ChoiceField
      choices={[{ value: whole, label: words.whole }, ...own]}
      label={words.part}
      onChange={(part = whole) => edit((before) => ({ ...before, part }))}
      path="part"
      value={draft.part}
    />
  );
}

function Explaining({ desk: { draft, edit }, indicator }: ResultFieldsProps & { readonly indicator: Indicator }) {
  const words = useWords().results;
  const value = wholeValue(draft.value);
  const isMissed = value !== undefined && judge(indicator.target, value, indicator).kind === 'missed';
  return (
    <FieldRow>
      <DayField
        label={words.cutOff}
        onChange={(day) => edit((before) => put(before, 'cutOff', day))}
        path="cutOff"
        value={draft.cutOff}
      />
      <TextField
        label={words.source}
        onChange={(source) => edit((before) => ({ ...before, source }))}
        path="source"
        size="wide"
        value={draft.source}
      />
      {isMissed || draft.cause !== undefined ? (
        <LongTextField
          help={words.causeHelp}
          label={words.cause}
          onChange={(text) => edit((before) => put(before, 'cause', filled(text)))}
          path="cause"
          size="wide"
          value={draft.cause}
        />
      ) : undefined}
      <LongTextField
        label={words.note}
        onChange={(text) => edit((before) => put(before, 'note', filled(text)))}
        path="note"
        size="wide"
        value={draft.note}
      />
    </FieldRow>
  );
}

function Evidence({ desk: { draft, edit }, screen: { place } }: ResultFieldsProps) {
  return (
    <EvidenceField
      commune={place.commune}
      files={draft.evidence}
      onAdd={(file) => edit((before) => ({ ...before, evidence: withFile(before.evidence, file) }))}
      onChange={(evidence) => edit((before) => ({ ...before, evidence }))}
      path="evidence"
      unit={place.unit?.id}
    />
  );
}
