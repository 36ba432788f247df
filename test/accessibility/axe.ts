import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe is asked: only faults are told in full, and no other site's frame stands on our pages. */
const onlyFaults = { resultTypes: ['violations' as const] };

/** The page that axe looked at just before has it already, and a rule that reads style sheets alone has its answer. */
const again = { ...onlyFaults, preload: false, rules: { 'css-orientation-lock': { enabled: false } } };

/** Everything that axe finds wrong on a page (or in some of its parts), one line each. */
export function faultsOn(page: Page, parts: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options(onlyFaults);
  return foundBy(parts.reduce((builder, part) => builder.include(part), axe));
}

/** The same for a page that has been looked at since it was opened, and has only changed its look. */
export const faultsInAnotherLook = (page: Page): Promise<readonly string[]> =>
  foundBy(new AxeBuilder({ page, axeSource: 'void 0' }).options(again));

async function foundBy(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.setLegacyMode().withTags(rules).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} | ${target.join(' ')} | ${html.slice(0, 160)}`),
  );
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
