import type { Words } from '../../words/vi.ts';

interface ExportFormProps {
  readonly communes: readonly { readonly id: string; readonly name: string }[];
  /** The year that is offered first, with those around it. */
  readonly year: number;
  readonly words: Words;
}

const formats = ['xlsx', 'csv-published', 'csv-underWay'] as const;

/** Asks for the results of a year as a file. Works without script. */
export function ExportForm({ communes, year, words: { resultsFile: words } }: ExportFormProps) {
  const [first] = communes;
  if (first === undefined) return undefined;
  return (
    <details className="ck-export">
      <summary className="ck-button ck-button--plain">{words.exportTitle}</summary>
      <form action="/api/results/export" className="ck-filter" method="get">
        {communes.length === 1 ? (
          <input name="commune" type="hidden" value={first.id} />
        ) : (
          <label>
            <span className="ck-label">{words.exportCommune}</span>
            <select className="ck-input ck-select" name="commune">
              {communes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span className="ck-label">{words.exportYear}</span>
          <select className="ck-input ck-select" defaultValue={year} name="year">
            {[year + 1, year, year - 1, year - 2].map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="ck-label">{words.exportFormat}</span>
          <select className="ck-input ck-select" name="format">
            {formats.map((format) => (
              <option key={format} value={format}>
                {words.exportFormats[format]}
              </option>
            ))}
          </select>
        </label>
        <button className="ck-button" type="submit">
          {words.exportDo}
        </button>
      </form>
      <p className="ck-help">{words.exportHelp}</p>
    </details>
  );
}
