import type { Decision, FileReference } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import { unitRows } from '../communes/load-commune.ts';
import { filesByHash } from '../files/files-by-hash.ts';
import { type Complaint, Refusal } from '../refusal.ts';

/** A mention of a unit, and where it stands. */
type Mention = readonly [path: string, unit: string | undefined];

function unitsMentioned({ objectives, plan }: Decision): readonly Mention[] {
  const ofIndicators = objectives.flatMap(({ indicators }, o) =>
    indicators.flatMap(({ owner, parts }, i): Mention[] => [
      [`objectives.${o}.indicators.${i}.owner`, owner],
      ...parts.map((part, p): Mention => [`objectives.${o}.indicators.${i}.parts.${p}`, part]),
    ]),
  );
  const ofTasks = (plan?.tasks ?? []).flatMap((task, t) =>
    (['lead', 'support', 'monitor'] as const).flatMap((list) =>
      task[list].map(({ unit }, b): Mention => [`plan.tasks.${t}.${list}.${b}.unit`, unit]),
    ),
  );
  return [...ofIndicators, ...ofTasks];
}

/** The decision with its files as the store knows them. Refuses units and files that the commune does not have. */
export async function withCheckedReferences(
  req: PayloadRequest,
  commune: string,
  decision: Decision,
): Promise<Decision> {
  const mentioned = unitsMentioned(decision).filter(([, unit]) => unit !== undefined);
  const known = mentioned.length === 0 ? [] : (await unitRows(req, commune)).map(({ key }) => key);
  const stored = await filesByHash(
    req,
    commune,
    decision.files.map(({ sha256 }) => sha256),
  );
  const complaints: Complaint[] = [
    ...mentioned.flatMap(([field, unit]) =>
      known.includes(unit) ? [] : [{ field, message: `Không có đơn vị "${unit ?? ''}" trong xã, phường này.` }],
    ),
    ...decision.files.flatMap(({ sha256, name }, index) =>
      stored.has(sha256)
        ? []
        : [{ field: `files.${index}`, message: `Tệp "${name}" chưa được tải lên kho của xã, phường.` }],
    ),
  ];
  if (complaints.length > 0) throw new Refusal(400, complaints);
  return { ...decision, files: decision.files.map((file): FileReference => ({ ...file, ...stored.get(file.sha256) })) };
}
