/** Where a dossier stands, as a word of its list says it. */
export type DossierState = 'resolved' | 'pending' | 'stopped' | 'withdrawn' | 'cancelled';

/** How a dossier stands to its due day, as a word of its list says it. `onTime` may hold early ones too. */
export type DossierTiming = 'early' | 'onTime' | 'late' | 'notDue';

/** What a word of a list can mean. `ignored` is a word that tells the counting nothing. */
export const caseMeanings = [
  'resolved',
  'pending',
  'stopped',
  'withdrawn',
  'cancelled',
  'early',
  'onTime',
  'late',
  'notDue',
  'online',
  'otherWay',
  'yes',
  'no',
  'ignored',
] as const;

/** What a word of a list means. */
export type CaseMeaning = (typeof caseMeanings)[number];

const meaningWords = {
  resolved: 'Đã giải quyết',
  pending: 'Đang giải quyết',
  stopped: 'Tạm dừng, chờ bổ sung',
  withdrawn: 'Người dân rút hồ sơ',
  cancelled: 'Đã hủy, không tiếp nhận',
  early: 'Trước hạn',
  onTime: 'Đúng hạn',
  late: 'Trễ hạn',
  notDue: 'Chưa đến hạn',
  online: 'Trực tuyến',
  otherWay: 'Trực tiếp, bưu chính',
  yes: 'Có',
  no: 'Không',
  ignored: 'Không nói lên điều gì',
} as const satisfies Record<CaseMeaning, string>;

/** The Vietnamese words of a meaning. */
export function sayCaseMeaning(meaning: CaseMeaning): string {
  return meaningWords[meaning];
}

/** What each kind of column can say by its words. */
export const meaningsOf = {
  status: ['resolved', 'pending', 'stopped', 'withdrawn', 'cancelled', 'early', 'onTime', 'late', 'notDue', 'ignored'],
  timing: ['early', 'onTime', 'late', 'notDue', 'ignored'],
  channel: ['online', 'otherWay', 'ignored'],
  eligibleOnline: ['yes', 'no', 'ignored'],
  digitised: ['yes', 'no', 'ignored'],
} as const satisfies Readonly<Record<string, readonly CaseMeaning[]>>;
