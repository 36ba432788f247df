import { type FeedBreak, sayBreak } from './break-words.ts';

/** Something that whoever keeps the site running must look at. */
export interface Alarm extends FeedBreak {
  readonly since: string;
  readonly sentence: string;
}

/** How the following of the feed goes. */
export interface FeedStatus {
  /** Notes that the feed was heard, agreed with us, and has entries up to `head`. */
  readonly heard: (head?: number) => void;
  readonly refused: (found: FeedBreak) => void;
  readonly failed: (error: unknown) => void;
  /** Notes that one attempt to reach the feed is over, well or not. */
  readonly tried: () => void;
  readonly hasTried: () => boolean;
  readonly heardAt: () => string | undefined;
  /** The moment up to which our data is known to be whole, once the feed has been silent for too long. */
  readonly silentSince: () => string | undefined;
  readonly feedHead: () => number;
  readonly alarm: () => Alarm | undefined;
}

export interface StatusStart {
  /** When the feed was last heard in an earlier run. */
  readonly heardAt?: string;
  /** How long, in milliseconds, the feed may be silent before visitors are told. */
  readonly silenceAfter: number;
  readonly tell: (sentence: string) => void;
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Begins to watch. Says each new trouble once, and its end. */
export function feedStatus({ heardAt: before, silenceAfter, tell }: StatusStart): FeedStatus {
  const startedAt = Date.now();
  let heardAt = before;
  let quietFrom = startedAt;
  let head = 0;
  let tried = false;
  let alarm: Alarm | undefined;
  let trouble: string | undefined;
  return {
    heard: (feedHead = 0) => {
      quietFrom = Date.now();
      heardAt = iso(quietFrom);
      head = Math.max(head, feedHead);
      if (alarm !== undefined || trouble !== undefined) tell('Đã theo dõi lại được sổ công bố.');
      alarm = trouble = undefined;
    },
    refused: (found) => {
      if (alarm?.seq === found.seq && alarm.fault === found.fault) return;
      const sentence = sayBreak(found);
      alarm = { ...found, since: iso(Date.now()), sentence };
      tell(`BÁO ĐỘNG: ${sentence} Trang vẫn phục vụ dữ liệu tốt gần nhất.`);
    },
    failed: (error) => {
      const sentence = reasonOf(error);
      if (trouble !== sentence) tell(`Chưa đọc được sổ công bố từ hệ thống quản trị: ${sentence}`);
      trouble = sentence;
    },
    tried: () => {
      tried = true;
    },
    hasTried: () => tried,
    heardAt: () => heardAt,
    silentSince: () => (Date.now() - quietFrom > silenceAfter ? (heardAt ?? iso(startedAt)) : undefined),
    feedHead: () => head,
    alarm: () => alarm,
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
