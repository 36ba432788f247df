import type { Span } from '@camket/shared/reading';

/** An element of the drawn document that holds characters of the source, and which. */
export interface Leaf {
  readonly element: HTMLElement;
  readonly span: Span;
}

/** The elements that hold characters, in the order of the source. */
export function leavesIn(pane: HTMLElement): readonly Leaf[] {
  return [...pane.querySelectorAll<HTMLElement>('[data-from]')]
    .map((element) => ({ element, span: spanOf(element) }))
    .toSorted((one, other) => one.span.from - other.span.from);
}

/** The characters that an element holds. */
function spanOf({ dataset }: HTMLElement): Span {
  return { from: Number(dataset['from']), to: Number(dataset['to']) };
}

/** Ranges of the page over characters of the source, one for each element that holds some of them. */
export function rangesOf(leaves: readonly Leaf[], { from, to }: Span): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = firstReaching(leaves, from); at < leaves.length; at += 1) {
    const leaf = leaves[at];
    if (leaf === undefined || leaf.span.from >= to) break;
    const text = leaf.element.firstChild;
    if (text !== null && leaf.span.to > from) {
      const range = document.createRange();
      range.setStart(text, Math.max(0, from - leaf.span.from));
      range.setEnd(text, Math.min(to, leaf.span.to) - leaf.span.from);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The first element that ends after a character; found by halves, for documents of any length. */
function firstReaching(leaves: readonly Leaf[], offset: number): number {
  let [low, high] = [0, leaves.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((leaves[middle]?.span.to ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The character of the source at a place of the page; nothing outside of the drawn document. */
function offsetAt(node: Node | null, offset: number): number | undefined {
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  const leaf = element?.closest<HTMLElement>('[data-from]');
  if (leaf === null || leaf === undefined) return offsetBeside(node, offset);
  const { from, to } = spanOf(leaf);
  if (node instanceof Text) return Math.min(from + offset, to);
  return offset === 0 ? from : to;
}

/** The beginning of what follows a place between two elements. */
function offsetBeside(node: Node | null, offset: number): number | undefined {
  if (!(node instanceof HTMLElement) || node.closest('[data-document]') === null) return undefined;
  const next = node.childNodes[offset];
  const after = next instanceof HTMLElement ? next : undefined;
  const leaf = after?.matches('[data-from]') === true ? after : after?.querySelector<HTMLElement>('[data-from]');
  return leaf === null || leaf === undefined ? undefined : spanOf(leaf).from;
}

/** The characters that are selected inside the document; nothing where none are. */
export function selectedSpan(pane: HTMLElement): Span | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || !isWithin(pane, selection)) return undefined;
  const ends = [
    offsetAt(selection.anchorNode, selection.anchorOffset),
    offsetAt(selection.focusNode, selection.focusOffset),
  ].filter((offset) => offset !== undefined);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return ends.length === 2 && from < to ? { from, to } : undefined;
}

/** The character that was clicked inside the document. */
export function clickedOffset(pane: HTMLElement): number | undefined {
  const selection = document.getSelection();
  if (selection?.isCollapsed !== true || !isWithin(pane, selection)) return undefined;
  return offsetAt(selection.focusNode, selection.focusOffset);
}

function isWithin(pane: HTMLElement, { anchorNode, focusNode }: Selection): boolean {
  return pane.contains(anchorNode) && pane.contains(focusNode);
}
