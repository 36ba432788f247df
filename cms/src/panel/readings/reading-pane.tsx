'use client';
import { readPromisesAgain, unconfirmedIn } from '@camket/shared/reading';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import { fieldId } from '../decisions/outline.ts';
import { Button } from '../dialog/button.tsx';
import { Tick } from '../fields/icons.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { HeadSection } from './head-section.tsx';
import { PromiseCard } from './promise-card.tsx';
import { ReportingCard } from './reporting-card.tsx';
import { useDesk } from './review-desk.ts';
import { type ReviewSection, reviewSections, sectionOfValue } from './review-sections.ts';
import { ReviewRows } from './row-card.tsx';
import { TaskCard } from './task-card.tsx';
import { FigureValue, TextValue } from './value-fields.tsx';

/** What was read out of the document, section by section. */
export function ReadingPane() {
  const words = useWords().readings;
  return (
    <>
      <ReviewOutline />
      <ReviewPart section="document">
        <HeadSection />
      </ReviewPart>
      <ReviewPart section="document.legalBases">
        <Texts list="document.legalBases" name={words.rows.legalBasis} />
      </ReviewPart>
      <ReviewPart section="document.articles">
        <Articles />
      </ReviewPart>
      <ReviewPart section="policy">
        <FieldRow>
          <TextValue isLong label={words.fields.motto} path="policy.motto" size="wide" />
        </FieldRow>
        <Texts list="policy.commitments" name={words.rows.commitment} />
      </ReviewPart>
      <ReviewPart section="objectives">
        <Objectives />
      </ReviewPart>
      <ReviewPart section="tasks">
        <ReviewRows addWords={words.addTask} list="tasks" look="card" name={words.rows.task}>
          {(path) => <TaskCard path={path} />}
        </ReviewRows>
      </ReviewPart>
      <ReviewPart section="reporting">
        <ReviewRows addWords={words.addRow} list="reporting" look="card" name={words.rows.reporting}>
          {(path, row) => <ReportingCard path={path} row={row} />}
        </ReviewRows>
      </ReviewPart>
      <ReviewPart section="document.recipients">
        <Texts list="document.recipients" name={words.rows.recipient} />
      </ReviewPart>
    </>
  );
}

function Texts({ list, name }: { readonly list: string; readonly name: string }) {
  const words = useWords().readings;
  return (
    <ReviewRows addWords={words.addRow} list={list} look="line" name={name}>
      {(path, row) => <TextValue isLong isNeeded label={`${name} ${row + 1}`} path={path} size="wide" />}
    </ReviewRows>
  );
}

function Articles() {
  const words = useWords().readings;
  return (
    <ReviewRows addWords={words.addRow} list="document.articles" look="card" name={words.rows.article}>
      {(path) => (
        <FieldRow>
          <FigureValue isWhole label={words.fields.articleNumber} path={`${path}.number`} size="small" />
          <TextValue isLong isNeeded label={words.fields.text} path={`${path}.text`} size="wide" />
        </FieldRow>
      )}
    </ReviewRows>
  );
}

function Objectives() {
  const { reading } = useDesk();
  const words = useWords().readings;
  return (
    <ReviewRows addWords={words.addObjective} list="objectives" look="card" name={words.rows.objective}>
      {(path, row) => (
        <>
          <FieldRow>
            <TextValue isNeeded label={words.fields.rowNumber} path={`${path}.number`} size="small" />
            <TextValue isLong isNeeded label={words.fields.statement} path={`${path}.statement`} size="wide" />
          </FieldRow>
          <div className="ck-read-promises">
            <PromisesAgain path={path} />
            <ReviewRows
              addWords={words.addIndicator}
              list={`${path}.indicators`}
              look="card"
              name={words.rows.indicator}
            >
              {(own, place) => (
                <PromiseCard path={own} place={place} promises={reading.objectives[row]?.indicators ?? []} />
              )}
            </ReviewRows>
          </div>
        </>
      )}
    </ReviewRows>
  );
}

/** Reads the promises of the objective in hand from its statement again; taken back like any change. */
function PromisesAgain({ path }: { readonly path: string }) {
  const { review, active, edit } = useDesk();
  const words = useWords().readings;
  if (active !== `${path}.statement`) return undefined;
  return (
    <Button look="quiet" onPress={() => edit('', (before) => readPromisesAgain(before, path, review.source.text))}>
      {words.readPromisesAgain}
    </Button>
  );
}

/** The values of a section that wait for a person. */
function useOpenIn(section: ReviewSection): readonly string[] {
  const { reading } = useDesk();
  return unconfirmedIn(reading, section).filter((path) => sectionOfValue(path) === section);
}

function ReviewPart({ section, children }: { readonly section: ReviewSection; readonly children: ReactNode }) {
  const { confirm } = useDesk();
  const words = useWords().readings;
  const open = useOpenIn(section);
  return (
    <Section
      deeds={
        open.length === 0 ? (
          <span className="ck-ready">{words.sectionDone}</span>
        ) : (
          <Button look="quiet" onPress={() => confirm(open)}>
            <Tick /> {words.confirmSection(open.length)}
          </Button>
        )
      }
      id={fieldId(section)}
      title={words.sections[section]}
    >
      {children}
    </Section>
  );
}

/** The sections, each with how many values wait in it. */
function ReviewOutline() {
  const words = useWords().readings;
  return (
    <nav aria-label={words.outline} className="ck-outline ck-outline--flat">
      <ol>
        {reviewSections.map((section) => (
          <OutlineItem key={section} section={section} />
        ))}
      </ol>
    </nav>
  );
}

function OutlineItem({ section }: { readonly section: ReviewSection }) {
  const words = useWords().readings;
  const open = useOpenIn(section);
  return (
    <li>
      <a href={`#${fieldId(section)}`}>
        <span>{words.sections[section]}</span>
        {open.length === 0 ? undefined : (
          <span aria-label={words.open(open.length)} className="ck-count">
            {open.length}
          </span>
        )}
      </a>
    </li>
  );
}
