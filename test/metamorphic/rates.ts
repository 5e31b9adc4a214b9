import { analyze } from '../../src/index';
import { CHANGES } from './changes';
import { difference, said } from './compare';

/** How much of what reports say a change altered. */
export interface Rate {
  readonly change: string;
  readonly what: 'themes' | 'claims';
  /** What the unchanged reports say, in theme tags or claims. */
  readonly said: number;
  readonly altered: number;
  /** Some of what was lost and gained, with its report. */
  readonly examples: readonly string[];
}

const JOINED = 'two reports in one text';
const EXAMPLES = 4;

/** The rate of each change, and of two reports joined, over reports by their names. */
export function rates(reports: ReadonlyMap<string, string>): Rate[] {
  const all = [...reports].map(([name, text]) => ({ name, text, report: analyze(text) }));
  const found = new Map<string, { said: number; altered: number; examples: string[] }>();
  const count = (
    change: string,
    name: string,
    expected: ReturnType<typeof said>,
    now: ReturnType<typeof said>,
  ): void => {
    for (const what of ['themes', 'claims'] as const) {
      const { lost, gained } = difference(expected[what], now[what]);
      const key = `${change}\n${what}`;
      const rate = found.get(key) ?? { said: 0, altered: 0, examples: [] };
      rate.said += expected[what].length;
      rate.altered += Math.max(lost.length, gained.length);
      const lines = [...lost.map((line) => `- ${line}`), ...gained.map((line) => `+ ${line}`)];
      rate.examples.push(...lines.slice(0, EXAMPLES).map((line) => `${name}: ${line}`));
      found.set(key, rate);
    }
  };
  all.forEach(({ name, text, report }, i) => {
    for (const [change, apply] of Object.entries(CHANGES)) {
      const changed = apply(text, report);
      if (changed === null) continue;
      const { text: other, ...about } = changed;
      const { renamed } = about;
      const expected = said(text, report, renamed === undefined ? {} : { renamed });
      count(change, name, expected, said(other, analyze(other), about));
    }
    const next = all[(i + 1) % all.length]!;
    const joined = `${text}\n\n${next.text}`;
    const first = said(text, report, {});
    const second = said(next.text, next.report, {});
    const both = {
      themes: [...first.themes, ...second.themes],
      claims: [...first.claims, ...second.claims],
    };
    count(JOINED, `${name} + ${next.name}`, both, said(joined, analyze(joined), {}));
  });
  return [...found].map(([key, rate]) => {
    const [change, what] = key.split('\n') as [string, Rate['what']];
    return { change, what, ...rate };
  });
}
