import type { Source } from './cells';
import { type Html, html } from './html';
import type { PageWords } from './words';

/** The lists of passages that points lead to; each opens as a panel when its address is called. */
export class SourcePanels {
  private readonly panels: Html[] = [];

  constructor(
    private readonly pages: boolean,
    private readonly words: Pick<PageWords, 'close' | 'colon'>,
  ) {}

  /** Adds a list and gives its address. */
  add(title: string, back: string, sources: readonly Source[]): string {
    const id = `sources-${this.panels.length + 1}`;
    const list = html`<ul>${sources.map(
      (source) =>
        html`<li>${linked(this.pages, source.href, source.where)}${this.words.colon}${source.quote}</li>`,
    )}</ul>`;
    this.panels.push(this.panel(id, title, back, list));
    return `#${id}`;
  }

  /** Adds a panel of other content under an address of its own. */
  addPanel(id: string, title: string, back: string, content: Html): void {
    this.panels.push(this.panel(id, title, back, content));
  }

  private panel(id: string, title: string, back: string, content: Html): Html {
    return html`<section class="cell" id="${id}" tabindex="-1" aria-label="${title}"><a class="close" href="#${back}">${this.words.close}</a><h2>${title}</h2>${content}</section>
`;
  }

  all(): Html {
    return html`${this.panels}`;
  }
}

/** A name that leads to its page, where there are pages. */
export function linked(pages: boolean, href: string, name: string): Html {
  return pages ? html`<a href="${href}">${name}</a>` : html`<b>${name}</b>`;
}

/** A share in per cent, to one place. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
