import type { Reading } from '@camket/shared/reading';
import { nfc, squeeze } from '@camket/shared/values';
import { elementOfId, elementsOf, type PageElement, textOf } from '../support/page-tree.ts';

/** A text of a reading, and where in the reading it stands. */
export interface Item {
  readonly path: string;
  readonly text: string;
}

/** How many of the texts of a reading stand where they should, and which do not. */
export interface Tally {
  readonly expected: number;
  readonly missing: readonly string[];
}

const plain = (text: string): string => squeeze(nfc(text));
const missed = ({ path, text }: Item): string => `${path}: ${text}`;

const itemsOf = (path: string, texts: readonly string[]): readonly Item[] =>
  texts.map((text, index) => ({ path: `${path}[${index}]`, text }));

const itemOf = (path: string, text: string | null | undefined): readonly Item[] =>
  text === null || text === undefined ? [] : [{ path, text }];

/** Adds tallies up. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    expected: tallies.reduce((sum, { expected }) => sum + expected, 0),
    missing: tallies.flatMap(({ missing }) => missing),
  };
}

/** Looks for texts one after the other: each must stand behind the one before it. */
function inOrder(items: readonly Item[], element: PageElement | undefined): Tally {
  const text = element === undefined ? '' : plain(textOf(element));
  const missing: string[] = [];
  let from = 0;
  for (const item of items) {
    const at = text.indexOf(plain(item.text), from);
    if (at < 0) missing.push(missed(item));
    else from = at + plain(item.text).length;
  }
  return { expected: items.length, missing };
}

/** Looks for texts in any order; each needs a place of its own, so that one name does not count for two. */
function eachInItsPlace(items: readonly Item[], element: PageElement | undefined): Tally {
  let text = element === undefined ? '' : plain(textOf(element));
  const missing: string[] = [];
  for (const item of items.toSorted((one, other) => other.text.length - one.text.length)) {
    const at = text.indexOf(plain(item.text));
    if (at < 0) missing.push(missed(item));
    else text = `${text.slice(0, at)}\0${text.slice(at + plain(item.text).length)}`;
  }
  return { expected: items.length, missing };
}

/** The document itself: its head, legal bases, articles, recipients and signer, in printed order. */
export function countPaper({ document }: Reading, page: PageElement): Tally {
  const paper = elementOfId(page, 'van-ban');
  const { articles, issuer, legalBases, recipients, signer, subject, symbol } = document;
  const printed = [
    ...itemOf('document.subject', subject),
    ...itemsOf('document.legalBases', legalBases),
    ...articles.map(({ number, text }) => ({
      path: `document.articles[${number}]`,
      text: `Điều ${number}. ${text}`,
    })),
    ...itemsOf('document.recipients', recipients),
  ];
  const head = [
    ...itemOf('document.issuer', issuer),
    ...itemOf('document.symbol', symbol),
    ...itemOf('document.place', document.place),
    ...itemOf('document.signer.name', signer?.name),
    ...itemOf('document.signer.position', signer?.position),
    ...itemOf('document.signer.authority', signer?.authority),
  ];
  return sumOf([inOrder(printed, paper), inOrder(head.slice(0, 1), paper), eachInItsPlace(head.slice(1), paper)]);
}

/** The policy: its motto, then its commitments in printed order. */
export function countPolicy({ policy }: Reading, element: PageElement | undefined): Tally {
  const items = [...itemOf('policy.motto', policy?.motto), ...itemsOf('policy.commitments', policy?.commitments ?? [])];
  return inOrder(items, element);
}

/** The objectives in printed order, each in its own part with every promise in it. */
export function countObjectives({ objectives }: Reading, page: PageElement): Tally {
  const section = elementOfId(page, 'muc-tieu');
  const parts = section === undefined ? [] : partsOf(section, 'muc-tieu-');
  const counted = objectives.map(({ number, statement, indicators }, index) => {
    const path = `objectives[${index}]`;
    const part = parts[index];
    return sumOf([
      inOrder(
        [
          { path: `${path}.number`, text: number },
          { path: `${path}.statement`, text: statement },
        ],
        part,
      ),
      withinOf(
        itemsOf(
          `${path}.indicators`,
          indicators.map(({ phrase }) => phrase),
        ),
        part,
      ),
    ]);
  });
  return sumOf([...counted, sameCount('objectives', objectives.length, parts.length)]);
}

