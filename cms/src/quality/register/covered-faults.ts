import { coveredPlaces } from '@camket/shared/values';
import type { Complaint } from '../refusal.ts';

const message =
  'Chỗ này còn nội dung đã che theo sổ công bố. Viết lại cho đủ ý, không nhắc lại dữ liệu cá nhân đã che.';

/** The texts of a draft that a redaction has covered and nobody has written anew: they keep it from being published. */
export function coveredFaults(draft: object): readonly Complaint[] {
  return coveredPlaces(draft).map((path) => ({ kind: 'coveredText', field: path.join('.'), message }));
}
