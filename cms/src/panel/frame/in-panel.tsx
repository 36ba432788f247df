import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

type InPanelProps = AdminViewServerProps & {
  /** The way back, and where one is; left out, as it was. */
  readonly steps?: readonly { readonly label: string; readonly url?: string }[];
  readonly children: ReactNode;
};

/** The frame of the panel around a page of ours. */
export function InPanel({ initPageResult, params, searchParams, steps, children }: InPanelProps) {
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
      {steps === undefined ? undefined : <SetStepNav nav={[...steps]} />}
      {children}
    </DefaultTemplate>
  );
}
