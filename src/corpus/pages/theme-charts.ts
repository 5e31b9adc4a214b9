import { ROLES } from '../../structure';
import { GOVERNMENT_LEVELS } from '../run/government-level';
import { round } from '../tables/cells';
import { keyOf, partsOf } from './cells';
import { type Chart, COUNT, type Datum, HREF, LABEL } from './chart';
import type { IndexPageOptions } from './index-options';
import { meanOf } from './mean';
import { percent, type SourcePanels } from './source-panels';
import type { Cell, StudyFigures } from './study-figures';
import { PAGE_WORDS } from './words';

const MOST_ISSUERS = 40;
const MOST_TERMS = 25;
const NOTHING: Cell = { sum: 0, squares: 0, count: 0, sources: [] };

/** Reports that are averaged: a year, a level, an issuer. */
interface Group {
  readonly key: string;
  readonly name: string;
  readonly n: number;
}

/** The charts of themes; the sources of each point go to `panel`. */
export function themeCharts(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
): Chart[] {
  const words = PAGE_WORDS[options.language];
  const themes = [...options.themes].map(([id, label]) => ({ id, name: label[options.language] }));
  const series = themes.map(({ name }) => name);
  const matrix = { kind: 'matrix' as const, x: 'theme', xTitle: '', yTitle: '', series };
  const named = ({ name, n }: Group): Datum => ({ group: name + words.bracketed(words.n(n)) });
  /** The mean shares of each theme in groups of reports; `fieldsOf` says of which group a row is. */
  const meansBy = (
    id: string,
    cells: ReadonlyMap<string, Cell>,
    groups: readonly Group[],
    fieldsOf: (group: Group) => Datum,
  ): Datum[] =>
    groups.flatMap((group) =>
      themes.map((theme) => {
        const { key, name, n } = group;
        const cell = cells.get(keyOf(theme.id, key)) ?? NOTHING;
        const { mean, low, high } = meanOf(cell);
        const between = low === null ? '' : words.bracketed(`${percent(low)}–${percent(high!)}`);
        const label = `${name} ${theme.name} ${percent(mean)}${between} ${words.n(n)}`;
        return {
          ...fieldsOf(group),
          theme: theme.name,
          share: round(mean),
          low: low === null ? null : round(low),
          high: high === null ? null : round(high),
          [COUNT]: n,
          [LABEL]: label,
          [HREF]: panel.add(label, id, cell.sources),
        };
      }),
    );
  const years = [...figures.years].sort(([a], [b]) => a - b);
  const levels = ['', ...GOVERNMENT_LEVELS].filter((level) => figures.levels.has(level));
  const issuers = [...figures.issuers]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_ISSUERS);
  return [
    {
      id: 'themes-by-year',
      title: words.themesByYear[0]!,
      note: words.themesByYear[1]!,
      kind: 'trend',
      data: meansBy(
        'themes-by-year',
        figures.byYear,
        years.map(([year, n]) => ({ key: String(year), name: String(year), n })),
        ({ key }) => ({ year: Number(key) }),
      ),
      x: 'year',
      y: 'share',
      xTitle: words.year,
      yTitle: words.share,
      group: 'theme',
      series,
      percent: true,
    },
    {
      ...matrix,
      id: 'themes-by-level',
      title: words.themesByLevel[0]!,
      note: words.themesByLevel[1]!,
      data: meansBy(
        'themes-by-level',
        figures.byLevel,
        levels.map((level) => {
          return { key: level, name: words.levels[level]!, n: figures.levels.get(level)! };
        }),
        named,
      ),
      y: 'group',
      group: 'share',
      percent: true,
    },
    {
      ...matrix,
      id: 'themes-by-issuer',
      title: words.themesByIssuer[0]!,
      note: words.themesByIssuer[1]!,
      data: meansBy(
        'themes-by-issuer',
        figures.byIssuer,
        issuers.map(([issuer, n]) => ({ key: issuer, name: issuer, n })),
        named,
      ),
      y: 'group',
      group: 'share',
      percent: true,
    },
    {
      ...matrix,
      id: 'themes-by-role',
      title: words.themesByRole[0]!,
      note: words.themesByRole[1]!,
      data: ROLES.filter((role) =>
        themes.some(({ id }) => figures.byRole.has(keyOf(id, role))),
      ).flatMap((role) =>
        themes.map((theme) => {
          const cell = figures.byRole.get(keyOf(theme.id, role)) ?? NOTHING;
          const label = `${words.roles[role]} ${theme.name} ${words.passagesCount(cell.sum)}`;
          return {
            role: words.roles[role]!,
            theme: theme.name,
            passages: cell.sum,
            [LABEL]: label,
            [HREF]: panel.add(label, 'themes-by-role', cell.sources),
          };
        }),
      ),
      y: 'role',
      group: 'passages',
      percent: false,
    },
    topTerms(figures, options, panel, series),
  ];
}

function topTerms(
  figures: StudyFigures,
  options: IndexPageOptions,
  panel: SourcePanels,
  series: readonly string[],
): Chart {
  const words = PAGE_WORDS[options.language];
  const terms = [...figures.byTerm].sort((a, b) => b[1].sum - a[1].sum || (a[0] < b[0] ? -1 : 1));
  const seen = new Set<string>();
  const data: Datum[] = [];
  for (const [joined, cell] of terms) {
    const [theme, word] = partsOf(joined);
    if (seen.has(word) || data.length >= MOST_TERMS) continue;
    seen.add(word);
    const name = options.themes.get(theme)?.[options.language] ?? theme;
    const label = `${word}${words.bracketed(name)} ${words.times(cell.sum)}`;
    const href = panel.add(label, 'top-terms', cell.sources);
    data.push({ word, theme: name, count: cell.sum, [LABEL]: label, [HREF]: href });
  }
  return {
    id: 'top-terms',
    title: words.topTerms[0]!,
    note: words.topTerms[1]!,
    kind: 'bars',
    data,
    x: 'count',
    y: 'word',
    xTitle: '',
    yTitle: '',
    group: 'theme',
    series,
    percent: false,
  };
}
