'use client';
import type { SourceBlock, SourceParagraph, SourceRow, SourceTable, SourceText } from '@camket/shared/reading';
import { memo } from 'react';

/** A part of a document that is drawn as one: what stands on a page, in pieces that are not too long. */
export interface Sheet {
  /** The page that begins here, counted from 1. */
  readonly page: number | undefined;
  readonly blocks: readonly SourceBlock[];
}

const longest = 40;

/** The document cut into sheets: at each page, and where a page is long. */
export function sheetsOf({ blocks, pages }: SourceText): readonly Sheet[] {
  const sheets: { page: number | undefined; blocks: SourceBlock[] }[] = [];
  let page = 0;
  for (const block of blocks) {
    const from = startOf(block);
    const before = page;
    while (page < pages.length && (pages[page] ?? Infinity) <= from) page += 1;
    const last = sheets.at(-1);
    const isNewPage = page !== before && pages.length > 1;
    if (last === undefined || isNewPage || last.blocks.length >= longest)
      sheets.push({ page: isNewPage ? page : undefined, blocks: [block] });
    else last.blocks.push(block);
  }
  return sheets;
}

function startOf(block: SourceBlock): number {
  return block.kind === 'paragraph' ? block.span.from : (block.rows[0]?.cells[0]?.span.from ?? 0);
}

interface SheetProps {
  readonly sheet: Sheet;
  readonly text: string;
  readonly sayPage: (page: number) => string;
  /** What a table is called. */
  readonly table: string;
}

/** A sheet of the document as it is printed: paragraphs, lines beside each other, tables. */
export const DocumentSheet = memo(function DocumentSheet({ sheet, text, sayPage, table }: SheetProps) {
  const { page, blocks } = sheet;
  return (
    <div className="ck-sheet">
      {page === undefined ? undefined : (
        <p className="ck-sheet__page">
          <span>{sayPage(page)}</span>
        </p>
      )}
      {groupsOf(blocks).map((group, at) => (
        <Group group={group} key={at} table={table} text={text} />
      ))}
    </div>
  );
});

/** Blocks that stand beside each other together, every other by itself. */
function groupsOf(blocks: readonly SourceBlock[]): readonly (readonly SourceBlock[])[] {
  const groups: SourceBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && isInColumn(block) && last.every(isInColumn)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function isInColumn(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && block.column !== undefined;
}

interface GroupProps {
  readonly group: readonly SourceBlock[];
  readonly text: string;
  /** What a table is called. */
  readonly table: string;
}

function Group({ group, text, table }: GroupProps) {
  const [first] = group;
  if (first === undefined) return undefined;
  if (first.kind === 'table') return <Table name={table} table={first} text={text} />;
  const paragraphs = group.filter((block) => block.kind === 'paragraph');
  if (first.column === undefined) return <Paragraph paragraph={first} text={text} />;
  const columns = Map.groupBy(paragraphs, ({ column = 0 }) => column);
  return (
    <div className="ck-sheet__columns">
      {[...columns]
        .toSorted(([one], [other]) => one - other)
        .map(([column, inColumn]) => (
          <div key={column}>
            {inColumn.map((paragraph) => (
              <Paragraph key={paragraph.span.from} paragraph={paragraph} text={text} />
            ))}
          </div>
        ))}
    </div>
  );
}

function Paragraph({
  paragraph: { span, isBold, isCentred, column },
  text,
}: {
  readonly paragraph: SourceParagraph;
  readonly text: string;
}) {
  const looks = [
    isBold === true ? 'ck-sheet__line--bold' : '',
    isCentred === true || column !== undefined ? 'ck-sheet__line--centred' : '',
  ];
  return (
    <p className={['ck-sheet__line', ...looks].join(' ').trim()} data-from={span.from} data-to={span.to}>
      {text.slice(span.from, span.to)}
    </p>
  );
}

interface TableProps {
  readonly table: SourceTable;
  readonly text: string;
  readonly name: string;
}

/** A table scrolls by itself where it is wider than the page, also from the keyboard. */
function Table({ table: { rows }, text, name }: TableProps) {
  return (
    <div aria-label={name} className="ck-sheet__table" role="region" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, at) => (
            <Row key={at} row={row} text={text} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { cells }, text }: { readonly row: SourceRow; readonly text: string }) {
  return (
    <tr>
      {cells.map(({ span, column, columns, rows }) => (
        <td
          colSpan={columns > 1 ? columns : undefined}
          data-from={span.from}
          data-to={span.to}
          key={column}
          rowSpan={rows > 1 ? rows : undefined}
        >
          {text.slice(span.from, span.to)}
        </td>
      ))}
    </tr>
  );
}
