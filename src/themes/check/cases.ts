import { checkArgument, isRecord } from '../../arguments';
import type { Block, Role } from '../../structure/types';
import { normalise } from '../../text/normalise';
import { classify } from '../classify';
import type { CompiledThemes } from '../set/compile';
import type { ThemeCase } from '../set/definition';

/** How one test case of a set came out. */
export interface CaseResult {
  readonly case: ThemeCase;
  readonly passed: boolean;
  readonly given: readonly string[];
  /** What the passage was taken to be mainly about. */
  readonly primary: string | null;
  /** Expected and not given; given and not expected. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Runs the cases of a set, or others, in their order. */
export function runThemeCases(
  compiled: CompiledThemes,
  cases: readonly ThemeCase[] = compiled.set.cases ?? [],
): CaseResult[] {
  checkArgument(Array.isArray(cases), 'cases', 'a list of { text, themes }', cases);
  return cases.map((example, i) => {
    const isCase =
      isRecord(example) && typeof example.text === 'string' && Array.isArray(example.themes);
    checkArgument(isCase, `cases[${i}]`, 'an object { text, themes }', example);
    for (const theme of example.themes) {
      const known = compiled.set.themes.map(({ id }) => id);
      checkArgument(known.includes(theme), `cases[${i}].themes`, `of ${known.join(', ')}`, theme);
    }
    const { text, block } = blockOf(example);
    const tags = classify(compiled, text, [block])[0]!;
    const given = tags.themes.map((tag) => tag.theme);
    const missing = example.themes.filter((theme) => !given.includes(theme));
    const extra = given.filter((theme) => !example.themes.includes(theme));
    const isPrimary = example.primary === undefined || example.primary === tags.primary;
    return {
      case: example,
      passed: missing.length === 0 && extra.length === 0 && isPrimary,
      given,
      primary: tags.primary,
      missing,
      extra,
    };
  });
}

/** A text of its own for a case: the headings above on lines before the passage. */
function blockOf(example: ThemeCase): { text: string; block: Block } {
  const above = [...(example.headings ?? [])].reverse().map((line) => normalise(line).text);
  const passage = normalise(example.text).text;
  let at = 0;
  const headings = above.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  return {
    text: [...above, passage].join('\n'),
    block: {
      id: 'case',
      kind: 'body',
      marker: '',
      role: (example.role ?? 'measures') as Role,
      sectionId: null,
      paragraphId: 'case',
      headings: headings.reverse(),
      start: at,
      end: at + passage.length,
    },
  };
}
