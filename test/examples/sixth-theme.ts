// The sixth theme in code: read, checked, run on its own cases, used.
import { readFileSync } from 'node:fs';
import { createAnalyzer, lintThemes, passagesOf, runThemeCases } from 'fazhi';
import { themesFromNotation } from 'fazhi/dictionaries';

const file = new URL('./sixth-theme.yaml', import.meta.url);

export function sixthTheme(text: string) {
  const themes = themesFromNotation(readFileSync(file, 'utf8'), 'sixth-theme.yaml');
  const report = createAnalyzer({ themes }).analyze(text);
  return {
    findings: lintThemes(themes).map(({ path, message }) => `${path}: ${message}`),
    failed: runThemeCases(themes).filter(({ passed }) => !passed).length,
    passages: passagesOf(report, '社区矫正').map(({ start, end }) => text.slice(start, end)),
  };
}
