'use client';
import { useWords } from '../../words/use-words.ts';
import { useForm } from './form.ts';

/** A chosen thing that can be taken out again. */
export function Tag({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const words = useWords();
  const { readOnly } = useForm();
  return (
    <span className="ck-chip ck-chip--linked">
      <span>{text}</span>
      {readOnly ? undefined : (
        <button aria-label={words.bodies.remove(text)} onClick={onRemove} type="button">
          ×
        </button>
      )}
    </span>
  );
}
