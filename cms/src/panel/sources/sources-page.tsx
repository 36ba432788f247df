import { SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { may, mayAnywhere } from '../../people/may.ts';
import { sourcesOverview } from '../../quality/ingest/sources-overview.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { SourceCard } from './source-card.tsx';

/** The page of the panel on the machines that send figures. */
export async function SourcesPage(props: AdminViewServerProps) {
  const { req, person, words, adminPath } = askerOf(props.initPageResult.req);
  if (person === undefined || !mayAnywhere(person, ['read', 'automatic'])) {
    return (
      <InPanel {...props}>
        <RefusedScreen adminPath={adminPath} sentence={words.sources.notAllowed} words={words} />
      </InPanel>
    );
  }
  const sources = await sourcesOverview(req, person);
  const { panelUrl } = settingsOf(req.payload);
  const mayMake = may(person, ['keep', 'source'], {});
  return (
    <InPanel {...props}>
      <SetStepNav nav={[{ label: words.sources.title }]} />
      <div className="ck-home ck-sources">
        <header className="ck-home__head">
          <div>
            <h1>{words.sources.title}</h1>
            <p>{words.sources.help}</p>
          </div>
          {mayMake ? (
            <a className="ck-button" href={`${adminPath}/collections/sources/create`}>
              {words.sources.make}
            </a>
          ) : undefined}
        </header>
        <main>
          {sources.length === 0 ? <p className="ck-empty">{words.sources.none}</p> : undefined}
          {sources.map((source) => (
            <SourceCard adminPath={adminPath} key={source.id} panelUrl={panelUrl} source={source} words={words} />
          ))}
          <p>
            <a href="/api/openapi.json">{words.sources.interface}</a>
          </p>
        </main>
      </div>
    </InPanel>
  );
}
