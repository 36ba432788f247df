import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

interface WorkFrameProps {
  readonly page: Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'>;
  /** The way back, and where one is. */
  readonly steps: readonly { readonly label: string; readonly url?: string }[];
  readonly children: ReactNode;
}

/** The panel's frame around a page of one's work. */
export function WorkFrame({ page: { initPageResult, params, searchParams }, steps, children }: WorkFrameProps) {
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
      <SetStepNav nav={[...steps]} />
      {children}
    </DefaultTemplate>
  );
}
