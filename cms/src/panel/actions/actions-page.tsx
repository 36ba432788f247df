import type { AdminViewServerProps } from 'payload';
import { may, mayAnywhere, reachOf } from '../../people/may.ts';
import { type ListedAction, listActions } from '../../quality/actions/list-actions.ts';
import { openMissedToday } from '../../quality/actions/open-missed.ts';
import { listDeviations, type ShownDeviation } from '../../quality/deviations/show-deviation.ts';
import type { Words } from '../../words/vi.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';

/** The page of the panel that lists corrective actions and accepted deviations. */
export async function ActionsPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { req, person, words, adminPath } = asker;
  if (person === undefined || !mayAnywhere(person, ['read', 'action'])) {
    return (
      <InPanel {...props}>
        <RefusedScreen asker={asker} sentence={words.errors.forbidden} />
      </InPanel>
    );
  }
  await openMissedToday(req.payload);
  const all = await listActions(req);
  const deviations = await listDeviations(req);
  const [open, ended] = [all.filter(({ hasEnded }) => !hasEnded), all.filter(({ hasEnded }) => hasEnded)];
  const mayDraft = person.memberships.some(({ commune }) => may(person, ['draft', 'deviation'], { commune }));
  return (
    <InPanel {...props} steps={[{ label: words.actions.title }]}>
      <PanelPage lede={words.actions.lede} title={words.actions.title}>
        <main className="ck-actions">
          <Group
            actions={open}
            adminPath={adminPath}
            empty={emptyWords(asker, all.length)}
            title={words.actions.open}
            words={words}
          />
          <Deviations adminPath={adminPath} deviations={deviations} mayDraft={mayDraft} words={words} />
          {ended.length === 0 ? undefined : (
            <Group actions={ended} adminPath={adminPath} empty="" title={words.actions.ended} words={words} />
          )}
        </main>
      </PanelPage>
    </InPanel>
  );
}

/** What is said where no action is open: of all actions, or of those of a unit to who sees no others. */
function emptyWords({ person, words: { actions } }: Asker, all: number): string {
  const { communes, everywhere } = reachOf(person, ['read', 'action']);
  if (!everywhere && communes.length === 0) return actions.noneOfUnit;
  return all === 0 ? actions.none : actions.noneOpen;
}

interface GroupProps {
  readonly title: string;
  readonly empty: string;
  readonly actions: readonly ListedAction[];
  readonly adminPath: string;
  readonly words: Words;
}

function Group({ title, empty, actions, adminPath, words }: GroupProps) {
  return (
    <section aria-label={title} className="ck-tile">
      <h2>{`${title} (${String(actions.length)})`}</h2>
      {actions.length === 0 ? <p className="ck-empty">{empty}</p> : undefined}
      <ul className="ck-work">
        {actions.map((action) => (
          <li key={action.id}>
            <a href={`${adminPath}/khac-phuc/${action.id}`}>
              <span className="ck-work__title">{action.phrase}</span>
              <span className="ck-work__note">
                {[action.period, action.part ?? words.actions.whole, action.commune].join(' · ')}
              </span>
              <span className="ck-work__note">{noteOf(action, words)}</span>
            </a>
            <span className={`ck-pill ck-pill--${lookOf(action)}`}>{action.sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function noteOf({ stage, silentDays, causeLateBy, hasEnded }: ListedAction, { actions: words }: Words): string {
  const waiting = stage === 'draft' || stage === 'submitted' || stage === 'returned' ? words.waiting[stage] : undefined;
  const silent = hasEnded || silentDays < 7 ? undefined : words.silent(silentDays);
  const late = causeLateBy === 0 ? undefined : words.causeLate(causeLateBy);
  return [waiting, silent, late].filter((text) => text !== undefined).join(' · ');
}

function lookOf({ reached, isOverdue }: ListedAction): string {
  if (isOverdue || reached === 'notEffective') return 'returned';
  return reached === 'effective' ? 'published' : 'draft';
}

interface DeviationsProps {
  readonly deviations: readonly ShownDeviation[];
  readonly mayDraft: boolean;
  readonly adminPath: string;
  readonly words: Words;
}

function Deviations({ deviations, mayDraft, adminPath, words }: DeviationsProps) {
  return (
    <section aria-label={words.actions.deviations} className="ck-tile">
      <h2>{words.actions.deviations}</h2>
      <p className="ck-help">{words.actions.deviationsLede}</p>
      {deviations.length === 0 ? <p className="ck-empty">{words.actions.noDeviations}</p> : undefined}
      <ul className="ck-work">
        {deviations.map(({ id, phrase, sentence, stage, commune }) => (
          <li key={id}>
            <a href={`${adminPath}/sai-lech/${id}`}>
              <span className="ck-work__title">{phrase}</span>
              <span className="ck-work__note">{`${sentence} · ${commune.name}`}</span>
            </a>
            <span className={`ck-pill ck-pill--${stage}`}>{words.stages[stage]}</span>
          </li>
        ))}
      </ul>
      {mayDraft ? (
        <p>
          <a className="ck-button" href={`${adminPath}/sai-lech/moi`}>
            {words.actions.newDeviation}
          </a>
        </p>
      ) : undefined}
    </section>
  );
}
