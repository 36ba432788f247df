'use client';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Clipboard } from '../fields/icons.tsx';
import { useForm } from '../fields/form.ts';
import type { PasteTarget } from '../paste/columns.ts';
import { useWorkspace } from './desk-context.ts';

/** Opens the dialog in which rows copied from Word or Excel are looked over before they are added. */
export function PasteButton({ target }: { readonly target: PasteTarget }) {
  const words = useWords();
  const { readOnly } = useForm();
  const { paste } = useWorkspace();
  if (readOnly) return undefined;
  return (
    <Button look="quiet" onPress={() => paste(target)}>
      <Clipboard /> {words.rows.paste}
    </Button>
  );
}
