/** Takes a stream of server-sent events apart: `push` gives the data of the events that a piece of text completes. */
export interface EventLines {
  readonly push: (text: string) => readonly string[];
}

const largest = 16_777_216;

/** Begins at the start of a stream. Comments, names and numbers of events are passed over; only `data` is read. */
export function eventLines(): EventLines {
  let rest = '';
  let data: string[] = [];
  const read = (line: string): readonly string[] => {
    if (line === '') {
      const complete = data.length === 0 ? [] : [data.join('\n')];
      data = [];
      return complete;
    }
    if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
    return [];
  };
  return {
    push: (text) => {
      const lines = (rest + text).split(/\r\n|\n/);
      rest = lines.pop() ?? '';
      if (rest.length > largest) throw new RangeError('Cannot read an event of the feed: it is longer than 16 MB');
      return lines.flatMap(read);
    },
  };
}
