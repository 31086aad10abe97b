import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What on a page breaks WCAG 2.2 AA: each rule with the first element. Pages have no frames, so that the checker needs no
 * second window for them ("legacy"); what passes is counted, not described, which would take three times as long. So would
 * the contrast of colours, which `contrast: false` leaves out.
 */
export async function violationsOf(page: Page, { contrast = true } = {}): Promise<readonly Readonly<{ id: string; first: string | undefined }>[]> {
  const checker = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).withTags(rules);
  const { violations } = await (contrast ? checker : checker.disableRules('color-contrast')).analyze();
  return violations.map(({ id, nodes }) => ({ id, first: nodes[0]?.html }));
}
