import type { State } from '@camket/shared/indicators';
import { scaleLinear } from 'd3-scale';

/** What a chart is drawn from: one bar a period, and the lines that a target sets. */
export interface BarInput {
  readonly bars: readonly {
    readonly label: string;
    /** Absent where there is no figure: then `gap` says why. */
    readonly figure?: number;
    readonly words: string;
    readonly state: State | undefined;
  }[];
  readonly aims: readonly { readonly figure: number; readonly words: string }[];
  /** The figure that the axis reaches at the least: 100 for shares. */
  readonly atLeast: number;
}

/** A bar to draw; its length is a percentage of the chart's width. */
export interface BarMark {
  readonly label: string;
  readonly words: string;
  readonly state: State | undefined;
  readonly width?: string;
}

/** A line across all bars at a target. */
export interface AimMark {
  readonly x: string;
  readonly words: string;
  /** On which side of the line its words stand, so that they stay inside the chart. */
  readonly anchor: 'start' | 'end';
}

/** Everything that a chart draws. */
export interface BarMarks {
  readonly bars: readonly BarMark[];
  readonly aims: readonly AimMark[];
}

/** Places bars and target lines. Bars begin at 0; a period without a figure keeps its row and has no bar. */
export function barLayout({ bars, aims, atLeast }: BarInput): BarMarks {
  const figures = [...bars.flatMap(({ figure }) => figure ?? []), ...aims.map(({ figure }) => figure), atLeast];
  const scale = scaleLinear()
    .domain([Math.min(0, ...figures), Math.max(...figures, Number.MIN_VALUE)])
    .range([0, 100]);
  return {
    bars: bars.map(({ label, figure, words, state }) => ({
      label,
      words,
      state,
      ...(figure === undefined ? {} : { width: percent(scale(figure)) }),
    })),
    aims: aims.map(({ figure, words }) => {
      const x = scale(figure);
      return { x: percent(x), words, anchor: x > 50 ? 'end' : 'start' };
    }),
  };
}

function percent(number: number): string {
  return `${String(Math.round(number * 100) / 100)}%`;
}
