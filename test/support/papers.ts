import type { Decision } from '@camket/shared/decisions';
import { calendarDay } from '@camket/shared/values';

/** What makes one written decision differ from another. */
export interface Paper {
  readonly number: string;
  readonly year: number;
  readonly commune: string;
  /** A word that stands in every text of it and nowhere else. */
  readonly marker: string;
  /** Keys of the units that lead and report. */
  readonly units: readonly string[];
  readonly files?: Decision['files'];
  /** How many promises and tasks it holds. */
  readonly promises?: number;
  readonly tasks?: number;
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A whole invented decision that nothing keeps from being published; its marker stands in each of its parts. */
export function decisionOf({ number, year, commune, marker, units, ...rest }: Paper): Decision {
  const { files = [], promises = 1, tasks = 3 } = rest;
  return {
    form: 'decision',
    number,
    symbol: 'QĐ-UBND',
    place: `Thử ${marker}`,
    issuedOn: calendarDay(`${year}-01-15`),
    issuer: `Ủy ban nhân dân ${commune} ${marker}`,
    subject: `ban hành chính sách, mục tiêu và kế hoạch chất lượng năm ${year} ${marker}`,
    year,
    signer: { name: `Người Ký ${marker}`, position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
    legalBases: [`Căn cứ Luật Tổ chức chính quyền địa phương ${marker}`],
    articles: [
      { number: 1, text: `Ban hành kèm theo ${marker}.` },
      { number: 2, text: `Có hiệu lực từ ngày ký ${marker}.` },
    ],
    recipients: [`Như Điều 2 ${marker};`, `Lưu: VT ${marker}.`],
    policy: {
      key: 'cs-moi',
      motto: `Đúng hẹn ${marker}`,
      commitments: [{ key: 'ck-moi', number: '1', text: `Trả lời người dân trong ngày ${marker}.` }],
      fromYear: year,
      toYear: year,
    },
    objectives: [
      {
        key: 'mt-moi',
        number: '1',
        statement: `Hồ sơ trả đúng hạn: ${upTo(promises)
          .map((order) => `Hồ sơ trả đúng hạn đạt từ 95% trở lên ${marker} (${order})`)
          .join('; ')}`,
        indicators: upTo(promises).map((order) => ({
          key: `ct-moi-${order}`,
          phrase: `Hồ sơ trả đúng hạn đạt từ 95% trở lên ${marker} (${order})`,
          measure: 'share',
          target: { kind: 'level', comparator: 'gte', value: '95' },
          unit: '%',
          direction: 'higher',
          accumulation: 'flow',
          population: { kind: 'unbounded' },
          parts: [...units],
        })),
      },
    ],
    plan: {
      key: 'kh-moi',
      title: `Kế hoạch ${marker}`,
      tasks: upTo(tasks).map((order) => ({
        key: `nv-moi-${order}`,
        objective: 'mt-moi',
        number: `1.${order}`,
        content: `Rà soát hồ sơ lần ${order} ${marker}`,
        lead: units.map((unit, index) => ({ text: `Đơn vị ${index + 1} ${marker}`, unit })),
        support: [],
        monitor: [],
        time: { wording: `Quý IV ${marker}`, times: [{ kind: 'quarters', quarters: [`${year}-Q4`] }] },
        output: `Báo cáo ${marker}`,
      })),
    },
    reporting: [{ wording: `Báo cáo quý ${marker}`, times: [{ kind: 'quarterEnd' }] }],
    readings: [],
    files: [...files],
    replaces: [],
    amends: [],
  };
}
