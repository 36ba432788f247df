const focusable = 'input, textarea, select, button';

function controlsIn(row: Element | undefined): readonly HTMLElement[] {
  return row === undefined ? [] : [...row.querySelectorAll<HTMLElement>(focusable)];
}

/**
 * Puts the focus back into the same field or button of a row once it stands at another place of its list. A row that is
 * gone hands the focus to the one that took its place, or to what follows the list.
 */
export function keepFocus(inRow: Element, to: number): void {
  const row = inRow.closest('li');
  const list = row?.parentElement;
  if (row === null || list === null || list === undefined) return;
  const at = controlsIn(row).findIndex((control) => control === document.activeElement);
  setTimeout(() => {
    const next = list.children[Math.min(to, list.children.length - 1)];
    const follower = list.nextElementSibling;
    (controlsIn(next)[Math.max(at, 0)] ?? (follower instanceof HTMLElement ? follower : undefined))?.focus();
  });
}

/** Says something to those who do not see what has changed. */
export function announce(sentence: string): void {
  const region = document.querySelector('[data-ck-announce]') ?? newRegion();
  region.textContent = sentence;
}

function newRegion(): Element {
  const region = document.createElement('div');
  region.className = 'ck-quiet';
  region.setAttribute('role', 'status');
  region.setAttribute('data-ck-announce', '');
  document.body.append(region);
  return region;
}
