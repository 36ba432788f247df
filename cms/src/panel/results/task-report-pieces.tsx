'use client';
import type { FileReference } from '@camket/shared/decisions';
import { type PieceStanding, pieceStandings, type ReportedPiece, requiredEvidence } from '@camket/shared/plans';
import { useWords } from '../../words/use-words.ts';
import { LongTextField } from '../fields/text-field.tsx';
import { EvidenceField, withFile } from '../files/evidence-field.tsx';
import type { DraftDesk } from '../saving/use-draft.ts';
import type { TaskReportDraft } from './task-report-draft.ts';
import type { RowScreen } from './row-frame.tsx';

interface TaskReportPiecesProps {
  readonly desk: DraftDesk<TaskReportDraft>;
  /** The words of the plan that say what the task is to leave behind. */
  readonly output: string | undefined;
  readonly place: RowScreen['place'];
}

/** The evidence of a task: each piece that the plan asks for with its files or the reason why there are none, then the rest. */
export function TaskReportPieces({ desk, output, place }: TaskReportPiecesProps) {
  const words = useWords().taskEvidence;
  const { pieces, evidence } = desk.draft;
  const standings = pieceStandings(requiredEvidence(output), pieces, evidence);
  const taken = new Set(standings.flatMap(({ files }) => files));
  return (
    <>
      {standings.length === 0 ? undefined : <p className="ck-help">{words.help}</p>}
      <ol className="ck-pieces">
        {standings.map((standing) => (
          <li className={`ck-piece ck-piece--${standing.kind}`} key={standing.piece.key}>
            <Piece desk={desk} place={place} standing={standing} />
          </li>
        ))}
      </ol>
      {standings.length === 0 ? undefined : <h3>{words.others}</h3>}
      <EvidenceField
        commune={place.commune}
        files={evidence.filter(({ sha256 }) => !taken.has(sha256))}
        onAdd={(file) => desk.edit((draft) => withEvidence(draft, file))}
        onChange={(files) => desk.edit((draft) => withFiles(draft, files, (hash) => !taken.has(hash)))}
        path="evidence"
        unit={place.unit?.id}
      />
    </>
  );
}

function Piece({
  desk,
  standing,
  place,
}: Omit<TaskReportPiecesProps, 'output'> & { readonly standing: PieceStanding }) {
  const words = useWords().taskEvidence;
  const { piece, kind, files } = standing;
  const { evidence, pieces } = desk.draft;
  const missing = pieces.find(({ key }) => key === piece.key)?.missing;
  const isOwn = (hash: string): boolean => files.includes(hash);
  const state = { there: words.there(files.length), explained: words.explained, absent: words.absent }[kind];
  return (
    <>
      <h3>
        {piece.words}{' '}
        <span className="ck-piece__state">{piece.ifAny === true && kind === 'absent' ? words.ifAny : state}</span>
      </h3>
      <EvidenceField
        commune={place.commune}
        files={evidence.filter(({ sha256 }) => isOwn(sha256))}
        onAdd={(file) =>
          desk.edit((draft) =>
            withPiece(withEvidence(draft, file), standing, (one) => ({ ...one, files: [...one.files, file.sha256] })),
          )
        }
        onChange={(own) =>
          desk.edit((draft) =>
            withPiece(withFiles(draft, own, isOwn), standing, (one) => ({
              ...one,
              files: own.map(({ sha256 }) => sha256),
            })),
          )
        }
        path={`pieces.${piece.key}`}
        unit={place.unit?.id}
      />
      {files.length > 0 ? undefined : (
        <LongTextField
          help={words.missingHelp}
          label={words.missing}
          onChange={(text) => desk.edit((draft) => withPiece(draft, standing, (one) => explained(one, text)))}
          path={`pieces.${piece.key}`}
          size="wide"
          value={missing}
        />
      )}
    </>
  );
}

function explained({ missing: _missing, ...piece }: ReportedPiece, text: string): ReportedPiece {
  return text === '' ? piece : { ...piece, missing: text };
}

/** The draft with one piece changed; one that it does not hold yet begins without files. */
function withPiece(
  draft: TaskReportDraft,
  { piece: { key, kind, words } }: PieceStanding,
  change: (piece: ReportedPiece) => ReportedPiece,
): TaskReportDraft {
  const before = draft.pieces.find((one) => one.key === key) ?? { key, kind, words, files: [] };
  return { ...draft, pieces: [...draft.pieces.filter((one) => one.key !== key), change(before)] };
}

function withEvidence(draft: TaskReportDraft, file: FileReference): TaskReportDraft {
  return { ...draft, evidence: withFile(draft.evidence, file) };
}

/** The draft with those of its files replaced that a list holds. */
function withFiles(
  draft: TaskReportDraft,
  files: readonly FileReference[],
  isListed: (hash: string) => boolean,
): TaskReportDraft {
  return { ...draft, evidence: [...draft.evidence.filter(({ sha256 }) => !isListed(sha256)), ...files] };
}
