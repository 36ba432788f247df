import type { AdminViewServerProps } from 'payload';
import { may, mayAnywhere } from '../../people/may.ts';
import { sourcesOverview } from '../../quality/ingest/sources-overview.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { SourceCard } from './source-card.tsx';

/** The page of the panel on the machines that send figures. */
export async function SourcesPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { req, person, words, adminPath } = asker;
  if (person === undefined || !mayAnywhere(person, ['read', 'automatic'])) {
    return (
      <InPanel {...props}>
        <RefusedScreen asker={asker} sentence={words.sources.notAllowed} />
      </InPanel>
    );
  }
  const sources = await sourcesOverview(req, person);
  const { panelUrl } = settingsOf(req.payload);
  const make = may(person, ['keep', 'source'], {}) ? (
    <a className="ck-button" href={`${adminPath}/collections/sources/create`}>
      {words.sources.make}
    </a>
  ) : undefined;
  return (
    <InPanel {...props} steps={[{ label: words.sources.title }]}>
      <PanelPage deeds={make} lede={words.sources.help} look="ck-sources" title={words.sources.title}>
        <main>
          {sources.length === 0 ? <p className="ck-empty">{words.sources.none}</p> : undefined}
          {sources.map((source) => (
            <SourceCard adminPath={adminPath} key={source.id} panelUrl={panelUrl} source={source} words={words} />
          ))}
          <p>
            <a href="/api/openapi.json">{words.sources.interface}</a>
          </p>
        </main>
      </PanelPage>
    </InPanel>
  );
}
