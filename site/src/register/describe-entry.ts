import { currentVersion, type EntryMark, type Published } from '@camket/shared/register';
import type { Result } from '@camket/shared/results';
import { titleOfAction } from '../actions/title-of-action.ts';
import { addressIn, addressOfSubject, unitName, type Place } from '../communes/place.ts';
import { nameOf } from '../decisions/name-decision.ts';
import { promised, taskNamed } from '@camket/shared/register';
import { titleOfReport } from '../reports/title-of-report.ts';
import { sayPeriod } from '../words/say-period.ts';
import { vi } from '../words/vi.ts';

/** An entry as the log tells it. */
export interface Told {
  /** What kind of act it was. */
  readonly kind: string;
  readonly title: string;
  readonly href?: string;
}

/** Tells what an entry published, and where that can be read. */
export function describeEntry(house: App.Locals, mark: EntryMark, place: Place | undefined): Told {
  const kind = kindOf(mark);
  if (mark.redactedBy !== undefined) return { kind, title: vi.log.emptied(mark.redactedBy) };
  if (mark.kind === 'redaction') return { kind, title: vi.log.redacted(mark.subject.split('/').at(-1) ?? '') };
  if (place === undefined) return { kind, title: vi.log.wholeCity[mark.kind] ?? mark.subject };
  const told = tell(house, mark, place);
  return told === undefined ? { kind, title: place.title } : { kind, ...told };
}

/** What a published result is called: its period, its unit, its promise. */
export function titleOfResult(house: App.Locals, result: Result, place: Place): string {
  const { period, part, decision, indicator } = result;
  const phrase = promised(house, decision, indicator)?.indicator.phrase;
  const unit = part === 'whole' ? undefined : unitName(place, part, house.today);
  return [sayPeriod(period), unit, phrase].filter((text) => text !== undefined).join(' · ');
}

function kindOf({ kind, version }: EntryMark): string {
  const word = vi.log.kinds[kind] ?? vi.log.other;
  return version > 1 && kind !== 'withdrawal' ? `${word} (${vi.decision.version(version).toLowerCase()})` : word;
}

function tell(house: App.Locals, mark: EntryMark, place: Place): Omit<Told, 'kind'> | undefined {
  const { record } = house;
  const { kind, subject, version } = mark;
  const page = addressOfSubject(place, subject);
  const decision = record.decisions.get(subject);
  if (decision) {
    const summary = contentOf(decision, version);
    const title = summary && `${nameOf(summary)}: ${summary.about}`;
    return title === undefined
      ? undefined
      : { title, href: kind === 'decision' ? `${page}/ban/${String(version)}` : page };
  }
  const result = record.results.get(subject);
  if (result) {
    const content = contentOf(result, version);
    const href = kind === 'result' ? `${page}/ban/${String(version)}` : page;
    return content && { title: titleOfResult(house, content, place), href };
  }
  return tellAction(house, mark, place) ?? tellReport(house, mark, place) ?? tellTask(house, mark, place);
}

function tellAction(house: App.Locals, mark: EntryMark, place: Place): Omit<Told, 'kind'> | undefined {
  const { actions, deviations } = house.record;
  const href = `${addressOfSubject(place, mark.subject)}/ban/${String(mark.version)}`;
  const action = actions.get(mark.subject);
  const content = action && contentOf(action, mark.version);
  if (content !== undefined) return { title: titleOfAction(house, content, place), href };
  const deviation = deviations.get(mark.subject);
  const said = deviation && contentOf(deviation, mark.version);
  return said && { title: said.reason, href };
}

function tellReport(house: App.Locals, mark: EntryMark, place: Place): Omit<Told, 'kind'> | undefined {
  const report = house.record.reports.get(mark.subject);
  const content = report && contentOf(report, mark.version);
  if (content === undefined) return undefined;
  const page = addressOfSubject(place, mark.subject);
  const href = mark.kind === 'report' ? `${page}/ban/${String(mark.version)}` : page;
  return { title: titleOfReport(house, content, place), href };
}

function tellTask(house: App.Locals, mark: EntryMark, place: Place): Omit<Told, 'kind'> | undefined {
  const report = house.record.tasks.get(mark.subject);
  const content = report && contentOf(report, mark.version);
  if (content === undefined) return undefined;
  const task = taskNamed(house, content.decision, content.task);
  const slot = content.slot === undefined ? '' : `${sayPeriod(content.slot)} · `;
  return { title: `${slot}${task?.content ?? ''}`, href: `${addressIn(place, 'ke-hoach')}#cong-viec-${content.task}` };
}

function contentOf<Content>(thing: Published<Content>, version: number): Content | undefined {
  const named = thing.versions.find(({ mark }) => mark.version === version)?.content;
  return (
    named ?? currentVersion(thing)?.content ?? thing.versions.findLast(({ content }) => content !== undefined)?.content
  );
}
