import { type Correction, keyness, rest, subset, type WordCorpus } from '../../corpus/statistics';
import {
  type Command,
  type CommandArguments,
  choice,
  EXIT,
  numeric,
  type Terminal,
  UsageError,
} from '../command';
import { criterionOf } from '../where';
import {
  readWords,
  WORD_OPTIONS,
  WORD_OPTIONS_HELP,
  wordOptionsOf,
  writeListing,
} from '../word-lists';

const CORRECTIONS: readonly Correction[] = ['benjamini-hochberg', 'holm', 'none'];

const HELP = `Usage: fazhi keyness [OPTIONS] A B
       fazhi keyness --of FIELD=VALUE [OPTIONS] DIR

The words that A has more often than B, and less often: log-likelihood G², chi-squared with and without
Yates' correction, log ratio, %DIFF, and p-values corrected for the number of words. A and B are each a
file or a folder; criteria such as --theme hold for both. With --of, the passages of a theme, year, region,
issuer, role or section of DIR against all its others.

Options:
  --of FIELD=VALUE     theme=矛盾调解, year=2023, region=…, level=…, issuer=…, role=plans, section=…
  --direction WHICH    both (default), over, under
  --test NAME          g2 (default), chi2, chi2Yates: what p-values and order rest on
  --correction NAME    ${CORRECTIONS.join(' (default), ').replace(' (default), none', ', none')}
  --max-p P            only words with an adjusted p-value up to P
${WORD_OPTIONS_HELP}

Examples:
  fazhi keyness reports/2023 reports/2019
  fazhi keyness --of theme=矛盾调解 reports
  fazhi keyness --theme 矛盾调解 --max-p 0.01 --format csv towns streets > keyness.csv
`;

export const keynessCommand: Command = {
  name: 'keyness',
  summary: 'words that mark one set of reports off from another',
  help: HELP,
  options: {
    ...WORD_OPTIONS,
    of: { type: 'string' },
    direction: { type: 'string', default: 'both' },
    test: { type: 'string', default: 'g2' },
    correction: { type: 'string', default: 'benjamini-hochberg' },
    'max-p': { type: 'string' },
  },
  async run({ values, positionals, terminal }) {
    const [target, reference] = await sides(values, positionals, terminal);
    const options = {
      ...wordOptionsOf(values),
      direction: choice(values.direction, 'direction', ['both', 'over', 'under'] as const),
      test: choice(values.test, 'test', ['g2', 'chi2', 'chi2Yates'] as const),
      correction: choice(values.correction, 'correction', CORRECTIONS),
      maxP: numeric(values['max-p'], 'max-p', 0, 1) ?? 1,
    };
    const result = keyness(target.corpus, reference.corpus, options);
    const head = `${target.name} (${result.targetTokens} words) against ${reference.name} (${result.referenceTokens}), ${result.tested} words tested, ${result.correction} (${result.tokenizer})`;
    const rows = result.rows.map((row) => ({ ...row }));
    const shown = [
      'word',
      'direction',
      'target',
      'reference',
      options.test,
      'logRatio',
      'pAdjusted',
    ];
    writeListing(result, { head, rows, shown }, values, terminal);
    return target.failed || reference.failed ? EXIT.failed : EXIT.done;
  },
};

interface Side {
  readonly name: string;
  readonly corpus: WordCorpus;
  readonly failed: boolean;
}

/** What is compared: two places, or with `--of` a part of one place and the rest of it. */
async function sides(
  values: CommandArguments['values'],
  places: readonly string[],
  terminal: Terminal,
): Promise<readonly [target: Side, reference: Side]> {
  if (typeof values.of !== 'string') {
    const [first, second, ...others] = places;
    if (first === undefined || second === undefined || others.length > 0) {
      throw new UsageError('keyness compares two: A and B, each a file or a folder');
    }
    return [
      { name: first, ...(await readWords([first], values, terminal, 'keyness')) },
      { name: second, ...(await readWords([second], values, terminal, 'keyness')) },
    ];
  }
  if (places.length === 0) throw new UsageError('no FILE or DIR given');
  const criteria = criterionOf(values.of, 'of');
  const { corpus, failed } = await readWords(places, values, terminal, 'keyness');
  return [
    { name: values.of, corpus: subset(corpus, criteria), failed },
    { name: 'the rest', corpus: rest(corpus, criteria), failed },
  ];
}
