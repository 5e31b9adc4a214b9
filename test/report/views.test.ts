import { describe, expect, it } from 'vitest';
import { viewReport } from '../../src/cli/view-report';
import { analyze, fiveThemes } from '../../src/index';
import { reports } from './gold';

/*
 * Three reports as a person reads them in a terminal. A change of rules that moves one of them shows as a
 * difference of its file in views/, for a reviewer to read; `npx vitest run -u test/report/views.test.ts`
 * writes them anew.
 */
describe('a report as it is shown', () => {
  it.each(['liuxi-town-2023', 'yunzhe-town-2024', 'jiangpu-bureau-2022'])('%s', async (name) => {
    const text = reports.get(name)!;
    const view = viewReport(text, analyze(text), {
      colour: false,
      columns: 160,
      themes: fiveThemes.themes.map(({ id }) => id),
    });
    await expect(view).toMatchFileSnapshot(`views/${name}.txt`);
  });
});
