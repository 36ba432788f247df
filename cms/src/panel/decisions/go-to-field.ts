import { fieldIds, sectionOf } from './outline.ts';
import { fieldId } from './outline.ts';

/** Brings a field into view and puts the focus into it, opening what it is folded into; without it, what stands around it. */
export function goToField(path: string): void {
  const ids = [...fieldIds(path), fieldId(sectionOf(path))];
  const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  if (found === undefined) return;
  for (
    let around = found.closest('details');
    around !== null;
    around = around.parentElement?.closest('details') ?? null
  ) {
    around.open = true;
  }
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  found.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  focusIn(found).focus({ preventScroll: true });
}

/** The element itself where it takes the focus, else the first field in it. */
function focusIn(element: HTMLElement): HTMLElement {
  const takesFocus = element.matches('input, textarea, select, button, [tabindex]');
  return (takesFocus ? undefined : element.querySelector<HTMLElement>('input, textarea, select, button')) ?? element;
}
