/** An edition of the rules by which states are judged. */
export interface RulesEdition {
  readonly number: number;
  /** What holds in it, or is new in it, in Vietnamese, for whoever compares two states. */
  readonly news: string;
}

/**
 * The edition of the rules that states are judged by. Every state names it: a rule that would give another state for
 * the same figures is a new edition with a number of its own, and never a silent change.
 */
export const rulesInForce: RulesEdition = {
  number: 1,
  news: 'So sánh phân số chính xác, không làm tròn; «trên» là lớn hơn hẳn; mẫu số 0 là không phát sinh.',
};
