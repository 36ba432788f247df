import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Everything that axe finds wrong on a page (or in some of its parts), one line each. */
export async function faultsOn(page: Page, parts: readonly string[] = []): Promise<readonly string[]> {
  const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }).withTags(rules));
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} | ${target.join(' ')} | ${html.slice(0, 160)}`),
  );
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
