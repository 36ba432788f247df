import type { IndicatorLine, LineSource, Narrative, ReportFigures, TaskLine } from './report.ts';

/** Words of something published that a report may have quoted: where they stand, and of an action whose miss it is. */
export interface Quotable {
  readonly words: readonly string[];
  /** The version that says them, by its public address. */
  readonly source: LineSource;
  /** Key of the indicator, where lines are known by it: an action is quoted without its address. */
  readonly indicator?: string;
}

/** What is to be taken out of reports, and what is to stand in its place. */
export interface Covering {
  readonly quotables: readonly Quotable[];
  readonly said: string;
}

/** The parts of a report that quote what others have said. */
export interface Quoting extends Pick<ReportFigures, 'indicators' | 'tasks'> {
  readonly narrative: Narrative;
}

/** What comes after redacted words in public texts, by the number of the redaction. */
export function sayCovered(seq: number): string {
  return `[nội dung đã che theo mục số ${String(seq)} của sổ công bố]`;
}

/** Words so long that they are a quotation wherever they stand; shorter ones are, where sentences are made of their source. */
const tellingLength = 12;

/**
 * A report without words that have been taken out of the register: each place where they stood says so. Lines that rest
 * on the source lose every word of it, all other texts of the report those that can hardly be there by chance.
 */
export function withoutQuotes({ indicators, tasks, narrative }: Quoting, covering: Covering): Quoting {
  const lines = [...indicators, ...tasks];
  const isRestedOn = (quotable: Quotable): boolean => lines.some((line) => restsOn(line, quotable));
  return {
    indicators: indicators.map((line) => coveredLine(line, covering)),
    tasks: tasks.map((line) => coveredTask(line, covering)),
    narrative: narrativeWithout(narrative, covering, isRestedOn),
  };
}

function restsOn(line: IndicatorLine | TaskLine, { source, indicator }: Quotable): boolean {
  if (indicator !== undefined && 'indicator' in line && line.indicator === indicator) return true;
  return line.sources.some(({ subject, version }) => subject === source.subject && version === source.version);
}

/** The words to be taken out, the longest first, so that one within another leaves nothing over. */
function wordsOf(quotables: readonly Quotable[], isOwn: (quotable: Quotable) => boolean): readonly string[] {
  return quotables
    .flatMap((quotable) => quotable.words.filter((text) => isOwn(quotable) || text.trim().length >= tellingLength))
    .map((text) => text.trim().replace(/[.;,]+$/, ''))
    .filter((text) => text !== '')
    .toSorted((one, other) => other.length - one.length);
}

function coveredLine(line: IndicatorLine, { quotables, said }: Covering): IndicatorLine {
  const texts = wordsOf(quotables, (quotable) => restsOn(line, quotable));
  const { value, verdict, toDate, cause, action } = line;
  return {
    ...line,
    value: without(value, texts, said),
    verdict: without(verdict, texts, said),
    ...(toDate === undefined ? {} : { toDate: without(toDate, texts, said) }),
    ...(cause === undefined ? {} : { cause: without(cause, texts, said) }),
    ...(action === undefined ? {} : { action: without(action, texts, said) }),
  };
}

function coveredTask(line: TaskLine, { quotables, said }: Covering): TaskLine {
  const texts = wordsOf(quotables, (quotable) => restsOn(line, quotable));
  const { verdict, note } = line;
  return {
    ...line,
    verdict: without(verdict, texts, said),
    ...(note === undefined ? {} : { note: without(note, texts, said) }),
  };
}

/** The sentences that are drafted from figures quote them in three of the parts. */
function narrativeWithout(
  narrative: Narrative,
  { quotables, said }: Covering,
  isRestedOn: (quotable: Quotable) => boolean,
): Narrative {
  const { opening, results, shortcomings, causes, directions, proposals } = narrative;
  const anywhere = wordsOf(quotables, () => false);
  const whereQuoted = wordsOf(quotables, isRestedOn);
  return {
    opening: without(opening, anywhere, said),
    results: without(results, anywhere, said),
    shortcomings: without(shortcomings, whereQuoted, said),
    causes: without(causes, whereQuoted, said),
    directions: without(directions, whereQuoted, said),
    proposals: without(proposals, anywhere, said),
  };
}

/** The text with whole words replaced, however they are spaced. */
function without(text: string, taken: readonly string[], said: string): string {
  return taken.reduce((left, words) => left.replace(patternOf(words), () => said), text);
}

function patternOf(words: string): RegExp {
  const parts = words.split(/\s+/u).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'gu');
}
