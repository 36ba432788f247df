import type { Policy } from '@camket/shared/policies';

/** The fields of the `policies` row that a policy fills. */
export function policyRow({ key, motto, commitments, fromYear, toYear }: Policy) {
  return {
    key,
    motto: motto ?? null,
    commitments: commitments.map(({ key: own, number, text }) => ({ key: own, number: number ?? null, text })),
    fromYear: fromYear ?? null,
    toYear: toYear ?? null,
  };
}
