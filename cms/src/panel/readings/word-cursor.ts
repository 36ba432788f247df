const arrows: Readonly<Record<string, readonly [direction: 'forward' | 'backward', by: 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/** How an arrow key is held. */
export interface Held {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/**
 * Moves the selection in a text that is only read: an arrow selects the next word, or one on the next line; with Shift
 * the selection is drawn out, with Shift and Ctrl by one character. Answers whether the key did anything.
 */
export function moveSelection(selection: Selection, { key, shiftKey, ctrlKey }: Held): boolean {
  const arrow = arrows[key];
  if (arrow === undefined || selection.rangeCount === 0) return false;
  const [direction, by] = arrow;
  if (shiftKey) {
    selection.modify('extend', direction, ctrlKey && by === 'word' ? 'character' : by);
    return true;
  }
  if (direction === 'forward') selection.collapseToEnd();
  else selection.collapseToStart();
  if (by === 'line') selectWordOnLine(selection, direction);
  else if (direction === 'forward') selection.modify('extend', 'forward', 'word');
  else selectWordBefore(selection);
  return true;
}

/** Selects the word in which the next line is reached, from its beginning. */
function selectWordOnLine(selection: Selection, direction: 'forward' | 'backward'): void {
  selection.modify('move', direction, 'line');
  selection.modify('move', 'forward', 'character');
  selection.modify('move', 'backward', 'word');
  selection.modify('extend', 'forward', 'word');
}

/** Selects the word before, with the end that Shift moves behind it. */
function selectWordBefore(selection: Selection): void {
  selection.modify('extend', 'backward', 'word');
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === null || focusNode === null) return;
  selection.setBaseAndExtent(focusNode, focusOffset, anchorNode, anchorOffset);
}
