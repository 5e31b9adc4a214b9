import type { Html } from '../corpus/pages/html';
import { FazhiError } from '../errors';
import { fiveThemes } from '../index';
import type { Language } from '../report';
import { documentText } from './document-text';
import { claimsCsv, download } from './downloads';
import { SAMPLE } from './sample';
import { claimsView, sectionsView, termsView, warningsView, whyView } from './side-views';
import { type Saying, SPEECH } from './speech';
import { textView } from './text-view';
import { type TermTrial, type Trial, type Trials, tryText } from './trial';

/** All that the page knows; it is drawn anew from this. */
interface State {
  readonly language: Language;
  readonly trial: Trial | null;
  readonly trials: Trials;
  readonly chosen: string | null;
  readonly theme: string;
  readonly tab: 'claims' | 'why' | 'change' | 'warnings';
}

const THEMES = fiveThemes.themes.map(({ id }) => id);
const UNTRIED: TermTrial = { added: [], removed: [] };

let state: State = {
  language: navigator.language.startsWith('zh') ? 'zh' : 'en',
  trial: null,
  trials: {},
  chosen: null,
  theme: THEMES[0]!,
  tab: 'claims',
};

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const show = (id: string, view: Html): void => {
  element(id).innerHTML = view.source; // every view escapes what it shows
};

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  draw();
}

function draw(): void {
  const { language, trial, trials, theme, tab } = state;
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  for (const node of document.querySelectorAll<HTMLElement>('[data-say]'))
    node.textContent = SPEECH[node.dataset.say as Saying][language];
  for (const node of document.querySelectorAll<HTMLElement>('[role="tab"]')) {
    const chosen = node.dataset.tab === tab;
    node.setAttribute('aria-selected', String(chosen));
    node.tabIndex = chosen ? 0 : -1;
  }
  for (const node of document.querySelectorAll<HTMLElement>('[role="tabpanel"]'))
    node.hidden = node.id !== `panel-${tab}`;
  element('work').hidden = trial === null;
  if (trial === null) return;
  show('sections', sectionsView(trial.report, language));
  show('text', textView(trial, THEMES, language));
  show('panel-claims', claimsView(trial.report, language));
  show('panel-why', whyView(trial, state.chosen, THEMES, language));
  show('panel-warnings', warningsView(trial.report));
  const own = fiveThemes.themes.find(({ id }) => id === theme)!;
  show('terms', termsView(own, trials[theme] ?? UNTRIED, trial.changes, language));
}

const text = (): string => element<HTMLTextAreaElement>('input').value;

function say(message: string, wrong = false): void {
  const output = element('told');
  output.textContent = message;
  output.classList.toggle('wrong', wrong);
}

/** Analyses what stands in the box; what is wrong is told beside the buttons. */
function analyse(trials: Trials = state.trials): void {
  try {
    const trial = tryText(text(), trials);
    const { passages, claims } = trial.report;
    set({ trial, trials });
    const counts = `${passages.length} · ${claims.length}`;
    say(
      text().trim() === ''
        ? SPEECH.nothing[state.language]
        : `${SPEECH.done[state.language]} (${counts})`,
    );
  } catch (error) {
    if (!(error instanceof FazhiError)) throw error;
    say(error.message, true);
  }
}

async function take(file: File): Promise<void> {
  say(SPEECH.reading[state.language]);
  try {
    element<HTMLTextAreaElement>('input').value = await documentText(file);
    analyse();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
  }
}

/** Puts a term in or out of the theme that is tried. */
function toggle(term: string): void {
  const { theme, trials } = state;
  const { added, removed } = trials[theme] ?? UNTRIED;
  const without = (list: readonly string[]) => list.filter((other) => other !== term);
  const next = added.includes(term)
    ? { added: without(added), removed }
    : { added, removed: removed.includes(term) ? without(removed) : [...removed, term] };
  analyse({ ...trials, [theme]: next });
}

function addTerm(term: string): void {
  const { theme, trials } = state;
  const { added, removed } = trials[theme] ?? UNTRIED;
  const word = term.trim();
  if (word === '' || added.includes(word)) return;
  analyse({ ...trials, [theme]: { added: [...added, word], removed } });
}

document.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  if (target.closest('a.c') !== null) set({ tab: 'claims' });
  const button = target.closest<HTMLElement>('button');
  if (button === null) return;
  const { why, term, tab, restore } = button.dataset;
  if (why !== undefined) {
    set({ chosen: why, tab: 'why' });
    element('panel-why').focus();
  } else if (term !== undefined) toggle(term);
  else if (tab !== undefined) set({ tab: tab as State['tab'] });
  else if (restore !== undefined) analyse({ ...state.trials, [state.theme]: UNTRIED });
});

document.addEventListener('keydown', (event) => {
  const tab = (event.target as HTMLElement).closest<HTMLElement>('[role="tab"]');
  if (tab === null || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const step = event.key === 'ArrowRight' ? 1 : tabs.length - 1;
  const next = tabs[(tabs.indexOf(tab) + step) % tabs.length]!;
  set({ tab: next.dataset.tab as State['tab'] });
  next.focus();
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = (event.target as HTMLElement).closest<HTMLFormElement>('form.add');
  const input = form?.querySelector('input');
  if (input) addTerm(input.value);
});

for (const theme of THEMES) element<HTMLSelectElement>('theme').add(new Option(theme));
element('run').addEventListener('click', () => analyse());
element('sample').addEventListener('click', () => {
  element<HTMLTextAreaElement>('input').value = SAMPLE;
  analyse();
});
element('language').addEventListener('click', () => {
  set({ language: state.language === 'zh' ? 'en' : 'zh' });
});
element<HTMLSelectElement>('theme').addEventListener('change', (event) => {
  set({ theme: (event.target as HTMLSelectElement).value });
});
element<HTMLInputElement>('file').addEventListener('change', (event) => {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (file) void take(file);
});
element('json').addEventListener('click', () => {
  if (state.trial)
    download('report.json', 'application/json', JSON.stringify(state.trial.report, null, 2));
});
element('csv').addEventListener('click', () => {
  if (state.trial) download('claims.csv', 'text/csv', claimsCsv(state.trial.report));
});
const box = element('drop');
for (const kind of ['dragover', 'dragleave', 'drop'] as const)
  box.addEventListener(kind, (event) => {
    event.preventDefault();
    box.classList.toggle('over', kind === 'dragover');
    const [file] = event.dataTransfer?.files ?? [];
    if (kind === 'drop' && file) void take(file);
  });
draw();
