import type { Epoch } from './excel-day.ts';
import type { PackedWorkbook } from './packed-workbook.ts';
import { attributeIn, cellText, plainText, tagsIn } from './xml-tags.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part that holds it. */
  readonly part: string;
}

/** What the cells of a workbook rest on. */
export interface Foundations {
  readonly texts: readonly string[];
  /** By the number of a cell's format: whether it shows its number as a day. */
  readonly showsDay: readonly boolean[];
  readonly epoch: Epoch;
}

const main = 'xl/workbook.xml';

/** What a workbook lists: its sheets in their order, its named places, and from when it counts its days. */
export interface Listed {
  readonly sheets: readonly ListedSheet[];
  readonly names: ReadonlyMap<string, string>;
  readonly epoch: Epoch;
}

/** Reads what a workbook lists. */
export function listedIn(packed: PackedWorkbook): Listed {
  const xml = packed.text(main) ?? '';
  const targets = targetsIn(packed.text('xl/_rels/workbook.xml.rels') ?? '');
  const opened = [...tagsIn(xml)].filter(({ isClosing }) => !isClosing);
  const counts = opened.find(({ name }) => name === 'workbookPr')?.attributes ?? '';
  return {
    sheets: opened.flatMap(({ name, attributes }) => (name === 'sheet' ? sheetOf(attributes, targets) : [])),
    names: namesIn(xml),
    epoch: isOn(attributeIn(counts, 'date1904')) ? 1904 : 1900,
  };
}

function namesIn(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let open: string | undefined;
  for (const { name, isClosing, attributes, before } of tagsIn(xml)) {
    if (name !== 'definedName') continue;
    if (isClosing && open !== undefined) names.set(open, plainText(before));
    open = isClosing ? undefined : attributeIn(attributes, 'name');
  }
  return names;
}

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

function sheetOf(attributes: string, targets: ReadonlyMap<string, string>): readonly ListedSheet[] {
  const part = targets.get(attributeIn(attributes, 'id') ?? '');
  if (part?.includes('worksheets/') !== true) return []; // a sheet of a chart holds no cells
  const state = attributeIn(attributes, 'state') ?? 'visible';
  return [{ name: attributeIn(attributes, 'name') ?? '', isHidden: state !== 'visible', part }];
}

function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { name, attributes } of tagsIn(xml)) {
    if (name !== 'Relationship') continue;
    const [id, target] = [attributeIn(attributes, 'Id'), attributeIn(attributes, 'Target')];
    if (id !== undefined && target !== undefined)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

/** The texts and formats that cells name by number. */
export function foundationsOf(packed: PackedWorkbook, epoch: Epoch): Foundations {
  return {
    texts: sharedTexts(packed.text('xl/sharedStrings.xml') ?? ''),
    showsDay: dayFormats(packed.text('xl/styles.xml') ?? ''),
    epoch,
  };
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let isAloud = false;
  for (const { name, isClosing, before } of tagsIn(xml)) {
    if (name === 'si' && !isClosing) texts.push('');
    else if (name === 'rPh') isAloud = !isClosing; // how a text is spoken is no part of it
    else if (name === 't' && isClosing && !isAloud) texts.push(`${texts.pop() ?? ''}${cellText(before)}`);
  }
  return texts;
}

const builtInDays = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57, 58]);

function dayFormats(xml: string): readonly boolean[] {
  const own = new Map<number, boolean>();
  const formats: boolean[] = [];
  let isInCells = false;
  for (const { name, isClosing, attributes } of tagsIn(xml)) {
    if (name === 'cellXfs') isInCells = !isClosing;
    if (isClosing) continue;
    const id = Number(attributeIn(attributes, 'numFmtId') ?? '0');
    if (name === 'numFmt') own.set(id, isDayFormat(attributeIn(attributes, 'formatCode') ?? ''));
    if (name === 'xf' && isInCells) formats.push(own.get(id) ?? builtInDays.has(id));
  }
  return formats;
}

/** A format with letters of days or hours, outside of quoted words, colours and currencies. */
function isDayFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ydmhs]/i.test(bare.replaceAll(/general/gi, ''));
}
