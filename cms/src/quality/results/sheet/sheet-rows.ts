import { type Indicator, sayTarget } from '@camket/shared/indicators';
import { reportersOf } from '@camket/shared/reports';
import { whole } from '@camket/shared/results';
import { period } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Person } from '../../../people/person.ts';
import type { Result as ResultRow } from '../../../payload-types.ts';
import { communeById } from '../../communes/load-commune.ts';
import { type Returned, returnsOf } from '../../journal/standing-remarks.ts';
import { idIn } from '../../references.ts';
import { isOwnWork } from '../../stages/deeds-for.ts';
import { stagesUnderWay } from '../../stages/stages.ts';
import { withoutBlanks } from '../../without-blanks.ts';
import { resultForm } from '../result-rows.ts';
import { contentOfRow, resultsWhere } from './cell-rows.ts';
import { fileIds } from './file-ids.ts';
import { comparedPeriods, figureAt, keysOf, publishedFigures } from './figures-beside.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet-form.ts';
import type { SheetHead } from './sheet-head.ts';

type Objective = SheetHead['body']['objectives'][number];

/** What all rows of a sheet are made from. */
interface Ground {
  readonly head: SheetHead;
  readonly person: Person;
  readonly fourEyes: boolean;
  /** Rows of this period, of all units, the newest first; and published ones of other periods. */
  readonly now: readonly ResultRow[];
  readonly before: readonly ResultRow[];
  readonly returns: ReadonlyMap<string, Returned>;
  readonly files: ReadonlyMap<string, string>;
}

/** The rows of a sheet in the order of the document: an indicator and the part that the unit counts it for. */
export async function sheetRows(req: PayloadRequest, person: Person, head: SheetHead): Promise<Sheet['rows']> {
  const wanted = head.body.objectives.flatMap((objective) =>
    objective.indicators.flatMap((indicator) =>
      isReported(indicator, head) ? [{ objective, indicator, part: partOf(indicator, head) }] : [],
    ),
  );
  const ground = await groundOf(req, person, [head, wanted.map(({ indicator }) => indicator)]);
  return wanted
    .filter(({ part }) => part !== undefined)
    .map(({ objective, indicator, part = whole }) => rowOf(ground, { objective, indicator, part }));
}

/** What is computed from others is reported by nobody; what is measured outside, once a year. */
function isReported({ measure, accumulation, key }: Indicator, { shown, due }: SheetHead): boolean {
  if (measure === 'shareOfIndicators') return false;
  return accumulation !== 'external' || due.includes(key) || period(shown.period).kind === 'year';
}

/** The part that the unit reports: itself, or the whole of what it answers for, or of what nobody answers for. */
function partOf(indicator: Indicator, { shown: { unit } }: SheetHead): string | undefined {
  const reporters = reportersOf(indicator);
  if (indicator.parts.includes(unit.key)) return unit.key;
  return reporters.includes(unit.key) || reporters.includes(whole) ? whole : undefined;
}

async function groundOf(
  req: PayloadRequest,
  person: Person,
  [head, indicators]: readonly [SheetHead, readonly Indicator[]],
): Promise<Ground> {
  const { commune, period: text } = head.shown;
  const keys = indicators.flatMap(keysOf);
  const { before, lastYear } = comparedPeriods(text);
  const now = await resultsWhere(req, {
    and: [
      { commune: { equals: commune.id } },
      { indicator: { in: keys } },
      { period: { equals: text } },
      { stage: { in: [...stagesUnderWay, 'published', 'withdrawing'] } },
    ],
  });
  const periods = [...before, ...(lastYear === undefined ? [] : [lastYear])];
  const hashes = now.flatMap(({ evidence }) => (evidence ?? []).map(({ sha256 }) => sha256));
  return {
    head,
    person,
    fourEyes: (await communeById(req, commune.id)).fourEyes ?? true,
    now,
    before: await publishedFigures(req, { commune: commune.id, indicators: keys, periods }),
    files: await fileIds(req, commune.id, hashes),
    returns: await returnsOf(
      req,
      now.flatMap(({ id, stage }) => (stage === 'returned' ? [id] : [])),
    ),
  };
}

