import type { EntryMark, PublicRecord, Published } from './public-record.ts';

const emptied = <Content>(thing: Published<Content>, seq: number, by: number): Published<Content>['versions'] =>
  thing.versions.map((version) => (version.mark.seq === seq ? { mark: { ...version.mark, redactedBy: by } } : version));

function empty(record: PublicRecord, mark: EntryMark, by: number): void {
  const { subject, seq } = mark;
  const decision = record.decisions.get(subject);
  if (decision) record.decisions.set(subject, { ...decision, versions: emptied(decision, seq, by) });
  const result = record.results.get(subject);
  if (result) record.results.set(subject, { ...result, versions: emptied(result, seq, by) });
  const report = record.tasks.get(subject);
  if (report) record.tasks.set(subject, { ...report, versions: emptied(report, seq, by) });
  const made = record.reports.get(subject);
  if (made) record.reports.set(subject, { ...made, versions: emptied(made, seq, by) });
  const action = record.actions.get(subject);
  if (action) record.actions.set(subject, { ...action, versions: emptied(action, seq, by) });
  const deviation = record.deviations.get(subject);
  if (deviation) record.deviations.set(subject, { ...deviation, versions: emptied(deviation, seq, by) });
  if (mark.kind === 'withdrawal') emptyReason(record, mark);
}

function emptyReason(record: PublicRecord, { subject }: EntryMark): void {
  for (const things of [record.decisions, record.results, record.tasks, record.reports]) {
    const thing = things.get(subject);
    if (thing?.withdrawn) Object.assign(thing, { withdrawn: { ...thing.withdrawn, reason: '' } });
  }
}

/** Takes the bodies of earlier entries out of the record: their marks stay and name the redaction. */
export function redact(record: PublicRecord, by: number, seqs: readonly number[]): void {
  for (const seq of seqs) {
    const mark = record.entries[seq - 1];
    if (mark === undefined || seq >= by) continue;
    record.entries[seq - 1] = { ...mark, redactedBy: by };
    record.unshown.delete(seq);
    record.touched.set(mark.commune, by);
    empty(record, mark, by);
  }
}
