import { bodies } from '@camket/shared/register';
import type { Result } from '@camket/shared/results';
import type { Result as ResultRow } from '../../payload-types.ts';
import { sayFault } from '../request.ts';
import { withoutBlanks } from '../without-blanks.ts';

/** The form of a result, as its entry holds it. */
export const resultForm = bodies.result.omit({ salt: true });

/** A result as its row holds it, checked by its form. */
export function readResult({ evidence, provisional, ...row }: ResultRow) {
  const kept = { ...row, evidence: evidence ?? [], provisional: provisional === true ? true : null };
  return resultForm.safeParse(withoutBlanks(kept), { error: sayFault });
}

/** A result as its row holds it. Throws where the row holds none. */
export function resultOf(row: ResultRow): Result {
  return resultForm.parse(readResult(row).data ?? {});
}
