import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { NewDecisionView } from './new-decision-view.tsx';

/** The page of the panel on which a new document begins. */
export function NewDecisionPage({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      visibleEntities={visibleEntities}
      {...(locale === undefined ? {} : { locale })}
      {...(req.user === null ? {} : { user: req.user })}
    >
      <NewDecisionView initPageResult={initPageResult} />
    </DefaultTemplate>
  );
}
