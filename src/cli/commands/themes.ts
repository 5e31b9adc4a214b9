import { BUILT_IN_SETS } from '../../themes/set/built-in';
import { table } from '../columns';
import { type Command, EXIT, UsageError } from '../command';
import { themeSetOf } from '../theme-set';

const HELP = `Usage: fazhi themes [SET]
       fazhi themes --print [SET]
       fazhi themes --init THEME

Shows the built-in theme sets, or the themes of one set: a built-in set by its id, or a file (.json, .yaml,
.dic of LIWC; YAML in our notation or of quanteda).

Options:
  --print              writes the whole set as YAML, to change and give to --themes
  --init THEME         writes a first file with one theme of your own, beside the five
  -h, --help

Examples:
  fazhi themes
  fazhi themes --init 社区矫正 > mine.yaml
  fazhi kwic --themes mine.yaml --as theme 社区矫正 reports
  fazhi lint --themes mine.yaml reports/*.txt
`;

const template = (
  theme: string,
): string => `# A theme of your own beside the five. 'fazhi lint --themes FILE' checks this file.
id: mine
version: 1
extends: five            # leave this line out for a set of your themes alone
themes:
  ${theme}:
    terms:
      - id: names
        strength: decides    # each of them earns the theme alone
        terms:
          - ${theme}
      # - id: weak
      #   strength: company  # earns it beside another term, or under a heading of the theme
      #   terms: 帮教 走访
    # guards: 不是本主题的说法     # inside one of these no term counts
cases:
  - text: 全年开展${theme}工作检查3次。
    themes: ${theme}
`;

export const themesCommand: Command = {
  name: 'themes',
  summary: 'shows a theme set, prints it as YAML, or begins one of your own',
  help: HELP,
  options: { print: { type: 'boolean' }, init: { type: 'string' } },
  async run({ values, positionals, terminal }) {
    if (positionals.length > 1) throw new UsageError('themes takes one SET');
    const [name] = positionals;
    if (typeof values.init === 'string') {
      if (name !== undefined || values.print === true) {
        throw new UsageError('--init stands alone: fazhi themes --init THEME');
      }
      if (!/^[^\s/@:#'"[\]{}]{1,40}$/u.test(values.init)) {
        throw new UsageError('--init takes a name of 1 to 40 characters without spaces or signs');
      }
      terminal.out(template(values.init));
      return EXIT.done;
    }
    if (values.print === true) {
      const { themesToNotation } = await import('../../themes/set/convert');
      terminal.out(themesToNotation(await themeSetOf(name)));
      return EXIT.done;
    }
    const rows =
      name === undefined
        ? [...BUILT_IN_SETS.values()].map((set) => [
            `${set.id}@${set.version}`,
            `${set.themes.length} themes`,
            set.label.zh,
          ])
        : (await themeSetOf(name)).themes.map((theme) => [
            theme.id,
            `${theme.terms.flatMap(({ terms }) => terms).length} terms`,
            theme.definition.zh,
          ]);
    terminal.out(`${table(rows, ['left', 'right', 'left']).join('\n')}\n`);
    return EXIT.done;
  },
};
