'use client';
import { useWords } from '../../words/use-words.ts';
import { countsOf, fieldId, sections } from './outline.ts';
import type { Remarks } from './remarks-of.ts';

/** The sections of the document, each with how much is still to be done in it. */
export function OutlineNav({ remarks: { obstacles } }: { readonly remarks: Remarks }) {
  const words = useWords();
  const counts = countsOf(obstacles);
  return (
    <nav aria-label={words.outline.label} className="ck-outline">
      <ol>
        {sections.map((section) => {
          const count = counts.get(section) ?? 0;
          return (
            <li key={section}>
              <a href={`#${fieldId(section)}`}>
                <span>{words.sections[section]}</span>
                {count === 0 ? undefined : (
                  <span aria-label={words.outline.toDo(count)} className="ck-count">
                    {count}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