interface Wanted {
  readonly objective: Objective;
  readonly indicator: Objective['indicators'][number];
  readonly part: string;
}

function rowOf(ground: Ground, { objective, indicator, part }: Wanted): SheetRow {
  const { head, now, before } = ground;
  const { unit, period: text } = head.shown;
  const here = now.filter((one) => one.indicator === indicator.key && one.part === part);
  const underWay = here.filter(isUnderWay);
  const own = underWay.find((one) => idIn(one.unit) === unit.id);
  const standing = here.find((one) => !isUnderWay(one));
  const other = own === undefined && standing === undefined ? underWay[0] : undefined;
  const compared = comparedPeriods(text);
  const at = (wanted: string | undefined) => figureAt(before, [indicator, part], wanted);
  const lastYear = at(compared.lastYear);
  return {
    objective: {
      ...(objective.number === undefined ? {} : { number: objective.number }),
      statement: objective.statement,
    },
    indicator,
    part,
    target: sayTarget(indicator),
    isUnassigned: indicator.parts.length === 0 && indicator.owner === undefined,
    isDue: head.due.includes(indicator.key),
    ...(own === undefined ? {} : { cell: cellOf(ground, own) }),
    ...(standing === undefined ? {} : { published: publishedOf(standing) }),
    ...(other === undefined ? {} : { heldBy: unitName(head, idIn(other.unit)) }),
    earlier: compared.before.flatMap((one) => at(one) ?? []),
    ...(lastYear === undefined ? {} : { lastYear }),
    beside: besideOf(ground, indicator, part),
    warnings: [],
  };
}

const isUnderWay = ({ stage }: ResultRow): boolean => stagesUnderWay.includes(stage);

function cellOf({ person, fourEyes, head, returns, files }: Ground, row: ResultRow): SheetCell {
  const { id, stage, submittedBy, revises, reason } = row;
  const content = contentOfRow(row);
  const returned = returns.get(id);
  const isOwn = isOwnWork(person, { fourEyes, submittedBy: submittedBy ?? undefined });
  return {
    id,
    stage,
    revision: row.revision ?? 0,
    ...(content === undefined ? {} : { content }),
    evidence: evidenceOf(row),
    files: Object.fromEntries(
      (row.evidence ?? []).flatMap(({ sha256 }) => {
        const file = files.get(sha256);
        return file === undefined ? [] : [[sha256, file] as const];
      }),
    ),
    ...(returned === undefined ? {} : { returned: { ...returned, remarks: [...returned.remarks] } }),
    ...(idIn(revises) === undefined ? {} : { correction: reason ?? '' }),
    mayVerify: head.shown.mayVerify && stage === 'submitted' && !isOwn,
  };
}

function evidenceOf({ evidence }: ResultRow): SheetCell['evidence'] {
  return resultForm.shape.evidence.parse(withoutBlanks(evidence ?? []));
}

function publishedOf(row: ResultRow): NonNullable<SheetRow['published']> {
  const content = contentOfRow(row);
  return {
    id: row.id,
    version: row.version ?? 1,
    subject: row.subject ?? '',
    source: content?.source ?? '',
    ...(content === undefined ? {} : { value: content.value, cutOff: content.cutOff }),
  };
}

/** Figures of the other parts; what has not been published is for those alone who verify it. */
function besideOf({ now, head }: Ground, indicator: Indicator, part: string): SheetRow['beside'] {
  const isShown = (row: ResultRow): boolean =>
    row.stage === 'published' || row.stage === 'withdrawing' || (head.shown.mayVerify && row.stage === 'submitted');
  const parts = [...indicator.parts, whole].filter((one) => one !== part);
  return parts.flatMap((one) => {
    const row = now.find((found) => found.indicator === indicator.key && found.part === one && isShown(found));
    const value = row === undefined ? undefined : contentOfRow(row)?.value;
    const name = head.units.find(({ key }) => key === one)?.name ?? one;
    return value === undefined ? [] : [{ part: one, name, value }];
  });
}

function unitName({ units }: SheetHead, id: string | undefined): string {
  return units.find((unit) => unit.id === id)?.name ?? '';
}
