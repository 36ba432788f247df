'use client';
import { useEffect, useState } from 'react';
import { type ListedDecision, publishedDecisions } from '../decisions/published-decisions.ts';
import { newestOf } from '../decisions/save-decision.ts';
import type { Whole } from '../decisions/whole-request.ts';

/** The published documents of a commune, and the chosen one with all its parts. */
export interface Published {
  readonly decisions: readonly ListedDecision[] | undefined;
  readonly chosen: Whole | undefined;
}

/** Reads the published documents of a commune, and whole the one with this address. */
export function usePublished(commune: string, subject: string | undefined): Published {
  const [decisions, setDecisions] = useState<readonly ListedDecision[]>();
  const [chosen, setChosen] = useState<Whole>();
  useEffect(() => {
    void publishedDecisions(commune).then(setDecisions);
  }, [commune]);
  const id = decisions?.find((decision) => decision.subject === subject)?.id;
  useEffect(() => {
    if (id !== undefined) void newestOf(id).then(setChosen);
  }, [id]);
  return { decisions, chosen: chosen?.id === id ? chosen : undefined };
}
