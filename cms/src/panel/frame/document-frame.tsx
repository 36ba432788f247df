'use client';
import type { Unit } from '@camket/shared/communes';
import type { CalendarDay } from '@camket/shared/values';
import { SetStepNav } from '@payloadcms/ui';
import { type ReactNode, useMemo } from 'react';
import type { Remark } from '../decisions/outline.ts';
import { byPath, FormProvider } from '../fields/form.ts';
import { LeaveDialog } from '../saving/leave-dialog.tsx';
import { useLeaveGuard } from '../saving/use-leave-guard.ts';
import { WorkBar } from './work-bar.tsx';

interface DocumentFrameProps {
  readonly title: string;
  /** The list that the document stands in. */
  readonly list: { readonly label: string; readonly url: string };
  /** What the document is called among its like; its title where it is left out. */
  readonly step?: string;
  readonly about: ReactNode;
  /** How saving goes, and what can be done. */
  readonly tools?: ReactNode;
  readonly desk: { readonly isOpen: boolean; readonly isUnsaved: boolean; readonly save: () => Promise<boolean> };
  /** What is said about its fields. */
  readonly remarks: readonly Remark[];
  readonly units?: readonly Unit[];
  readonly today: CalendarDay;
  readonly children: ReactNode;
}

const noUnits: readonly Unit[] = [];

/** The screen of a document that is written on one page: its bar, its fields, and the question to who leaves it unsaved. */
export function DocumentFrame(props: DocumentFrameProps) {
  const { title, list, step = title, about, tools, children } = props;
  const { desk, remarks, units = noUnits, today } = props;
  const { isOpen } = desk;
  const guard = useLeaveGuard(desk.isUnsaved);
  const form = useMemo(
    () => ({ readOnly: !isOpen, remarks: byPath(remarks), units, today }),
    [isOpen, remarks, units, today],
  );
  return (
    <FormProvider value={form}>
      <SetStepNav nav={[list, { label: step }]} />
      <div className="ck-workspace ck-workspace--narrow">
        <WorkBar about={about} title={title}>
          {tools}
        </WorkBar>
        <main className="ck-paper">{children}</main>
        <LeaveDialog guard={guard} save={desk.save} />
      </div>
    </FormProvider>
  );
}
