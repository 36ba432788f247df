import { type Due, duesOf } from '../../quality/dues/dues-of.ts';
import { settingsOf } from '../../quality/settings.ts';
import type { Asker } from '../frame/screen-request.ts';
import type { SeenCommune } from './communes-seen.ts';
import { LateDues, overdueOf } from './late-dues.tsx';

interface CommunesStandingProps {
  readonly asker: Asker;
  readonly communes: readonly SeenCommune[];
  /** Whether each overdue thing is named, or counted alone. */
  readonly isWhole: boolean;
}

/** The communes that somebody looks at, whoever has most overdue first, and what that is. */
export async function CommunesStanding({ asker, communes, isWhole }: CommunesStandingProps) {
  const { req, words, adminPath } = asker;
  const said = words.overview;
  const today = settingsOf(req.payload).today();
  const rows = [];
  for (const commune of communes) rows.push({ commune, late: overdueOf(await duesOf(req, commune.id)) });
  const isCalm = rows.every(({ late }) => late.length === 0);
  return (
    <section className="ck-tile">
      <h2>{said.lateTitle}</h2>
      <p className="ck-help">{isCalm ? said.lateNone : said.lateHelp}</p>
      <ul className="ck-work">
        {rows.toSorted(worstFirst).map(({ commune: { slug, name }, late }) => (
          <li className="ck-standing" key={slug}>
            <a href={`${adminPath}/tinh-hinh?xa=${slug}`}>
              <span className="ck-work__title">{name}</span>
            </a>
            {late.length === 0 ? (
              <span className="ck-work__note">{said.onTime}</span>
            ) : (
              <span className="ck-due ck-due--overdue">{words.work.counted.overdue(late.length)}</span>
            )}
            {isWhole && late.length > 0 ? <LateDues dues={late} today={today} words={words} /> : undefined}
          </li>
        ))}
      </ul>
      {isWhole ? undefined : (
        <p>
          <a href={`${adminPath}/tinh-hinh`}>{said.lateAll}</a>
        </p>
      )}
    </section>
  );
}

interface Row {
  readonly late: readonly Due[];
}

function worstFirst(one: Row, other: Row): number {
  return other.late.length - one.late.length;
}
