import type { ServerResponse } from 'node:http';

/** Where open pages listen for the number of the newest entry. */
export interface EventHub {
  /** Seats a listener; `missed` is a number to tell at once. */
  readonly sit: (res: ServerResponse, address: string, missed?: number) => void;
  readonly announce: (seq: number) => void;
  readonly listeners: () => number;
  /** Ends all streams; nobody is seated any more. */
  readonly close: () => void;
}

export interface HubLimits {
  readonly seats: number;
  readonly seatsPerAddress: number;
  /** How many bytes may lie unread before a listener is cut off. */
  readonly backlog: number;
  readonly heartbeat: number;
  readonly longest: number;
}

/** The limits that hold unless told otherwise. */
export const hubLimits: HubLimits = {
  seats: 10_000,
  seatsPerAddress: 8,
  backlog: 65_536,
  heartbeat: 20_000,
  longest: 600_000,
};

const spreadEach = 0.05;
const longestSpread = 500;

/** Opens a hub. An event says the number of an entry and, after a blank, within how many milliseconds to spread the asking. */
export function eventHub(limits: HubLimits = hubLimits): EventHub {
  const seats = seating(limits);
  const event = (seq: number) => {
    const spread = Math.min(longestSpread, Math.ceil(seats.taken() * spreadEach));
    return `id: ${seq}\ndata: ${seq} ${spread}\n\n`;
  };
  const tell = (text: string) => {
    const bytes = Buffer.from(text);
    for (const res of seats.all()) if (!res.write(bytes) && res.writableLength > limits.backlog) res.destroy();
  };
  let isOpen = true;
  const heart = setInterval(() => {
    tell(':\n\n');
  }, limits.heartbeat);
  heart.unref();

  return {
    sit: (res, address, missed) => {
      if (!isOpen || !seats.take(res, address)) {
        res.writeHead(503, { 'retry-after': '60', 'cache-control': 'no-store' }).end();
        return;
      }
      res.writeHead(200, streamHeaders);
      const comeBack = `retry: ${5_000 + Math.floor(Math.random() * 5_000)}\n\n`;
      res.write(missed === undefined ? comeBack : comeBack + event(missed));
    },
    announce: (seq) => {
      tell(event(seq));
    },
    listeners: seats.taken,
    close: () => {
      isOpen = false;
      clearInterval(heart);
      for (const res of seats.all()) res.end();
    },
  };
}

const streamHeaders = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };

/** Who listens, and from which address; a seat is free again when its stream closes, which it does after a while. */
function seating({ seats, seatsPerAddress, longest }: HubLimits) {
  const seated = new Set<ServerResponse>();
  const taken = new Map<string, number>();
  const leave = (res: ServerResponse, address: string) => {
    seated.delete(res);
    const others = (taken.get(address) ?? 1) - 1;
    if (others === 0) taken.delete(address);
    else taken.set(address, others);
  };
  return {
    taken: () => seated.size,
    all: (): readonly ServerResponse[] => [...seated],
    take: (res: ServerResponse, address: string): boolean => {
      const already = taken.get(address) ?? 0;
      if (seated.size >= seats || already >= seatsPerAddress) return false;
      seated.add(res);
      taken.set(address, already + 1);
      const over = setTimeout(() => res.end(), longest);
      over.unref();
      res.once('close', () => {
        clearTimeout(over);
        leave(res, address);
      });
      return true;
    },
  };
}
