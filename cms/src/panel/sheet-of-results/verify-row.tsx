'use client';
import { showValue } from '@camket/shared/results';
import { vietnameseDay } from '@camket/shared/values';
import type { Sheet, SheetCell, SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { FactList } from '../fields/facts.tsx';
import { Warning } from '../fields/icons.tsx';
import { IndicatorCell } from './indicator-cell.tsx';
import { OnPage, Sentence } from './on-page.tsx';

interface VerifyRowProps {
  readonly row: SheetRow;
  readonly sheet: Sheet;
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
  readonly onPublish: (cell: SheetCell) => void;
  readonly onReturn: () => void;
}

/** One figure as it was submitted, with all that helps to judge it, and what can be done with it. */
export function VerifyRow(props: VerifyRowProps) {
  const { row, sheet, onPublish, onReturn } = props;
  const words = useWords().sheetOfResults;
  const { cell, indicator } = row;
  const stage = cell?.stage ?? (row.published === undefined ? undefined : 'published');
  const shown = { row, read: readOf(row) };
  return (
    <article aria-label={indicator.phrase} className={`ck-verify__row ck-verify__row--${stage ?? 'blank'}`}>
      <div className="ck-verify__indicator">
        <IndicatorCell row={row} />
      </div>
      <div className="ck-verify__figure">
        {stage === undefined ? <p className="ck-help">{words.verify.notSubmitted}</p> : undefined}
        {stage === undefined || stage === 'returned' ? undefined : <OnPage row={shown} sheet={sheet} />}
        <Returned cell={cell} />
        <Sentence row={shown} sheet={sheet} />
        <Beside {...props} />
        <Looked row={row} />
      </div>
      <div className="ck-verify__deeds">
        <StageWord row={row} />
        {cell?.mayVerify === true ? (
          <>
            <Button look="main" onPress={() => onPublish(cell)}>
              {words.verify.publish}
            </Button>
            <Button onPress={onReturn}>{words.verify.return}</Button>
          </>
        ) : undefined}
        {cell?.stage === 'submitted' && !cell.mayVerify && sheet.mayVerify ? (
          <p className="ck-help">{words.verify.ownWork}</p>
        ) : undefined}
        <Links {...props} />
      </div>
    </article>
  );
}

/** What a row says, in the form in which the entry screen shows it. Drafts in hand are the unit's own. */
function readOf({ cell, published }: SheetRow) {
  const none = {
    isBlank: true,
    faults: new Map<string, string>(),
    hints: new Map<string, string>(),
    needsCause: false,
  };
  const isInHand = cell?.stage === 'draft' || cell?.stage === 'returned';
  if (cell?.content !== undefined && !isInHand) return { ...none, content: cell.content };
  const { value, cutOff, source = '' } = published ?? {};
  return value === undefined || cutOff === undefined ? none : { ...none, content: { value, cutOff, source } };
}

/** What the unit was asked to mend, for as long as the figure is with it. */
function Returned({ cell }: { readonly cell: SheetCell | undefined }) {
  const words = useWords().sheetOfResults;
  if (cell?.stage !== 'returned') return undefined;
  return (
    <>
      <p className="ck-help">{words.verify.withUnit}</p>
      {cell.returned === undefined ? undefined : (
        <p className="ck-remark">
          {words.returned}: {cell.returned.reason}
        </p>
      )}
    </>
  );
}

function StageWord({ row: { cell, published } }: { readonly row: SheetRow }) {
  const words = useWords();
  const stage = cell?.stage ?? (published === undefined ? undefined : 'published');
  const said = { ...words.stages, submitted: words.verifying.waitingTitle };
  return (
    <span className={`ck-pill ck-pill--${stage ?? 'draft'}`}>
      {stage === undefined ? words.sheetOfResults.stage.blank : said[stage]}
    </span>
  );
}

/** Where the figure comes from, and the words that go with it. */
function Beside({ row: { cell, published, indicator } }: VerifyRowProps) {
  const words = useWords().sheetOfResults;
  const { content, stage } = cell ?? {};
  if (content === undefined || stage === 'draft' || stage === 'returned') return undefined;
  const { cutOff, source, cause, note, gapNote } = content;
  const facts = [
    [words.cutOff, vietnameseDay(cutOff)],
    [words.source, source],
    [words.cause, cause],
    [words.note, note],
    [words.note, gapNote],
    [words.stage.published, published?.value === undefined ? undefined : showValue(published.value, indicator)],
  ] as const;
  return <FactList className="ck-verify__facts" facts={facts} />;
}

/** What looks wrong, and what the unit has said of it. */
function Looked({ row: { cell, warnings } }: { readonly row: SheetRow }) {
  const words = useWords().sheetOfResults;
  if (cell?.stage !== 'submitted') return undefined;
  const { content } = cell;
  if (warnings.length === 0) return <p className="ck-help">{words.verify.noWarnings}</p>;
  const answer = (kind: string): string => {
    if (content?.confirmed?.includes(kind) === true) return words.confirmed;
    return content?.note === undefined ? words.unconfirmed : words.explained;
  };
  return (
    <ul className="ck-warnings">
      {warnings.map(({ kind, message }) => (
        <li className="ck-warning" key={kind + message}>
          <p>
            <Warning /> <strong>{words.warning}:</strong> {message}
          </p>
          <p className="ck-help">{answer(kind)}</p>
        </li>
      ))}
    </ul>
  );
}

function Evidence({ cell, file }: { readonly cell: SheetCell; readonly file: SheetCell['evidence'][number] }) {
  const id = cell.files[file.sha256];
  const words = useWords().taskEvidence;
  return (
    <>
      {id === undefined ? (
        <span className="ck-help">{file.name}</span>
      ) : (
        <a href={`/api/files/${id}/bytes`} rel="noreferrer" target="_blank">
          {file.name}
        </a>
      )}
      {file.original === undefined ? undefined : (
        <span className="ck-help" title={file.original}>
          {words.original(file.original)}
        </span>
      )}
    </>
  );
}

/** The evidence, the row itself, and its public page. */
function Links({ row: { cell, published }, adminPath, siteUrl }: VerifyRowProps) {
  const words = useWords().sheetOfResults;
  const id = cell?.id ?? published?.id;
  return (
    <>
      {cell === undefined ? undefined : cell.evidence.length === 0 ? (
        <span className="ck-help">{words.verify.noEvidence}</span>
      ) : (
        cell.evidence.map((file) => <Evidence cell={cell} file={file} key={file.sha256} />)
      )}
      {id === undefined ? undefined : <a href={`${adminPath}/collections/results/${id}`}>{words.openRow}</a>}
      {published === undefined || siteUrl === undefined ? undefined : (
        <a href={`${siteUrl}/${published.subject}`} rel="noreferrer" target="_blank">
          {words.verify.seePublic}
        </a>
      )}
    </>
  );
}
