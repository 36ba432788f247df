import type { Objective } from '@camket/shared/objectives';
import type { Place } from '../communes/place.ts';
import { documentsFor, documentsOf, read, type ReadDocument } from '../decisions/documents.ts';

/** An objective with the document that it stands in. */
export interface Placed {
  readonly objective: Objective;
  readonly document: ReadDocument;
}

/** The objectives of a year whose document was replaced within that year, and that no standing document holds any more. */
export function droppedIn(house: App.Locals, place: Place, year: number): readonly Placed[] {
  const standing = documentsFor(house, place, year);
  const kept = new Set(standing.flatMap(({ body }) => body.objectives.map(({ key }) => key)));
  const replaced = documentsOf(house.record, place)
    .filter(({ decision, summary }) => summary.year === year && decision.withdrawn === undefined)
    .filter(({ decision }) => !standing.some((document) => document.decision === decision))
    .flatMap((document) => read(house, document) ?? []);
  return replaced.flatMap((document) =>
    document.body.objectives.filter(({ key }) => !kept.has(key)).map((objective) => ({ objective, document })),
  );
}

/** The objective with a key: in the newest version of a standing document first, then anywhere it was ever published. */
export function objectiveWith(house: App.Locals, place: Place, key: string): ReadDocument | undefined {
  const documents = documentsOf(house.record, place);
  const newest = documents.flatMap((document) => read(house, document) ?? []);
  const older = () =>
    documents.flatMap(({ decision }) =>
      decision.versions.toReversed().flatMap((version) => {
        const summary = version.content;
        return summary === undefined ? [] : (read(house, { decision, version, summary }) ?? []);
      }),
    );
  const holds = ({ body }: ReadDocument): boolean => body.objectives.some((objective) => objective.key === key);
  const standing = newest.filter(
    ({ decision }) => decision.withdrawn === undefined && decision.replacedBy.length === 0,
  );
  return standing.find(holds) ?? newest.find(holds) ?? older().find(holds);
}
