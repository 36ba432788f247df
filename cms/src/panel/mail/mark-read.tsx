'use client';
import { useEffect } from 'react';
import { ask } from '../request/ask.ts';

/** Tells the server that a mail was opened; where that fails, it is told at the next opening. */
export function MarkRead({ id }: { readonly id: string }) {
  useEffect(() => {
    void ask('POST', `/mails/${id}/read`, {});
  }, [id]);
  return undefined;
}
