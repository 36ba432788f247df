import { sayState, sayTarget, states } from '@camket/shared/indicators';
import { sayStateWithReason, showValue } from '@camket/shared/results';
import type { OverviewIndicator } from '../../quality/overview/commune-overview.ts';
import type { Words } from '../../words/vi.ts';

interface IndicatorListProps {
  readonly indicators: readonly OverviewIndicator[];
  readonly words: Words;
  readonly siteUrl: string | undefined;
}

const placeOf = ({ assessment: { state } }: OverviewIndicator): number =>
  state === undefined ? states.length : states.indexOf(state);

/** Each indicator with its state, the figure behind it, and one click away the whole reckoning. */
export function IndicatorList({ indicators, words, siteUrl }: IndicatorListProps) {
  const said = words.overview;
  return (
    <section className="ck-tile">
      <h2>{said.indicators}</h2>
      <ul className="ck-indicators">
        {indicators
          .toSorted((one, other) => placeOf(one) - placeOf(other))
          .map((one) => (
            <li key={`${one.document} ${one.indicator.key}`}>
              <h3>{one.indicator.phrase}</h3>
              <p>
                <StateMark one={one} /> {said.target}: {sayTarget(one.indicator)}
              </p>
              {one.assessment.value === undefined ? undefined : (
                <p>
                  {said.value}: <b>{showValue(one.assessment.value, one.indicator)}</b>
                </p>
              )}
              {one.isProvisional ? <p className="ck-help">{said.provisional}</p> : undefined}
              <Why one={one} siteUrl={siteUrl} words={words} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function StateMark({ one: { assessment } }: { readonly one: OverviewIndicator }) {
  const { state, because } = assessment;
  const word = state === undefined || state === 'noData' ? sayStateWithReason({ state, because }) : sayState(state);
  return <b className={`ck-state ck-state--${state ?? 'notJudged'}`}>{word}</b>;
}

function Why({
  one: { explain, document, address },
  words: { overview },
  siteUrl,
}: {
  readonly one: OverviewIndicator;
  readonly words: Words;
  readonly siteUrl: string | undefined;
}) {
  return (
    <details>
      <summary>{overview.why}</summary>
      <dl className="ck-overview__why">
        <div>
          <dt>{overview.document}</dt>
          <dd>
            {document}
            {siteUrl === undefined ? undefined : (
              <>
                {' · '}
                <a href={`${siteUrl}${address}`} rel="noreferrer" target="_blank">
                  {overview.onSite}
                </a>
              </>
            )}
          </dd>
        </div>
        {explain().map(({ about, texts }) => (
          <div key={about}>
            <dt>{overview.explained[about]}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
