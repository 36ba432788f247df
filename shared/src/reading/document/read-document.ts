import type { Reading } from '../reading-form.ts';
import { spansOf } from '../source/quote.ts';
import type { SourceText } from '../source/source-text.ts';
import { articlesOf, groundsOf } from './articles-read.ts';
import { cutDocument, type DocumentParts } from './document-parts.ts';
import { recipientsOf, signerOf } from './foot-read.ts';
import { formOf, numberAndDayOf, subjectOf, yearOf } from './front-read.ts';
import { holdsFigure, indicatorsOf } from './indicators-of.ts';
import { issuerOf } from './issuer-read.ts';
import type { ItemRead } from './items-read.ts';
import { foundIn, type Found, foundText, foundTexts, keep, keepAll, keepOrNull, type Marks } from './marked.ts';
import { aimsOf, objectivesOf } from './objectives-read.ts';
import { paragraphsIn, partsOf } from './paragraph.ts';
import { planOf, type TaskRead } from './plan-read.ts';
import { policyOf } from './policy-read.ts';
import { reportingOf } from './reporting-read.ts';

/**
 * Reads a document: every value that it lays down, with the characters it came from. What is not there is `null`, an
 * empty list or an empty text; what is misread is quoted as it stands.
 */
export function readDocument(source: SourceText, name: string): Reading {
  const parts = cutDocument(partsOf(source));
  const marks: Marks = {};
  const document = documentOf(parts, marks);
  const policy = policyIn(parts, marks);
  const laidDown = objectivesOf(source.text, parts);
  const aims = laidDown.length > 0 ? [] : aimsOf(document.kind === 'plan' ? parts.body : [], holdsFigure);
  const plan = planOf(source, parts.stretches, laidDown);
  const items = [laidDown, plan.restated, aims].find((some) => some.length > 0) ?? [];
  const objectives = withoutTwins(items);
  const numbers = new Set(objectives.map(({ number }) => number));
  const frame = { year: document.year ?? undefined, issuedOn: document.issuedOn ?? undefined };
  return {
    source: name,
    document,
    policy,
    objectives: objectives.map((item, index) => objectiveIn(item, `objectives.${index}`, marks)),
    tasks: plan.tasks.map((task, index) => taskIn(task, { path: `tasks.${index}`, marks, numbers })),
    reporting: reportingOf(parts, frame).map(({ text, times }, index) => ({
      text: keep(marks, `reporting.${index}.text`, text),
      times: keepAll(marks, `reporting.${index}.times`, times),
    })),
    restated:
      laidDown.length > 0
        ? plan.restated.slice(0, mostItems).map((item, index) => restatedIn(item, `restated.${index}`, marks))
        : [],
    marks,
  };
}

function documentOf(parts: DocumentParts, marks: Marks): Reading['document'] {
  const { number, symbol, place, issuedOn } = numberAndDayOf(parts);
  const signer = signerOf(parts.foot);
  const text = (field: string, found: Found<string> | undefined): string =>
    found === undefined ? '' : keep(marks, `document.${field}`, found);
  return {
    kind: formOf(parts, symbol?.value),
    number: keepOrNull(marks, 'document.number', number),
    symbol: text('symbol', symbol),
    place: keepOrNull(marks, 'document.place', place),
    issuedOn: keepOrNull(marks, 'document.issuedOn', issuedOn),
    issuer: text('issuer', issuerOf(parts, place)),
    subject: text('subject', subjectOf(parts)),
    year: keepOrNull(marks, 'document.year', yearOf(parts, issuedOn)),
    signer:
      signer === undefined
        ? null
        : {
            name: keep(marks, 'document.signer.name', signer.name),
            position: keep(marks, 'document.signer.position', signer.position),
            authority: keepOrNull(marks, 'document.signer.authority', signer.authority),
          },
    legalBases: keepAll(marks, 'document.legalBases', foundTexts(groundsOf(parts.grounds))),
    articles: articlesIn(parts, marks),
    recipients: keepAll(marks, 'document.recipients', recipientsOf(parts.foot)),
  };
}

function articlesIn(parts: DocumentParts, marks: Marks): Reading['document']['articles'] {
  const found = articlesOf(paragraphsIn(parts.body)).flatMap(({ number, heading, text }) => {
    const words = foundText(text);
    return words === undefined ? [] : [{ number: foundIn(number, heading), text: words }];
  });
  return found.map(({ number, text }, index) => ({
    number: keep(marks, `document.articles.${index}.number`, number),
    text: keep(marks, `document.articles.${index}.text`, text),
  }));
}

function policyIn(parts: DocumentParts, marks: Marks): Reading['policy'] {
  const policy = policyOf(parts);
  if (policy === undefined) return null;
  return {
    motto: keepOrNull(marks, 'policy.motto', policy.motto),
    commitments: keepAll(marks, 'policy.commitments', policy.commitments),
  };
}

/** More objectives, clauses or restatements than any document has; what comes after them is not read. */
const mostItems = 300;

// The first that states a number counts: a number names one objective.
function withoutTwins(items: readonly ItemRead[]): readonly ItemRead[] {
  const seen = new Set<string>();
  const named = items.filter(({ number, text }) => {
    const isNew = text.text !== '' && !seen.has(number);
    seen.add(number);
    return isNew;
  });
  return named.slice(0, mostItems);
}

function objectiveIn(item: ItemRead, path: string, marks: Marks): Reading['objectives'][number] {
  const { number, numberSpans, isCounted } = item;
  return {
    number: keep(marks, `${path}.number`, { value: number, spans: numberSpans, isInferred: isCounted }),
    statement: statementIn(item, path, marks),
    indicators: indicatorsOf(item, path, marks),
  };
}

function restatedIn(item: ItemRead, path: string, marks: Marks): NonNullable<Reading['restated']>[number] {
  return {
    objective: keep(marks, `${path}.objective`, { value: item.number, spans: item.numberSpans }),
    statement: statementIn(item, path, marks),
    indicators: indicatorsOf(item, path, marks),
    spans: spansOf(item.text).map(({ from, to }) => ({ from, to })),
  };
}

function statementIn(item: ItemRead, path: string, marks: Marks): string {
  const statement = foundText(item.text);
  return statement === undefined ? '' : keep(marks, `${path}.statement`, statement);
}

interface TaskPlace {
  readonly path: string;
  readonly marks: Marks;
  /** The objectives that there are. */
  readonly numbers: ReadonlySet<string>;
}

function taskIn(task: TaskRead, { path, marks, numbers }: TaskPlace): Reading['tasks'][number] {
  const { objective, number, content, lead, support, deadline, output, monitor } = task;
  const isKnown = objective !== undefined && numbers.has(objective.value);
  return {
    objective: isKnown ? keep(marks, `${path}.objective`, objective) : null,
    number: keepOrNull(marks, `${path}.number`, number),
    content: keep(marks, `${path}.content`, content),
    lead: keepAll(marks, `${path}.lead`, lead),
    support: keepAll(marks, `${path}.support`, support),
    deadline: keepOrNull(marks, `${path}.deadline`, deadline),
    output: keepOrNull(marks, `${path}.output`, output),
    monitor: keepAll(marks, `${path}.monitor`, monitor),
  };
}