/** The page of one objective: its statement, and each promise in a place of its own beside it. */
export function countObjectivePage({ objectives }: Reading, index: number, page: PageElement): Tally {
  const { statement = '', indicators = [] } = objectives[index] ?? {};
  const path = `objectives[${index}] (own page)`;
  const phrases = itemsOf(
    `${path}.indicators`,
    indicators.map(({ phrase }) => phrase),
  );
  return eachInItsPlace([{ path: `${path}.statement`, text: statement }, ...phrases], page);
}

/** The keys of the objectives of a document's page, in its order. */
export function objectiveKeys(page: PageElement): readonly string[] {
  const section = elementOfId(page, 'muc-tieu');
  if (section === undefined) return [];
  return partsOf(section, 'muc-tieu-').map(({ attributes }) => (attributes.get('id') ?? '').slice('muc-tieu-'.length));
}

/** The tasks in printed order, each whole in its own row, each row under the heading of its objective. */
export function countTasks(
  { tasks, objectives }: Reading,
  part: PageElement | undefined,
  keys: readonly string[],
): Tally {
  const rows = part === undefined ? [] : rowsOf(part);
  const counted = tasks.map((task, index) => {
    const path = `tasks[${index}]`;
    const row = rows[index];
    const heading = objectives.findIndex(({ number }) => number === task.objective);
    const isUnder = row !== undefined && row.under === keys[heading];
    return sumOf([
      eachInItsPlace(itemsOfTask(path, task), row?.element),
      { expected: 1, missing: isUnder ? [] : [`${path} is not under objective ${task.objective ?? '(none)'}`] },
    ]);
  });
  return sumOf([...counted, sameCount('tasks', tasks.length, rows.length)]);
}

/** All texts of one row of the plan. */
function itemsOfTask(path: string, task: Reading['tasks'][number]): readonly Item[] {
  return [
    { path: `${path}.content`, text: task.content },
    ...itemOf(`${path}.number`, task.number),
    ...itemsOf(`${path}.lead`, task.lead),
    ...itemsOf(`${path}.support`, task.support),
    ...itemsOf(`${path}.monitor`, task.monitor),
    ...itemOf(`${path}.deadline`, task.deadline),
    ...itemOf(`${path}.output`, task.output),
  ];
}

/** The clauses that say when results are reported. */
export function countReporting({ reporting }: Reading, page: PageElement): Tally {
  return inOrder(
    itemsOf(
      'reporting',
      reporting.map(({ text }) => text),
    ),
    elementOfId(page, 'bao-cao'),
  );
}

const sameCount = (what: string, expected: number, found: number): Tally => ({
  expected: 1,
  missing: expected === found ? [] : [`${what}: ${expected} printed, ${found} shown`],
});

const withinOf = (items: readonly Item[], element: PageElement | undefined): Tally => ({
  expected: items.length,
  missing: items.flatMap((item) => inOrder([item], element).missing),
});

const partsOf = (element: PageElement, prefix: string): readonly PageElement[] =>
  elementsOf(element).filter(({ attributes }) => attributes.get('id')?.startsWith(prefix) === true);

interface Row {
  readonly element: PageElement;
  /** Key of the objective whose heading stands above. */
  readonly under: string | undefined;
}

function rowsOf(section: PageElement): readonly Row[] {
  const rows: Row[] = [];
  let under: string | undefined;
  for (const element of elementsOf(section)) {
    if (/^h[3-6]$/.test(element.tag)) under = objectiveNamedBy(element);
    if (element.attributes.get('id')?.startsWith('cong-viec-') === true) rows.push({ element, under });
  }
  return rows;
}

function objectiveNamedBy(heading: PageElement): string | undefined {
  const links = elementsOf(heading).flatMap(({ attributes }) => attributes.get('href') ?? []);
  return links.flatMap((href) => /muc-tieu[-/]([a-z0-9]+)$/.exec(href)?.[1] ?? [])[0];
}
