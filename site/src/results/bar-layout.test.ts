import { describe, expect, it } from 'vitest';
import { barLayout } from './bar-layout.ts';

const bar = (figure: number | undefined) => ({
  label: 'Quý I',
  words: '',
  state: undefined,
  ...(figure === undefined ? {} : { figure }),
});
const widths = (...input: Parameters<typeof barLayout>) => barLayout(...input).bars.map(({ width }) => width);

describe('barLayout()', () => {
  it('begins every bar at 0, so that lengths compare as the figures do', () => {
    expect(widths({ bars: [bar(25), bar(50)], aims: [], atLeast: 100 })).toEqual(['25%', '50%']);
  });

  it('clips nothing: 681,8 of a plan stretches the axis', () => {
    expect(widths({ bars: [bar(681.8), bar(100)], aims: [], atLeast: 100 })).toEqual(['100%', '14.67%']);
  });

  it('draws no bar where there is no figure, and one of no length for a true 0', () => {
    expect(widths({ bars: [bar(undefined), bar(0)], aims: [], atLeast: 100 })).toEqual([undefined, '0%']);
  });

  it('keeps the words of a target inside the chart', () => {
    const { aims } = barLayout({
      bars: [bar(1)],
      aims: [
        { figure: 98, words: '' },
        { figure: 1, words: '' },
      ],
      atLeast: 100,
    });
    expect(aims.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
  });
});
