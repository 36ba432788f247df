/** What is being edited, with what it was before each change. */
export interface History<Content> {
  readonly now: Content;
  /** The state that the server holds. */
  readonly saved: Content;
  readonly before: readonly Step<Content>[];
  readonly after: readonly Step<Content>[];
}

interface Step<Content> {
  readonly content: Content;
  /** What the change that followed was about; changes of the same field in a row are one step. */
  readonly about: string;
}

/** A change of what is being edited. */
export type Change<Content> =
  | { readonly kind: 'edit'; readonly about: string; readonly change: (content: Content) => Content }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /**
   * The server has taken `sent` and holds `content` now. What was typed meanwhile stays; `adopt` gives it, and the steps
   * that can be taken back, the keys that the server has made.
   */
  | {
      readonly kind: 'saved';
      readonly sent: Content;
      readonly content: Content;
      readonly adopt: (content: Content) => Content;
    }
  /** Another state of the server takes the place of everything. */
  | { readonly kind: 'loaded'; readonly content: Content };

const longest = 200;

/** Begins a history with what the server holds. */
export function historyOf<Content>(content: Content): History<Content> {
  return { now: content, saved: content, before: [], after: [] };
}

/** Applies a change. */
export function changed<Content>(history: History<Content>, change: Change<Content>): History<Content> {
  switch (change.kind) {
    case 'edit':
      return edited(history, change);
    case 'undo':
      return undone(history);
    case 'redo':
      return redone(history);
    case 'saved':
      return afterSaving(history, change);
    case 'loaded':
      return historyOf(change.content);
  }
}

/** Whether something was typed that the server does not hold. */
export function isUnsaved<Content>({ now, saved }: History<Content>): boolean {
  return now !== saved;
}

function edited<Content>(
  history: History<Content>,
  { about, change }: Extract<Change<Content>, { kind: 'edit' }>,
): History<Content> {
  const now = change(history.now);
  if (now === history.now) return history;
  const last = history.before.at(-1);
  const goesOn = last?.about === about && about !== '' && history.after.length === 0;
  const before = goesOn ? history.before : [...history.before, { content: history.now, about }].slice(-longest);
  return { ...history, now, before, after: [] };
}

function afterSaving<Content>(
  { now, before, after }: History<Content>,
  { sent, content, adopt }: Extract<Change<Content>, { kind: 'saved' }>,
): History<Content> {
  const adopted = (step: Step<Content>): Step<Content> => ({ ...step, content: adopt(step.content) });
  return {
    now: now === sent ? content : adopt(now),
    saved: content,
    before: before.map(adopted),
    after: after.map(adopted),
  };
}

function undone<Content>(history: History<Content>): History<Content> {
  const last = history.before.at(-1);
  if (last === undefined) return history;
  const after = [{ content: history.now, about: last.about }, ...history.after];
  return { ...history, now: last.content, before: history.before.slice(0, -1), after };
}

function redone<Content>(history: History<Content>): History<Content> {
  const [next, ...rest] = history.after;
  if (next === undefined) return history;
  const before = [...history.before, { content: history.now, about: next.about }];
  return { ...history, now: next.content, before, after: rest };
}
