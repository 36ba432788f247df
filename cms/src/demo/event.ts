import type { WrittenStage } from '@camket/shared/actions';
import type { CalendarDay } from '@camket/shared/values';
import type { DemoRepair } from './city/repairs.ts';
import type { DemoCommune, DemoDocument, DemoIndicator, DemoTaskReport, Figure } from './writing.ts';

/** How far an action is taken on a day. */
export type RepairStep = Exclude<WrittenStage, 'open'> | 'close';

/** A result, by what it is held against. */
export interface DemoResult {
  readonly commune: DemoCommune;
  readonly document: DemoDocument;
  readonly indicator: DemoIndicator;
  readonly period: string;
  /** Name of the unit that reports; none for the commune as a whole. */
  readonly part?: string;
  readonly cutOff: CalendarDay;
}

/** Something that happened in the invented city on a day. */
export type Event = { readonly day: CalendarDay } & (
  | { readonly kind: 'calendar'; readonly year: number }
  | { readonly kind: 'commune'; readonly commune: DemoCommune }
  | { readonly kind: 'document'; readonly commune: DemoCommune; readonly document: DemoDocument }
  | { readonly kind: 'slip'; readonly commune: DemoCommune; readonly document: DemoDocument }
  | { readonly kind: 'result'; readonly result: DemoResult; readonly figure: Figure }
  | { readonly kind: 'correction'; readonly result: DemoResult; readonly figure: Figure; readonly reason: string }
  | { readonly kind: 'withdrawal'; readonly result: DemoResult; readonly reason: string }
  | {
      readonly kind: 'repair';
      readonly result: DemoResult;
      readonly step: RepairStep;
      readonly told: DemoRepair;
    }
  | {
      readonly kind: 'deviation';
      readonly result: DemoResult;
      readonly accepted: NonNullable<DemoRepair['deviation']>;
    }
  | {
      readonly kind: 'task';
      readonly commune: DemoCommune;
      readonly document: DemoDocument;
      readonly place: number;
      readonly report: DemoTaskReport;
    }
  | {
      readonly kind: 'report';
      readonly commune: DemoCommune;
      readonly document: DemoDocument;
      readonly period: string;
      /** Whether it is the newest, of which one unit's report still waits. */
      readonly isNewest: boolean;
    }
);
