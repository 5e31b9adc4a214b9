import decisions from '../../../genre/themes/outline/decisions.yaml';
import digital from '../../../genre/themes/outline/digital.yaml';
import documents from '../../../genre/themes/outline/documents.yaml';
import emergencies from '../../../genre/themes/outline/emergencies.yaml';
import functions from '../../../genre/themes/outline/functions.yaml';
import leadership from '../../../genre/themes/outline/leadership.yaml';
import oversight from '../../../genre/themes/outline/oversight.yaml';
import review from '../../../genre/themes/outline/review.yaml';
import shared from '../../../genre/themes/outline/shared.yaml';
import type { Theme, ThemeSet } from '../definition';
import { fiveThemes } from './five';

const five = new Map(fiveThemes.themes.map((theme) => [theme.id, theme]));

/** An area that says what one of the five themes says, under its own name. */
function area(from: string, id: string, zh: string, en: string, more: Theme['terms'] = []): Theme {
  const theme = five.get(from)!;
  return { ...theme, id, label: { zh, en }, terms: [...theme.terms, ...more] };
}

/**
 * The built-in set `outline@1`: the twelve areas of 法治政府建设实施纲要（2021—2025年）, in its order. Five
 * of them share their words with the set of five themes; those of the others are in `genre/themes/outline`.
 */
export const outlineThemes: ThemeSet = {
  id: 'outline',
  version: 1,
  label: { zh: '法治政府建设实施纲要十二领域', en: 'Twelve areas of the outline' },
  scoring: fiveThemes.scoring,
  words: [...fiveThemes.words, ...(shared as Pick<ThemeSet, 'words'>).words],
  mentions: fiveThemes.mentions.map((mention) =>
    mention.kind === 'title' || mention.kind === 'phrase'
      ? mention
      : { ...mention, except: ['组织领导'] },
  ),
  guards: fiveThemes.guards,
  outside: [],
  themes: [
    leadership as Theme,
    functions as Theme,
    documents as Theme,
    decisions as Theme,
    area('行政执法', '行政执法', '行政执法', 'Administrative enforcement'),
    emergencies as Theme,
    area('矛盾调解', '矛盾纠纷化解', '社会矛盾纠纷预防调处化解', 'Disputes'),
    area(
      '政务公开',
      '权力监督与公开',
      '权力制约、监督与公开',
      'Oversight and disclosure',
      (oversight as Theme).terms,
    ),
    digital as Theme,
    area('普法宣传', '学法普法', '学法普法', 'Study and publicity of law'),
    review as Theme,
    area('法律顾问', '公共法律服务', '法律顾问与公共法律服务', 'Legal counsel and legal services'),
  ],
};
