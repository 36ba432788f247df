import type { Step } from './whole-request.ts';

/** The steps with savings by the same person one after the other as one, the last of them. */
export function condensed(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, at) => {
    const next = steps[at + 1];
    return step.deed !== 'edit' || next?.deed !== 'edit' || next.person !== step.person;
  });
}
