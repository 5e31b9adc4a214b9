import type { Theme, ThemeSet, WordList } from '../definition';
import { fiveThemes } from './five';
import own from './outline/areas.json';

const five = new Map(fiveThemes.themes.map((theme) => [theme.id, theme]));

/** An area that says what one of the five themes says, under its own name. */
function area(from: string, id: string, zh: string, en: string, more: Theme['terms'] = []): Theme {
  const theme = five.get(from)!;
  return { ...theme, id, label: { zh, en }, terms: [...theme.terms, ...more] };
}

const areas = new Map((own.areas as readonly Theme[]).map((theme) => [theme.id, theme]));

/**
 * The built-in set `outline@1`: the twelve areas of 法治政府建设实施纲要（2021—2025年）, in its order. Five
 * of them share their words with the set of five themes; the others are in `outline/areas.json`.
 */
export const outlineThemes: ThemeSet = {
  id: 'outline',
  version: 1,
  label: { zh: '法治政府建设实施纲要十二领域', en: 'Twelve areas of the outline' },
  scoring: fiveThemes.scoring,
  words: [...fiveThemes.words, ...(own.words as readonly WordList[])],
  mentions: fiveThemes.mentions.map((mention) =>
    mention.kind === 'title' || mention.kind === 'phrase'
      ? mention
      : { ...mention, except: ['组织领导'] },
  ),
  guards: fiveThemes.guards,
  outside: [],
  themes: [
    areas.get('组织领导')!,
    areas.get('职能与营商环境')!,
    areas.get('规范性文件')!,
    areas.get('行政决策')!,
    area('行政执法', '行政执法', '行政执法', 'Administrative enforcement'),
    areas.get('突发事件应对')!,
    area('矛盾调解', '矛盾纠纷化解', '社会矛盾纠纷预防调处化解', 'Disputes'),
    area('政务公开', '权力监督与公开', '权力制约、监督与公开', 'Oversight and disclosure', [
      own.oversight as Theme['terms'][number],
    ]),
    areas.get('数字政府')!,
    area('普法宣传', '学法普法', '学法普法', 'Study and publicity of law'),
    areas.get('复议应诉')!,
    area('法律顾问', '公共法律服务', '法律顾问与公共法律服务', 'Legal counsel and legal services'),
  ],
};
