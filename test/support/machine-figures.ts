import { draftDecision, lead } from '../access/stage-rows.ts';
import type { City } from './city.ts';
import { ask } from './city.ts';
import { type Answer, type Door, listIn, memberOf, textIn } from './door.ts';

const year = new Date().getUTCFullYear() - 1;
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** One figure as a machine sends it. */
export interface Sent {
  readonly indicator: string;
  readonly period: string;
  readonly cutOff: string;
  readonly value: { readonly kind: 'counted'; readonly numerator: number; readonly denominator: number };
  readonly source: string;
}

/** Publishes a decision with so many promises; gives figures of its own for each promise and month. */
export async function figuresOf(door: Door, { own }: City, promises: number): Promise<readonly Sent[]> {
  const size = { number: '900', marker: 'máy gửi', promises, tasks: 1 };
  const id = textIn(await draftDecision(door, own, size), 'id');
  await lead(door, { collection: 'decisions', id }, { stage: 'published', writer: own.office, checker: own.leader });
  const { body } = await ask(door, { path: `/decisions/${id}/whole`, as: own.office.as });
  const indicators = listIn(body, 'decision', 'objectives', 0, 'indicators').map((one) => textIn(one, 'key'));
  return months.flatMap((month) =>
    indicators.map((indicator, place) => ({
      indicator,
      period: `${year}-${month}`,
      cutOff: `${year}-${month}-28`,
      value: { kind: 'counted', numerator: 960 + (place % 40), denominator: 1_000 } as const,
      source: 'Hệ thống thông tin giải quyết thủ tục hành chính',
    })),
  );
}

/** Pushes figures with a machine's key. */
export function push(door: Door, as: string, results: readonly Sent[]): Promise<Answer> {
  return door({ method: 'POST', path: '/results', body: { results }, as });
}

/** What became of each figure of a push. */
export function outcomesIn(answer: Answer): readonly string[] {
  return listIn(answer.body, 'outcomes').map((one) => String(memberOf(one, 'outcome')));
}
