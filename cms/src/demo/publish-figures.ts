import { whole } from '@camket/shared/results';
import { move } from '../quality/stages/move.ts';
import { asUnit, as, type CitySoFar, communeIn, documentIn, type MadeCommune, there } from './city-so-far.ts';
import { indicatorName, keyOf } from './make-decision.ts';
import type { DemoResult } from './event.ts';
import { verify } from './verify.ts';
import type { Figure } from './writing.ts';

const nameOf = ({ commune, document, indicator, period, part = whole }: DemoResult): string =>
  [commune.slug, document.name, indicator.name, period, part].join('/');

/** Id of the unit that reports: the named part, else the one that answers for the indicator. */
function unitFor({ units, unitIds }: MadeCommune, { part, indicator }: DemoResult): string {
  const name = part ?? indicator.owner;
  const key = name === undefined ? units[0]?.key : keyOf(units, name);
  return there(unitIds.get(key ?? ''), name ?? 'a unit');
}

/** A unit enters and submits a figure, the ISO secretary publishes it. */
export async function publishFigure(city: CitySoFar, result: DemoResult, figure: Figure): Promise<void> {
  const { req } = city;
  const made = communeIn(city, result.commune);
  const { subject, version, keys } = documentIn(city, result.commune, result.document);
  const unit = unitFor(made, result);
  const { source = 'Báo cáo của đơn vị' } = result.indicator;
  const { id } = await asUnit(city, [made, unit], () =>
    req.payload.create({
      collection: 'results',
      data: {
        commune: made.id,
        unit,
        stage: 'draft',
        decision: { subject, version },
        indicator: there(keys.get(indicatorName(result.indicator)), result.indicator.name),
        period: result.period,
        part: result.part === undefined ? whole : keyOf(made.units, result.part),
        cutOff: result.cutOff,
        source,
        ...written(figure),
      },
      depth: 0,
      overrideAccess: false,
      req,
    }),
  );
  await verify(city, [made, unit], ['results', id]);
  city.reports.set(nameOf(result), id);
}

const written = ({ value, cause, note }: Figure) => ({
  value: { ...value },
  ...(cause !== undefined && { cause }),
  ...(note !== undefined && { note }),
});

/** A unit corrects a published figure, with a public reason. */
export async function correctFigure(
  city: CitySoFar,
  result: DemoResult,
  [figure, reason]: readonly [Figure, string],
): Promise<void> {
  const { req } = city;
  const made = communeIn(city, result.commune);
  const unit = unitFor(made, result);
  const id = there(city.reports.get(nameOf(result)), nameOf(result));
  const draft = await asUnit(city, [made, unit], async () => {
    const moved = await move(req, { collection: 'results', id, deed: 'correct', stage: 'published', reason });
    const next = there(moved.id, 'the correction');
    await req.payload.update({
      collection: 'results',
      id: next,
      data: written(figure),
      depth: 0,
      overrideAccess: false,
      req,
    });
    return next;
  });
  await verify(city, [made, unit], ['results', draft]);
  city.reports.set(nameOf(result), draft);
}

/** The ISO secretary takes a published figure back. */
export async function withdrawFigure(city: CitySoFar, result: DemoResult, reason: string): Promise<void> {
  const { people } = communeIn(city, result.commune);
  const id = there(city.reports.get(nameOf(result)), nameOf(result));
  await as(city, people.isoSecretary, () =>
    move(city.req, { collection: 'results', id, deed: 'withdraw', stage: 'published', reason }),
  );
}
