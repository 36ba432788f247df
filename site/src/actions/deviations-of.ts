import { type Deviation, standingOfDeviation } from '@camket/shared/actions';
import type { PublicDeviation, PublicRecord, Version } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';

/** A deviation with its newest version that can still be read. */
export interface ShownDeviation {
  readonly published: PublicDeviation;
  readonly version: Version<Deviation>;
  readonly deviation: Deviation;
}

/** The deviations from a promise that hold or are to come; those that have lapsed too, where asked for. */
export function deviationsOf(
  record: PublicRecord,
  indicator: string,
  { today, lapsed = false }: { readonly today: CalendarDay; readonly lapsed?: boolean },
): readonly ShownDeviation[] {
  return (record.deviationsOf.get(indicator) ?? []).flatMap((subject) => {
    const published = record.deviations.get(subject);
    const version = published?.versions.findLast(({ content }) => content !== undefined);
    if (published === undefined || version?.content === undefined) return [];
    const { content: deviation } = version;
    return lapsed || standingOfDeviation(deviation, today) !== 'lapsed' ? [{ published, version, deviation }] : [];
  });
}
