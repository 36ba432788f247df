import type { core } from 'zod';

type Issues = core.$RefinementCtx;

interface Promised {
  readonly operator: keyof typeof needed;
  readonly value: number | null;
  readonly grade: string | null;
  readonly partOf: number | null;
  readonly high?: number | null | undefined;
  readonly direction?: string | null | undefined;
}

const needed = {
  gt: ['value'],
  gte: ['value'],
  eq: ['value'],
  lte: ['value'],
  lt: ['value'],
  between: ['value', 'high'],
  change: ['value', 'direction'],
  trend: ['direction'],
  grade: ['grade'],
  rank: ['value'],
  judged: [],
} as const;

/** Checks that each promise holds what its operator needs, and that «trong đó» leads from one promise to another. */
export function checkIndicators(indicators: readonly Promised[], issues: Issues): void {
  indicators.forEach((indicator, index) => {
    for (const [field, message] of faultsOf(indicator, index, indicators)) {
      issues.addIssue({ code: 'custom', path: [index, field], message });
    }
  });
}

/** Checks that each task serves an objective that the reading holds. */
export function checkTasks(
  {
    objectives,
    tasks,
  }: { objectives: readonly { number: string }[]; tasks: readonly { readonly objective: string | null }[] },
  issues: Issues,
): void {
  const numbers = new Set(objectives.map(({ number }) => number));
  tasks.forEach(({ objective }, index) => {
    if (objective === null || numbers.has(objective)) return;
    const message = `không có mục tiêu số "${objective}" trong phần objectives; cần số của một mục tiêu hoặc null`;
    issues.addIssue({ code: 'custom', path: ['tasks', index, 'objective'], message });
  });
}

type FieldFault = readonly [field: string, message: string];

function faultsOf(indicator: Promised, index: number, all: readonly Promised[]): readonly FieldFault[] {
  const { operator } = indicator;
  const missing = needed[operator]
    .filter((field) => (indicator[field] ?? null) === null)
    .map((field) => [field, `không được để trống khi operator là "${operator}"`] as const);
  return [...missing, ...faultsOfFigures(indicator), ...faultsOfPart(indicator, index, all)];
}

function faultsOfFigures({ operator, value, high }: Promised): readonly FieldFault[] {
  if (value === null) return [];
  if (operator === 'rank' && !(Number.isSafeInteger(value) && value > 0)) {
    return [['value', 'cần thứ hạng là số nguyên từ 1']];
  }
  const isUpsideDown = operator === 'between' && typeof high === 'number' && high < value;
  return isUpsideDown ? [['high', `phải từ ${value} trở lên, vì value là đầu dưới của khoảng`]] : [];
}

function faultsOfPart({ partOf }: Promised, index: number, all: readonly Promised[]): readonly FieldFault[] {
  if (partOf === null) return [];
  if (all[partOf] === undefined) {
    return [['partOf', `không có chỉ tiêu thứ ${partOf} trong mục tiêu này (đếm từ 0, có ${all.length} chỉ tiêu)`]];
  }
  return leadsBack(index, all) ? [['partOf', 'dẫn vòng về chính chỉ tiêu này']] : [];
}

function leadsBack(start: number, all: readonly Promised[]): boolean {
  let at = all[start]?.partOf ?? null;
  for (let steps = 0; at !== null && steps < all.length; steps += 1) {
    if (at === start) return true;
    at = all[at]?.partOf ?? null;
  }
  return false;
}
