import { type EvidenceKind, type EvidencePiece, isNeeded } from './required-evidence.ts';

/** What a report says of one piece of evidence: its files, or why there are none. */
export interface ReportedPiece {
  readonly key: string;
  readonly kind: EvidenceKind;
  /** The words of the plan that ask for it. */
  readonly words: string;
  /** The SHA-256 of its files, which stand among the report's evidence. */
  readonly files: readonly string[];
  /** Why it is not there, in words for the public. */
  readonly missing?: string;
}

/** How a report stands to the pieces that are asked for. */
export interface PieceStanding {
  readonly piece: EvidencePiece;
  /** `there` with files; `explained` without, but with the reason; `absent` with neither. */
  readonly kind: 'there' | 'explained' | 'absent';
  readonly files: readonly string[];
  readonly missing?: string;
}

/**
 * How a report stands to each piece that a plan asks for, in the order of its words. A file counts only where it stands
 * among the report's evidence.
 */
export function pieceStandings(
  required: readonly EvidencePiece[],
  reported: readonly ReportedPiece[],
  evidence: readonly { readonly sha256: string }[],
): readonly PieceStanding[] {
  return required.map((piece) => {
    const own = reported.find(({ key }) => key === piece.key);
    const files = (own?.files ?? []).filter((hash) => evidence.some(({ sha256 }) => sha256 === hash));
    const missing = own?.missing?.trim() ?? '';
    if (files.length > 0) return { piece, kind: 'there', files };
    return missing === '' ? { piece, kind: 'absent', files } : { piece, kind: 'explained', files, missing };
  });
}

/** The pieces that keep a task from being done: asked for, not there, and not explained. */
export function unprovenPieces(standings: readonly PieceStanding[]): readonly EvidencePiece[] {
  return standings.filter(({ piece, kind }) => kind === 'absent' && isNeeded(piece)).map(({ piece }) => piece);
}
