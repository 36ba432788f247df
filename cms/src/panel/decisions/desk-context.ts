'use client';
import type { Decision } from '@camket/shared/decisions';
import { createContext, useContext } from 'react';
import type { PasteTarget } from '../paste/columns.ts';
import type { Edit } from './use-decision.ts';

/** What the sections of a decision's screen share. */
export interface Workspace {
  readonly decision: Decision;
  readonly edit: Edit;
  /** Opens the dialog for pasting, with what was already pasted into a field. */
  readonly paste: (target: PasteTarget, clipboard?: { readonly html: string; readonly text: string }) => void;
  /** The one who drafts, as a role, for the choices of meaning that are recorded. */
  readonly draftedBy: 'office' | 'isoSecretary';
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** Gives the sections inside it their decision. */
export const WorkspaceProvider = WorkspaceContext.Provider;

/** The decision that a section is part of. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === undefined) throw new Error('Cannot show a section: no WorkspaceProvider stands around it');
  return workspace;
}
