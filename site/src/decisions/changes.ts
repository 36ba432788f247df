import { sayActionTerm } from '@camket/shared/actions';
import type { DecisionBody } from '@camket/shared/register';
import { vi } from '../words/vi.ts';

/** One place of a document where two versions differ; a side is absent where the place was added or left out. */
export interface Change {
  readonly place: string;
  readonly before?: string;
  readonly after?: string;
}

/** Where two versions of a document differ, in the order in which the document is read. */
export function changesBetween(before: DecisionBody, after: DecisionBody): readonly Change[] {
  const [old, recent] = [new Map(piecesOf(before)), new Map(piecesOf(after))];
  return [...new Set([...recent.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), recent.get(id)];
    if (was?.text === is?.text) return [];
    return {
      place: (is ?? was)?.place ?? id,
      ...(was === undefined ? {} : { before: was.text }),
      ...(is === undefined ? {} : { after: is.text }),
    };
  });
}

interface Piece {
  readonly place: string;
  readonly text: string;
}

function piecesOf(body: DecisionBody): readonly (readonly [string, Piece])[] {
  const pieces = [...headOf(body), ...partsOf(body), ...planOf(body)];
  return pieces.flatMap(([id, place, text]) => (text === undefined || text === '' ? [] : [[id, { place, text }]]));
}

type Row = readonly [id: string, place: string, text: string | undefined];

const { changes } = vi.decision;

function headOf({
  number,
  symbol,
  issuedOn,
  place,
  subject,
  signer,
  legalBases,
  articles,
  ...body
}: DecisionBody): Row[] {
  return [
    ['number', changes.number, `${number}/${symbol}`],
    ['issued', changes.issued, [place, issuedOn].join(', ')],
    ['subject', changes.subject, subject],
    ['year', changes.year, String(body.year)],
    ['bases', changes.bases, legalBases.join('\n')],
    ...articles.map((article): Row => [`a${String(article.number)}`, `Điều ${String(article.number)}`, article.text]),
    ['recipients', changes.recipients, body.recipients.join('\n')],
    ['signer', changes.signer, signer && [signer.authority, signer.position, signer.name].join('\n')],
    ['reporting', changes.reporting, body.reporting.map(({ wording }) => wording).join('\n')],
    ['causeClause', changes.causeClause, body.causeClause && sayClause(body.causeClause)],
  ];
}

const sayClause = ({ wording, term }: NonNullable<DecisionBody['causeClause']>): string =>
  term === undefined ? wording : `${wording}\n${sayActionTerm(term)}`;

function partsOf({ policy, objectives }: DecisionBody): Row[] {
  return [
    ['motto', changes.motto, policy?.motto],
    ...(policy?.commitments ?? []).map(({ key, number, text }): Row => [key, changes.commitment(number), text]),
    ...objectives.flatMap(({ key, number, statement, indicators }): Row[] => [
      [key, changes.objective(number), statement],
      ...indicators.map((indicator): Row => [indicator.key, changes.indicator, indicator.phrase]),
    ]),
  ];
}

function planOf({ plan }: DecisionBody): Row[] {
  return (plan?.tasks ?? []).map(({ key, number, content, lead, support, monitor, time, output }): Row => {
    const bodies = [lead, support, monitor].map((list) => list.map(({ text }) => text).join('; '));
    const lines = [content, ...bodies, time?.wording, output].filter((line) => line !== undefined && line !== '');
    return [key, changes.task(number), lines.join('\n')];
  });
}
