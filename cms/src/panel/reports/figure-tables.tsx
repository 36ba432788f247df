'use client';
import { type Report, sayUnitLine } from '@camket/shared/reports';
import { useWords } from '../../words/use-words.ts';

/** The compiled figures as tables that nobody edits; on a narrow screen each row is a card. */
export function FigureTables({ report: { indicators, tasks, units, otherTasks, part } }: { readonly report: Report }) {
  const words = useWords().periodReports;
  return (
    <div className="ck-figures">
      <h3>{words.indicators}</h3>
      {indicators.length === 0 ? <p className="ck-empty">{words.noIndicators}</p> : undefined}
      <ul className="ck-figures__list">
        {indicators.map(({ indicator, phrase, target, value, toDate, verdict, state, coverage, cause, action }) => (
          <li className="ck-figure" key={indicator}>
            <p className="ck-figure__what">{phrase}</p>
            <p>
              {verdict.endsWith(value) ? undefined : <strong>{value} </strong>}
              <span className={`ck-found ck-found--${lookOf(state)}`}>{verdict}</span>
            </p>
            <p className="ck-figure__note">
              {[
                target,
                toDate === undefined ? '' : `${words.toDate}: ${toDate}`,
                coverage === undefined ? '' : words.figures(coverage.reported, coverage.due),
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </p>
            {cause === undefined ? undefined : (
              <p className="ck-figure__note">
                {words.cause}: {cause}
              </p>
            )}
            {action === undefined ? undefined : (
              <p className="ck-figure__note">
                {words.action}: {action}
              </p>
            )}
          </li>
        ))}
      </ul>
      {tasks.length === 0 ? undefined : <h3>{words.tasks}</h3>}
      <ul className="ck-figures__list">
        {tasks.map(({ task, content, lead, verdict, note, state }) => (
          <li className="ck-figure" key={task}>
            <p className="ck-figure__what">{content}</p>
            <p>
              <span className={`ck-found ck-found--${state === 'overdue' ? 'bad' : 'plain'}`}>{verdict}</span>
            </p>
            <p className="ck-figure__note">{[lead, note ?? ''].filter((text) => text !== '').join(' · ')}</p>
          </li>
        ))}
      </ul>
      {otherTasks === 0 ? undefined : <p className="ck-empty">{words.otherTasks(otherTasks)}</p>}
      {part !== 'whole' || units.length === 0 ? undefined : (
        <>
          <h3>{words.units}</h3>
          <ul className="ck-figures__list">
            {units.map((unit) => (
              <li className="ck-figure" key={unit.unit}>
                <p className="ck-figure__what">{unit.name}</p>
                <p>
                  <strong>{words.figures(unit.reported, unit.due)}</strong>{' '}
                  <span className={`ck-found ck-found--${lookOfUnit(unit)}`}>{sayUnitLine(unit)}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function lookOf(state: Report['indicators'][number]['state']): 'bad' | 'good' | 'plain' {
  if (state === 'met' || state === 'secured') return 'good';
  return state === 'missed' || state === 'outOfReach' || state === 'overdue' ? 'bad' : 'plain';
}

/** What is missing is a fault once it is overdue. */
function lookOfUnit({ reported, due, overdueSince }: Report['units'][number]): 'bad' | 'good' | 'plain' {
  if (reported >= due) return 'good';
  return overdueSince === undefined ? 'plain' : 'bad';
}
