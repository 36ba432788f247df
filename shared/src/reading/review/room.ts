import type { Reading } from '../reading-form.ts';

/** Makes room for a value of a part that the document did not seem to have: its signer, its policy. */
export function withRoomFor(reading: Reading, path: string): Reading {
  if (path.startsWith('document.signer.') && reading.document.signer === null) {
    return { ...reading, document: { ...reading.document, signer: { name: '', position: '', authority: null } } };
  }
  if (path.startsWith('policy.') && reading.policy === null) {
    return { ...reading, policy: { motto: null, commitments: [] } };
  }
  return reading;
}

/** Takes out a signer and a policy in which nothing stands. */
export function withoutHollows(reading: Reading): Reading {
  const { document, policy } = reading;
  const isUnsigned = document.signer !== null && Object.values(document.signer).every(isBlank);
  const isWithoutPolicy = policy !== null && isBlank(policy.motto) && policy.commitments.length === 0;
  if (!isUnsigned && !isWithoutPolicy) return reading;
  return {
    ...reading,
    document: isUnsigned ? { ...document, signer: null } : document,
    policy: isWithoutPolicy ? null : policy,
  };
}

const isBlank = (text: string | null): boolean => (text ?? '') === '';
