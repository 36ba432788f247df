'use client';
import { useWords } from '../../words/use-words.ts';
import { Tick, Warning } from '../fields/icons.tsx';
import { goToField } from './go-to-field.ts';
import { byKind, bySection, type Remark } from './outline.ts';
import type { Remarks } from './remarks-of.ts';

interface RemarksPanelProps extends Remarks {
  /** Without the sections of a document. */
  readonly isPlain?: boolean;
}

/** Everything that keeps the decision from being submitted, at once, each a way to its field; doubts stand apart. */
export function RemarksPanel({ obstacles, doubts, isPlain = false }: RemarksPanelProps) {
  const words = useWords().outline;
  return (
    <>
      {obstacles.length === 0 ? (
        <p className="ck-ready">
          <Tick /> {words.ready}
        </p>
      ) : (
        <RemarkList
          isPlain={isPlain}
          help={words.obstaclesHelp}
          look="obstacle"
          remarks={obstacles}
          title={words.obstacles(obstacles.length)}
        />
      )}
      {doubts.length === 0 ? undefined : (
        <RemarkList
          isPlain={isPlain}
          help={words.doubtsHelp}
          look="doubt"
          remarks={doubts}
          title={words.doubts(doubts.length)}
        />
      )}
    </>
  );
}

interface RemarkListProps {
  readonly isPlain: boolean;
  readonly title: string;
  readonly help: string;
  readonly look: 'obstacle' | 'doubt';
  readonly remarks: readonly Remark[];
}

function RemarkList({ isPlain, title, help, look, remarks }: RemarkListProps) {
  const words = useWords();
  return (
    <section className={`ck-remarks ck-remarks--${look}`}>
      <h3>
        <Warning /> {title}
      </h3>
      <p className="ck-help">{help}</p>
      {bySection(remarks).map(([section, own]) => (
        <div key={section}>
          {isPlain ? undefined : <h4>{words.sections[section]}</h4>}
          {byKind(own).map((alike) => (
            <Alike key={alike[0]?.kind} remarks={alike} />
          ))}
        </div>
      ))}
    </section>
  );
}

const shown = 3;

/** Remarks of one kind: the first few, the others folded away. */
function Alike({ remarks }: { readonly remarks: readonly Remark[] }) {
  const words = useWords().outline;
  const rest = remarks.slice(shown);
  return (
    <>
      <Links remarks={remarks.slice(0, shown)} />
      {rest.length === 0 ? undefined : (
        <details className="ck-details">
          <summary>{words.alike(rest.length)}</summary>
          <Links remarks={rest} />
        </details>
      )}
    </>
  );
}

function Links({ remarks }: { readonly remarks: readonly Remark[] }) {
  return (
    <ul>
      {remarks.map(({ path, sentence }) => (
        <li key={`${path} ${sentence}`}>
          <button className="ck-link" onClick={() => goToField(path)} type="button">
            {sentence}
          </button>
        </li>
      ))}
    </ul>
  );
}
