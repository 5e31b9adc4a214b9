import { type Correction, keyness } from '../../corpus/statistics';
import { type Command, choice, EXIT, numeric, UsageError } from '../command';
import {
  readWords,
  WORD_OPTIONS,
  WORD_OPTIONS_HELP,
  wordOptionsOf,
  writeListing,
} from '../word-lists';

const CORRECTIONS: readonly Correction[] = ['benjamini-hochberg', 'holm', 'none'];

const HELP = `Usage: fazhi keyness [OPTIONS] A B

The words that A has more often than B, and less often: log-likelihood G², chi-squared with and without
Yates' correction, log ratio, %DIFF, and p-values corrected for the number of words. A and B are each a
file or a folder; criteria such as --theme hold for both.

Options:
  --direction WHICH    both (default), over, under
  --test NAME          g2 (default), chi2, chi2Yates: what p-values and order rest on
  --correction NAME    ${CORRECTIONS.join(' (default), ').replace(' (default), none', ', none')}
  --max-p P            only words with an adjusted p-value up to P
${WORD_OPTIONS_HELP}

Examples:
  fazhi keyness reports/2023 reports/2019
  fazhi keyness --theme 矛盾调解 --max-p 0.01 --format csv towns streets > keyness.csv
`;

export const keynessCommand: Command = {
  name: 'keyness',
  summary: 'words that mark one set of reports off from another',
  help: HELP,
  options: {
    ...WORD_OPTIONS,
    direction: { type: 'string', default: 'both' },
    test: { type: 'string', default: 'g2' },
    correction: { type: 'string', default: 'benjamini-hochberg' },
    'max-p': { type: 'string' },
  },
  async run({ values, positionals, terminal }) {
    const [first, second, ...others] = positionals;
    if (first === undefined || second === undefined || others.length > 0) {
      throw new UsageError('keyness compares two: A and B, each a file or a folder');
    }
    const options = {
      ...wordOptionsOf(values),
      direction: choice(values.direction, 'direction', ['both', 'over', 'under'] as const),
      test: choice(values.test, 'test', ['g2', 'chi2', 'chi2Yates'] as const),
      correction: choice(values.correction, 'correction', CORRECTIONS),
      maxP: numeric(values['max-p'], 'max-p', 0, 1) ?? 1,
    };
    const target = await readWords([first], values, terminal, 'keyness');
    const reference = await readWords([second], values, terminal, 'keyness');
    const result = keyness(target.corpus, reference.corpus, options);
    const head = `${first} (${result.targetTokens} words) against ${second} (${result.referenceTokens}), ${result.tested} words tested, ${result.correction} (${result.tokenizer})`;
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
