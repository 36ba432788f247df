'use client';
import { type CaseMeaning, foldedWords, meaningsOf } from '@camket/shared/results';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import type { CountAnswer, Mapping } from './case-answers.ts';
import { say } from './count-result.tsx';
import { SelectBox } from './select-box.tsx';

interface UnknownWordsProps {
  readonly unknown: CountAnswer['unknown'];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onCount: () => void;
}

type Unknown = CountAnswer['unknown'][number];

/** Asks what the words mean that nobody has explained yet. Nothing is guessed. */
export function UnknownWords({ unknown, mapping, onChange, onCount }: UnknownWordsProps) {
  const words = useWords().cases;
  if (unknown.length === 0) return undefined;
  const given = ({ column, text }: Unknown): CaseMeaning | '' => mapping.words[column]?.[foldedWords(text)] ?? '';
  const give = ({ column, text }: Unknown, meaning: CaseMeaning | undefined): void => {
    const { [foldedWords(text)]: _before, ...others } = mapping.words[column] ?? {};
    const ofColumn = meaning === undefined ? others : { ...others, [foldedWords(text)]: meaning };
    onChange({ ...mapping, words: { ...mapping.words, [column]: ofColumn } });
  };
  return (
    <section aria-label={words.unknownTitle} className="ck-tile ck-tile--urgent">
      <h2>{words.unknownTitle}</h2>
      <p className="ck-help">{words.unknownHelp}</p>
      <div className="ck-cases__grid">
        {unknown.map((one) => (
          <SelectBox
            blank={words.chooseMeaning}
            choices={meaningsOf[one.column].map((value) => ({ value, label: words.meanings.get(value) ?? value }))}
            key={`${one.column} ${one.text}`}
            label={words.unknownWord(one.text, words.columns.get(one.column) ?? one.column, say(one.count))}
            onChange={(meaning) => give(one, meaning)}
            value={given(one)}
          />
        ))}
      </div>
      <div className="ck-deeds">
        <Button look="main" onPress={onCount}>
          {words.countAgain}
        </Button>
      </div>
    </section>
  );
}
