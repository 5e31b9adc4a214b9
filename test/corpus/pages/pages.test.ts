import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze';
import { chartDrawer, vegaLite } from '../../../src/corpus/pages/charts';
import { html } from '../../../src/corpus/pages/html';
import { marked } from '../../../src/corpus/pages/marked';
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
      '<span class="e t0">法律顾问</span><span class="e t1"><span class="e t0">调解</span></span>' +
        '<span class="e t1">纠纷</span>' +
        '<a class="c" id="c1" href="#row-c1" title="12 件 纠纷"><span class="e t1">1</span>2件</a>',
    );
  });
});

describe('a chart', () => {
  const chart = {
    id: 'c',
    title: '各年主题占比',
    note: '',
    kind: 'lines' as const,
    x: 'year',
    y: 'share',
    colour: 'theme',
    series: THEMES,
    percent: true,
    data: [2022, 2023].map((year) => ({
      year,
      theme: '矛盾调解',
      share: 0.25,
      label: `${HOSTILE}${year}`,
      href: `#sources-${year}`,
    })),
  };

  it('is drawn as SVG whose points are links, with all text escaped', async () => {
    const draw = await chartDrawer();
    const { document: drawn } = parseHTML(`<body>${draw(chart).source}</body>`) as unknown as {
      document: Document;
    };
    expect(drawn.querySelectorAll('script, img')).toHaveLength(0);
    expect(drawn.querySelectorAll('circle')).toHaveLength(2);
    const links = Array.from(drawn.querySelectorAll('a')).map(
      (link) => link.getAttribute('href') ?? link.getAttribute('xlink:href'),
    );
    expect(links).toEqual(['#sources-2022', '#sources-2023']);
    expect(draw(chart).source).toContain('2022');
    expect(draw(chart).source).not.toContain('2,022');
  });

  it('has a Vega-Lite specification with its data', () => {
    expect(vegaLite(chart)).toMatchObject({
      mark: { type: 'line' },
      data: {
        values: [
          { year: 2022, share: 0.25 },
          { year: 2023, share: 0.25 },
        ],
      },
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
