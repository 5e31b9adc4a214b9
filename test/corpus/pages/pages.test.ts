import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze';
import type { Chart } from '../../../src/corpus/pages/chart';
import { chartCsv, chartSvg, vegaLite } from '../../../src/corpus/pages/chart-files';
import { chartDrawer } from '../../../src/corpus/pages/charts';
import { html } from '../../../src/corpus/pages/html';
import { marked } from '../../../src/corpus/pages/marked';
import { pageLabels } from '../../../src/corpus/pages/page-labels';
import { reportPage } from '../../../src/corpus/pages/report-page';

const THEMES = ['普法宣传', '行政执法', '矛盾调解', '法律顾问', '政务公开'];
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&';
const REPORT = [
  `石桥街道${HOSTILE}2023年度法治政府建设工作报告`,
  '一、主要工作',
  `（一）化解矛盾纠纷。全年排查化解矛盾纠纷128件${HOSTILE}，化解率98.4%。`,
  '二、下一步打算',
  '全年开展普法宣传活动不少于40场次。',
].join('\n');
const page = reportPage(REPORT, analyze(REPORT), { name: `${HOSTILE}.txt`, themes: THEMES });
const { document } = parseHTML(page) as unknown as { document: Document };

describe('the page of a report', () => {
  it('holds no script and nothing from elsewhere, whatever the report says', () => {
    expect(page).toContain("default-src 'none'");
    expect(
      document.querySelectorAll('script, img, iframe, object, link[href^="http"]'),
    ).toHaveLength(0);
    expect(page).not.toMatch(/<[^>]*\son\w+=/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('shows the text as written', () => {
    const words = [...Array.from(document.querySelectorAll('.words, .heading, .skipped'))].map(
      (element) => element.textContent,
    );
    expect(words.join('').replace(/\s/g, '')).toBe(REPORT.replace(/\s/g, ''));
  });

  it('links each section, and each claim to its row and back', () => {
    const links = Array.from(document.querySelectorAll('a[href^="#"]'));
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) {
      const id = link.getAttribute('href')!.slice(1);
      expect(document.getElementById(id), id).not.toBeNull();
    }
  });

  it('says what earned a theme', () => {
    expect(document.querySelector('.passage details ul')!.textContent).toMatch(
      /矛盾调解：“.+” 矛盾调解\//,
    );
  });
});

describe('the page of a report in English', () => {
  const options = {
    name: 'report.txt',
    themes: THEMES,
    language: 'en' as const,
    labels: pageLabels(),
    overview: { report: 'report-1', place: 'place-1' },
  };
  const english = parseHTML(reportPage(REPORT, analyze(REPORT), options)) as unknown as {
    document: Document;
  };

  it('has its own words, and the names of themes and indicators, in English; the text stays', () => {
    const { document: own } = english;
    expect(own.documentElement.lang).toBe('en');
    expect(own.querySelector('.filter')!.textContent).toMatch(/^Show Publicity and study of law/);
    expect(own.querySelector('thead')!.textContent).toBe(
      'ValueUnitWhatNatureIndicatorAs writtenThemes',
    );
    const said = [...own.querySelectorAll('nav > p, .back, legend, summary, thead, .filter')];
    expect(said.map((element) => element.textContent).join('')).not.toMatch(/[\u4e00-\u9fff]/);
    expect(own.querySelector('.words')!.textContent).toContain('化解矛盾纠纷');
  });

  it('leads back to the overview in English', () => {
    const links = [...english.document.querySelectorAll('a[href^=".."]')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^\.\.\/index\.en\.html#/);
  });

  it('is refused in a language that there is none of', () => {
    const language = 'fr' as 'en';
    expect(() => reportPage('', analyze(''), { ...options, language })).toThrow(
      /options\.language.*zh or en/,
    );
  });
});

describe('evidence and claims in one stretch of text', () => {
  it('overlap without hiding each other: each theme has its lane, a claim its frame', () => {
    const text = '法律顾问调解纠纷12件';
    const tag = (theme: string, start: number, end: number) => ({
      theme,
      score: 1,
      evidence: [{ start, end, text: text.slice(start, end), rule: 'a/b' }],
    });
    const claim = { id: 'c1', start: 8, end: 11, value: 12, unit: '件', what: '纠纷' };
    const out = marked(
      text,
      { start: 0, end: text.length },
      [tag('甲', 0, 6), tag('乙', 4, 9)],
      [claim as never],
      (theme) => (theme === '甲' ? 't0' : 't1'),
    );
    expect(out.source).toBe(
      '<span class="e t0 l0">法律顾问</span><span class="e t1 l1"><span class="e t0 l0">调解</span></span>' +
        '<span class="e t1 l1">纠纷</span>' +
        '<a class="c" id="c1" href="#row-c1" title="12 件 纠纷"><span class="e t1 l1">1</span>2件</a>',
    );
  });
});

describe('a chart', () => {
  const chart: Chart = {
    id: 'c',
    title: '各年主题占比',
    note: `平均值${HOSTILE}`,
    kind: 'trend',
    x: 'year',
    y: 'share',
    xTitle: '年度',
    yTitle: '占篇幅（%）',
    group: 'theme',
    series: ['矛盾调解'],
    percent: true,
    data: [2015, 2022, 2023].map((year) => ({
      year,
      theme: '矛盾调解',
      share: 0.25,
      low: 0.2,
      high: 0.3,
      n: 12,
      label: `${HOSTILE}${year}`,
      href: `#sources-${year}`,
    })),
  };
  const drawn = async (width: 'wide' | 'narrow' = 'wide') => {
    const { source } = (await chartDrawer())(chart, width);
    return (parseHTML(`<body>${source}</body>`) as unknown as { document: Document }).document;
  };

  it('is drawn as SVG whose points are links, with all text escaped', async () => {
    const document = await drawn();
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
    const links = Array.from(document.querySelectorAll('a')).map(
      (link) => link.getAttribute('href') ?? link.getAttribute('xlink:href'),
    );
    expect(links).toEqual(['#sources-2015', '#sources-2022', '#sources-2023']);
    const text = document.querySelector('svg')!.textContent;
    expect(text).toContain('2022');
    expect(text).not.toContain('2,022');
  });

  it('sets years at their true distance, and says of how many reports each point is', async () => {
    const document = await drawn();
    const [first, second, third] = Array.from(document.querySelectorAll('circle')).map((circle) =>
      Number(circle.getAttribute('cx')),
    );
    expect((second! - first!) / (third! - second!)).toBeCloseTo(7, 1);
    expect(document.querySelector('svg')!.textContent.match(/n=12/g)).toHaveLength(3);
    expect(document.querySelector('svg')!.textContent).toMatch(/年度/);
  });

  it('is as legible on a phone: drawn anew, not made smaller', async () => {
    const svg = (await drawn('narrow')).querySelector('svg')!;
    expect(Number(svg.getAttribute('width'))).toBe(350);
    expect(svg.getAttribute('style')).toContain('font-size:13px');
  });

  it('is a file of its own: title, caption, paper’s colours, no links', async () => {
    const file = chartSvg(chart, (await chartDrawer())(chart));
    const { document } = parseHTML(file) as unknown as { document: Document };
    const titles = Array.from(document.querySelectorAll('text')).map((text) => text.textContent);
    expect(titles[0]).toBe('各年主题占比');
    expect(titles[1]).toMatch(/^平均值<script>/);
    expect(file).not.toMatch(/href=|var\(--t|<script/);
  });

  it('has its data as CSV and in a Vega-Lite specification', () => {
    expect(chartCsv(chart).split('\r\n')[0]).toBe('year,theme,share,low,high,n,label');
    expect(vegaLite(chart)).toMatchObject({
      facet: { row: { field: 'theme' } },
      data: { values: [{ year: 2015, share: 0.25 }, { year: 2022 }, { year: 2023, n: 12 }] },
    });
  });
});

describe('a template', () => {
  it('escapes every value that is not itself HTML', () => {
    expect(html`<p title="${'"<'}">${['&', html`<b>${"'"}</b>`]}</p>`.source).toBe(
      '<p title="&quot;&lt;">&amp;<b>&#39;</b></p>',
    );
  });
});
