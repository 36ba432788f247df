'use client';
import { useWords } from '../../words/use-words.ts';
import { CountField } from '../fields/number-field.tsx';
import { RowList } from '../fields/row-list.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { LongTextField } from '../fields/text-field.tsx';
import { useWorkspace } from './desk-context.ts';
import { newArticle } from './new-rows.ts';
import { fieldId } from './outline.ts';
import { PasteButton } from './paste-button.tsx';

/** The documents that the decision rests on, or those who get a copy: one line each, as printed. */
export function LinesSection({ name }: { readonly name: 'legalBases' | 'recipients' }) {
  const words = useWords();
  const { decision, edit } = useWorkspace();
  const own = words[name];
  return (
    <Section
      deeds={<PasteButton target={name} />}
      id={fieldId(name)}
      note={noteOf(decision[name].length)}
      title={words.sections[name]}
    >
      <RowList
        items={decision[name]}
        keyOf={(_, place) => String(place)}
        makeItem={() => ''}
        name={own.row}
        onChange={(lines, about) => edit(about, (before) => ({ ...before, [name]: lines }))}
        path={name}
      >
        {(line, place, onChange) => (
          <LongTextField
            isQuiet
            label={`${own.text} ${place + 1}`}
            onChange={onChange}
            path={`${name}.${place}`}
            placeholder={own.placeholder}
            size="wide"
            value={line}
          />
        )}
      </RowList>
    </Section>
  );
}

/** The numbered articles. */
export function ArticlesSection() {
  const words = useWords();
  const { decision, edit } = useWorkspace();
  return (
    <Section
      deeds={<PasteButton target="articles" />}
      id={fieldId('articles')}
      note={noteOf(decision.articles.length)}
      title={words.sections.articles}
    >
      <RowList
        items={decision.articles}
        keyOf={(_, place) => String(place)}
        makeItem={() => newArticle(decision.articles)}
        name={words.articles.row}
        onChange={(articles, about) => edit(about, (before) => ({ ...before, articles }))}
        path="articles"
      >
        {(article, place, onChange) => (
          <FieldRow>
            <CountField
              label={words.articles.number}
              onChange={(number = article.number) => onChange({ ...article, number })}
              path={`articles.${place}.number`}
              size="small"
              value={article.number}
            />
            <LongTextField
              label={words.articles.text}
              onChange={(text) => onChange({ ...article, text })}
              path={`articles.${place}.text`}
              size="wide"
              value={article.text}
            />
          </FieldRow>
        )}
      </RowList>
    </Section>
  );
}

/** How many rows a section has, for its heading. */
export function noteOf(count: number): string | undefined {
  return count === 0 ? undefined : String(count);
}
