'use client';
import { type ActionContent, actionStageWords, nextStageOf, obstaclesToStep } from '@camket/shared/actions';
import { dayAt, vietnameseDay } from '@camket/shared/values';
import type { WholeAction } from '../../quality/actions/show-action.ts';
import { useWords } from '../../words/use-words.ts';
import { QuotedFacts } from '../fields/facts.tsx';
import { Section } from '../fields/section.tsx';

/** Whose term it is, and the words that set it, in brackets. */
function sourceOf(setter: string | null, clause: string | null): readonly string[] {
  const said = [setter, clause === null ? null : `“${clause}”`].filter((text) => text !== null);
  return said.length === 0 ? [] : [`(${said.join(': ')})`];
}

/** What was missed: the promise, the figure and its explanation. */
export function ActionFacts({ whole: { miss, term, setter, clause, causeLateBy } }: { readonly whole: WholeAction }) {
  const words = useWords().actions;
  const figure = [miss.value, miss.cutOff === null ? null : words.cutOff(vietnameseDay(miss.cutOff))];
  const lateness = causeLateBy === 0 ? '' : `; ${words.causeLate(causeLateBy)}`;
  const facts = [
    [words.target, miss.target],
    [words.period, miss.period],
    [words.part, miss.part ?? words.whole],
    [words.figure, figure.filter((text) => text !== null).join(', ')],
    [words.explanation, miss.explanations.join(' ')],
    [words.document, miss.document],
    [words.term, [term, ...sourceOf(setter, clause)].join(' ') + lateness],
  ] as const;
  return (
    <Section id="section-miss" title={words.miss}>
      <QuotedFacts facts={facts} quote={miss.phrase} />
    </Section>
  );
}

/** All that the next stage still needs, at once, and anew with each letter that is typed. */
export function MissingPanel({ draft, hasEnded }: { readonly draft: ActionContent; readonly hasEnded: boolean }) {
  const words = useWords().actions;
  if (hasEnded) return undefined;
  const to = nextStageOf(draft);
  if (to === undefined) return <p className="ck-notice ck-notice--good">{words.complete}</p>;
  return (
    <div className="ck-notice ck-notice--plain" id="section-missing">
      <p>
        <b>{words.toNext(actionStageWords[to])}:</b>
      </p>
      <ul>
        {obstaclesToStep(draft, to).map(({ field, sentence }) => (
          <li key={field}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** What later figures say of the effect. */
export function EffectPanel({ whole: { effect } }: { readonly whole: WholeAction }) {
  const words = useWords().actions;
  const looks = { effective: 'good', notEffective: 'warn', awaited: 'plain', notDone: 'plain' } as const;
  return (
    <Section id="section-effect" title={words.effect}>
      <p className={`ck-notice ck-notice--${looks[effect.kind]}`}>
        {effect.sentence.charAt(0).toUpperCase() + effect.sentence.slice(1)}.
      </p>
      <p className="ck-help">{words.effectHelp}</p>
    </Section>
  );
}

/** The published steps, the newest last. */
export function ActionTimeline({ whole: { steps } }: { readonly whole: WholeAction }) {
  const words = useWords();
  const roles = new Map(Object.entries(words.roles));
  return (
    <Section id="section-timeline" title={words.actions.timeline}>
      <ol className="ck-timeline">
        {steps.map(({ seq, day, by, stage, reason }) => (
          <li key={seq}>
            <b>{stage === undefined ? words.register.redacted : actionStageWords[stage]}</b>
            <span className="ck-work__note">
              {`${vietnameseDay(dayAt(day))} · ${roles.get(by) ?? by}${reason === undefined ? '' : ` · ${reason}`}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
