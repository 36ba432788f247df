interface FactListProps {
  /** Names with what they are; what is not there, or blank, is left out. */
  readonly facts: readonly (readonly [name: string, text: string | undefined])[];
  readonly className?: string;
}

/** Facts that are read and not written, each with its name. */
export function FactList({ facts, className }: FactListProps) {
  const known = facts.flatMap(([name, text = '']) => (text === '' ? [] : [{ name, text }]));
  return (
    <dl className={className}>
      {known.map(({ name, text }) => (
        <div key={`${name} ${text}`}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts of a promise or a task, below its own words. */
export function QuotedFacts({ quote, facts }: Pick<FactListProps, 'facts'> & { readonly quote: string }) {
  return (
    <div className="ck-facts">
      <blockquote className="ck-quote">{quote}</blockquote>
      <FactList facts={facts} />
    </div>
  );
}
