import { pdfSaying } from './pdf.ts';
import { textIn, numberIn, type Door } from './door.ts';
import { ask, type CommuneThere } from './city.ts';

/** A file as a decision or a result names it. */
export interface NamedFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Uploads a PDF that says a word, as the office does. */
export async function upload(
  door: Door,
  commune: CommuneThere,
  { word, role }: { word: string; role: 'evidence' | 'signed' },
): Promise<NamedFile> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(pdfSaying(word))], `${word}.pdf`, { type: 'application/pdf' }));
  form.set('commune', commune.id);
  form.set('role', role);
  const { body } = await ask(door, { method: 'POST', path: '/files', body: form, as: commune.office.as });
  return {
    sha256: textIn(body, 'doc', 'sha256'),
    name: textIn(body, 'doc', 'name'),
    mediaType: textIn(body, 'doc', 'mediaType'),
    size: numberIn(body, 'doc', 'size'),
  };
}
