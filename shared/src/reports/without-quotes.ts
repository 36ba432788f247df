import { isTelling, withoutWords } from '../values/index.ts';
import type { IndicatorLine, LineSource, Narrative, ReportFigures, TaskLine } from './report.ts';

/** Words of something published that others may have quoted, where they stand, and of which promise or task they are. */
export interface Quotable {
  readonly words: readonly string[];
  /** The version that says them, by its public address. */
  readonly source: LineSource;
  /** Key of the indicator or of the task, where lines are known by it: a promise and an action are quoted without their address. */
  readonly indicator?: string;
  readonly task?: string;
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

function restsOn(line: IndicatorLine | TaskLine, { source, indicator, task }: Quotable): boolean {
  if (indicator !== undefined && 'indicator' in line && line.indicator === indicator) return true;
  if (task !== undefined && 'task' in line && line.task === task) return true;
  return line.sources.some(({ subject, version }) => subject === source.subject && version === source.version);
}

/** The words that are to be taken out of a place: those of its own sources, of all others only telling ones. */
export function wordsOf(quotables: readonly Quotable[], isOwn: (quotable: Quotable) => boolean): readonly string[] {
  return quotables.flatMap((quotable) => quotable.words.filter((text) => isOwn(quotable) || isTelling(text)));
}

function coveredLine(line: IndicatorLine, { quotables, said }: Covering): IndicatorLine {
  const texts = wordsOf(quotables, (quotable) => restsOn(line, quotable));
  const { phrase, target, value, verdict, toDate, cause, action } = line;
  return {
    ...line,
    phrase: withoutWords(phrase, texts, said),
    target: withoutWords(target, texts, said),
    value: withoutWords(value, texts, said),
    verdict: withoutWords(verdict, texts, said),
    ...(toDate === undefined ? {} : { toDate: withoutWords(toDate, texts, said) }),
    ...(cause === undefined ? {} : { cause: withoutWords(cause, texts, said) }),
    ...(action === undefined ? {} : { action: withoutWords(action, texts, said) }),
  };
}

function coveredTask(line: TaskLine, { quotables, said }: Covering): TaskLine {
  const texts = wordsOf(quotables, (quotable) => restsOn(line, quotable));
  const { content, lead, verdict, note } = line;
  return {
    ...line,
    content: withoutWords(content, texts, said),
    lead: withoutWords(lead, texts, said),
    verdict: withoutWords(verdict, texts, said),
    ...(note === undefined ? {} : { note: withoutWords(note, texts, said) }),
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
    opening: withoutWords(opening, anywhere, said),
    results: withoutWords(results, anywhere, said),
    shortcomings: withoutWords(shortcomings, whereQuoted, said),
    causes: withoutWords(causes, whereQuoted, said),
    directions: withoutWords(directions, whereQuoted, said),
    proposals: withoutWords(proposals, anywhere, said),
  };
}
