import type { Decision } from '@camket/shared/decisions';
import type { Objective } from '@camket/shared/objectives';
import type { Plan } from '@camket/shared/plans';
import type { Policy } from '@camket/shared/policies';
import { calendarDay } from '@camket/shared/values';

const policy: Policy = {
  key: 'moi-cs',
  motto: 'Đúng hẹn',
  commitments: [{ key: 'moi-ck', text: 'Trả lời trong ngày.' }],
  fromYear: 2026,
  toYear: 2026,
};

const objective = (units: readonly string[]): Objective => ({
  key: 'moi-mt',
  number: '1',
  statement: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên',
  indicators: [
    {
      key: 'moi-ct',
      phrase: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên',
      measure: 'share',
      target: { kind: 'level', comparator: 'gte', value: '95' },
      unit: '%',
      direction: 'higher',
      accumulation: 'flow',
      population: { kind: 'unbounded' },
      parts: [...units],
    },
  ],
});

const plan = (units: readonly string[]): Plan => ({
  key: 'moi-kh',
  tasks: [
    {
      key: 'moi-nv',
      objective: 'moi-mt',
      content: 'Rà soát hồ sơ',
      lead: units.map((unit) => ({ text: 'Phòng', unit })),
      support: [],
      monitor: [],
      time: { wording: 'Quý IV năm 2026', times: [{ kind: 'quarters', quarters: ['2026-Q4'] }] },
    },
  ],
});

/** An invented decision that nothing keeps from being published. */
export function sampleDecision(number: string, units: readonly string[] = []): Decision {
  return {
    form: 'decision',
    number,
    symbol: 'QĐ-UBND',
    place: 'Làng Thử',
    issuedOn: calendarDay('2026-01-15'),
    issuer: 'Ủy ban nhân dân xã Làng Thử',
    subject: 'ban hành mục tiêu chất lượng năm 2026',
    year: 2026,
    signer: { name: 'Nguyễn Thử', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    legalBases: ['Căn cứ một luật'],
    articles: [{ number: 1, text: 'Ban hành kèm theo Quyết định này.' }],
    recipients: ['Như Điều 1'],
    policy,
    objectives: [objective(units)],
    plan: plan(units),
    reporting: [],
    readings: [],
    files: [],
    replaces: [],
    amends: [],
  };
}
