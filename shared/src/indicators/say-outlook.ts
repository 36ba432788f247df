import { vietnameseNumber } from '../values/index.ts';
import type { Undecided } from './demand.ts';
import type { Needed, Outlook } from './outlook.ts';
import { stateWords } from './state.ts';

/** Why no verdict can be given, in Vietnamese. */
export const undecidedWords = {
  noTarget: 'không có mức cần đạt để đối chiếu',
  noBaseline: 'chưa công bố số liệu của kỳ được so sánh',
  noScale: 'chưa có thang xếp loại',
  notOnScale: 'bậc được báo cáo không có trong thang xếp loại',
  wrongMeasure: 'số liệu không cùng loại với mức cần đạt',
  unreadable: 'mức cần đạt hoặc số liệu không phải là con số',
  inProgress: 'còn việc đang thực hiện, chưa kết luận',
  noIndicators: 'chưa nêu những chỉ tiêu được tính',
  cannotAdd: 'số liệu của các đơn vị không cộng được với nhau',
  overlap: 'các kỳ báo cáo chồng lên nhau, không cộng được',
  judgedByYear: 'chỉ xét khi hết năm',
  withheld: 'không công khai (có căn cứ)',
  underVerification: 'đang xác minh',
} as const satisfies Record<Undecided, string>;

/** Why no verdict can be given. */
export function sayUndecided(because: Undecided): string {
  return undecidedWords[because];
}

/** What can still become of a target, with the estimate that it rests on; nothing where there is nothing to say. */
export function sayOutlook(outlook: Outlook): string | undefined {
  switch (outlook.kind) {
    case 'secured':
    case 'outOfReach':
      return `${stateWords[outlook.kind]}${sayAssumption(outlook.assuming)}`;
    case 'open': {
      const needed = sayNeeded(outlook.needed ?? {});
      return needed === undefined ? undefined : `${needed}${sayAssumption(outlook.assuming)}`;
    }
    case 'noCases':
      return stateWords.noCases;
    case 'undecided':
      return sayUndecided(outlook.because);
  }
}

function sayNeeded({ atLeast, atMost, of }: Needed): string | undefined {
  const rest = of === undefined ? '' : ` trong ${number(of)} trường hợp còn lại`;
  const least = atLeast === undefined ? [] : [`cần thêm ít nhất ${number(atLeast)}`];
  const most = atMost === undefined ? [] : [`chỉ còn được thêm tối đa ${number(atMost)}`];
  const said = [...least, ...most].join(', ');
  return said === '' ? undefined : `${said}${rest}`;
}

function sayAssumption(assuming: number | undefined): string {
  return assuming === undefined ? '' : ` (nếu còn ${number(assuming)} trường hợp như ước tính đã công bố)`;
}

function number(count: number): string {
  return vietnameseNumber(String(count));
}
