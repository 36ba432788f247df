import type { AdminViewServerProps } from 'payload';
import { InPanel } from '../frame/in-panel.tsx';
import { NewDecisionView } from './new-decision-view.tsx';

/** The page of the panel on which a new document begins. */
export function NewDecisionPage(props: AdminViewServerProps) {
  return (
    <InPanel {...props}>
      <NewDecisionView initPageResult={props.initPageResult} />
    </InPanel>
  );
}
