'use client';
import { useEffect, useState } from 'react';
import type { KeptUse } from '../../quality/cases/case-requests.ts';
import { type Sheet, sheetForm } from '../../quality/results/sheet/sheet-form.ts';
import { type ListedDecision, publishedDecisions } from '../decisions/published-decisions.ts';
import { type Answer, ask, isDone } from '../request/ask.ts';
import { usesAnswer } from './case-answers.ts';

/** The published documents of a commune for a year; nothing while they are asked for. */
export function useDecisions(commune: string, year: number): readonly ListedDecision[] | undefined {
  const [decisions, setDecisions] = useState<readonly ListedDecision[]>();
  useEffect(() => {
    let isWanted = true;
    void publishedDecisions(commune).then((found) => {
      if (isWanted) setDecisions(found.filter((decision) => decision.year === year));
    });
    return () => {
      isWanted = false;
    };
  }, [commune, year]);
  return decisions;
}

/** Which sheet is wanted. */
export interface SheetWanted {
  readonly commune: string;
  readonly unit: string;
  readonly decision: string;
  readonly period: string;
}

/** A unit's sheet with what is remembered of its indicators, or why there is none. */
export type SheetFound = { readonly sheet: Sheet; readonly uses: readonly KeptUse[] } | { readonly refused: Answer };

/** Asks for a unit's sheet; nothing while it is asked for. */
export function useSheetFor({ commune, unit, decision, period }: SheetWanted): SheetFound | undefined {
  const [found, setFound] = useState<SheetFound>();
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    const look = async (): Promise<void> => {
      const search = new URLSearchParams({ commune, unit, decision, period });
      const answer = await ask('GET', `/results/sheet?${search.toString()}`);
      const remembered = await ask('GET', `/cases/uses?${new URLSearchParams({ commune }).toString()}`);
      const sheet = isDone(answer) ? sheetForm.safeParse(answer.body).data : undefined;
      const body = remembered.kind === 'answered' ? remembered.body : undefined;
      const uses = usesAnswer.safeParse(body).data?.uses ?? [];
      if (isWanted) setFound(sheet === undefined ? { refused: answer } : { sheet, uses });
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [commune, unit, decision, period]);
  return found;
}
