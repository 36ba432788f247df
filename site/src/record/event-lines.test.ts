import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventLines } from './event-lines.ts';

describe('eventLines()', () => {
  it('gives the data of each event and passes over heartbeats, names and numbers', () => {
    const text = ': open\n\nid: 7\nevent: entry\ndata: {"seq":7}\n\n:\n\ndata:{"seq":8}\n\n';
    expect(eventLines().push(text)).toEqual(['{"seq":7}', '{"seq":8}']);
  });

  it('gives nothing before an event is complete', () => {
    const events = eventLines();
    expect(events.push('data: {"se')).toEqual([]);
    expect(events.push('q":7}\n')).toEqual([]);
    expect(events.push('\n')).toEqual(['{"seq":7}']);
  });

  it('gives the same events wherever the network cuts the text', () => {
    const text = 'retry: 5000\n\nid: 1\r\ndata: một\r\n\r\ndata: hai\ndata: ba\n\n';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        const places = [0, ...[...cuts].sort((one, other) => one - other), text.length];
        const events = eventLines();
        const found = places.slice(1).flatMap((end, index) => [...events.push(text.slice(places[index], end))]);
        expect(found).toEqual(['một', 'hai\nba']);
      }),
    );
  });

  it('refuses an event without end', () => {
    const events = eventLines();
    expect(() => events.push('x'.repeat(16_777_217))).toThrow(RangeError);
  });
});
