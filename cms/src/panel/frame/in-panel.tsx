import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

/** The frame of the panel around a page of ours. */
export function InPanel({
  initPageResult,
  params,
  searchParams,
  children,
}: AdminViewServerProps & { readonly children: ReactNode }) {
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
      {children}
    </DefaultTemplate>
  );
}
