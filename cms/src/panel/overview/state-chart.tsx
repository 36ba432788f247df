import { sayState } from '@camket/shared/indicators';
import type { StateCount } from '../../quality/overview/commune-overview.ts';
import type { Words } from '../../words/vi.ts';

interface StateChartProps {
  readonly counts: readonly StateCount[];
  readonly words: Words;
}

/** Bars of how many indicators stand in each state: word and number beside each bar, and a pattern where colours fail. */
export function StateChart({ counts, words: { overview } }: StateChartProps) {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return (
    <table className="ck-states">
      <caption className="ck-quiet">{overview.chart}</caption>
      <thead className="ck-quiet">
        <tr>
          <th scope="col">{overview.state}</th>
          <th scope="col">{overview.count}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ state, count }) => (
          <tr key={state ?? 'notJudged'}>
            <th scope="row">{state === undefined ? overview.notJudged : sayState(state)}</th>
            <td>
              <span
                aria-hidden="true"
                className={`ck-states__bar ck-states__bar--${state ?? 'notJudged'}`}
                style={{ inlineSize: `${(count / most) * 100}%` }}
              />
              <b>{count}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
