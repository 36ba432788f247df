import { rm } from 'node:fs/promises';
import type { FileReference } from '@camket/shared/decisions';
import type { EvidenceKind, EvidencePiece } from '@camket/shared/plans';
import { putAside, takeIn } from '../quality/files/byte-store.ts';
import { examine } from '../quality/files/examine.ts';
import { fileReferenceOf } from '../quality/files/file-reference.ts';
import { keepRow } from '../quality/files/keep-file.ts';
import { sha256 } from '../quality/register/sha256.ts';
import { settingsOf } from '../quality/settings.ts';
import type { CitySoFar, KeptPaper, MadeCommune, PaperKind } from './city-so-far.ts';
import { drawPaper } from './draw-papers.ts';

const papers = {
  minutes: 'minutes',
  certificate: 'minutes',
  other: 'picture',
  picture: 'picture',
  list: 'list',
  logbook: 'list',
  survey: 'list',
  data: 'list',
  report: 'notice',
  notice: 'notice',
  decision: 'notice',
  plan: 'notice',
  submission: 'notice',
} as const satisfies Record<EvidenceKind, PaperKind>;

const names: Readonly<Record<PaperKind, string>> = {
  minutes: 'bien-ban-minh-hoa.pdf',
  list: 'danh-sach-minh-hoa.pdf',
  coveredList: 'danh-sach-da-che-ho-ten.pdf',
  notice: 'thong-bao-minh-hoa.pdf',
  picture: 'anh-chup-noi-niem-yet.jpg',
};

/** The file that proves a piece of what a task was to leave behind; every commune keeps each kind of paper once. */
export async function evidenceFor(city: CitySoFar, made: MadeCommune, piece: EvidencePiece): Promise<FileReference> {
  const kind = kindOf(piece);
  const place = `${made.id}/${kind}`;
  const known = city.evidence.get(place);
  if (known !== undefined) return known;
  const { examined, original } = await paperOf(city, kind);
  const upload = { bytes: examined.bytes, name: names[kind], commune: made.id, role: 'evidence' } as const;
  const { row } = await keepRow(city.req, [upload, examined], made.people.office.id);
  const file = { ...fileReferenceOf(row), ...(original === undefined ? {} : { original }) };
  city.evidence.set(place, file);
  return file;
}

/** What names people is covered before it is published. */
function kindOf({ kind, words }: EvidencePiece): PaperKind {
  const usual = papers[kind];
  return usual === 'list' && /người|hộ |lượt/u.test(words) ? 'coveredList' : usual;
}

async function paperOf({ req, papers: drawn }: CitySoFar, kind: PaperKind): Promise<KeptPaper> {
  const known = drawn.get(kind);
  if (known !== undefined) return known;
  const { bytes, uncovered } = await drawPaper(kind);
  const examined = await examine(bytes);
  const { filesFolder } = settingsOf(req.payload);
  const aside = await putAside(filesFolder, examined.bytes);
  await takeIn(filesFolder, aside, examined.sha256);
  await rm(aside, { force: true });
  const paper = { examined, ...(uncovered === undefined ? {} : { original: sha256(uncovered) }) };
  drawn.set(kind, paper);
  return paper;
}
