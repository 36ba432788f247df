'use client';
import { SetStepNav } from '@payloadcms/ui';

/** Where the page stands, in the head of the panel. */
export function StepNav({ steps }: { readonly steps: readonly { readonly label: string; readonly url?: string }[] }) {
  return <SetStepNav nav={[...steps]} />;
}
