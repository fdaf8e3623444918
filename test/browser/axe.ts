import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Where {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** The violations found by axe-core, one line a rule with the markup concerned. Only these leave the page, not the full result. */
export async function violationsOf(
  page: Page | Frame,
  where?: Where,
  options: axe.RunOptions = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const place = where ? JSON.stringify(where) : 'document';
  const wanted = JSON.stringify({ resultTypes: ['violations'], ...options });
  return page.evaluate<readonly string[]>(`axe.run(${place}, ${wanted}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}
