import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze';
import { type Gold, parseGold } from '../../../src/corpus/evaluate/gold';
import {
  fromBrat,
  fromDoccano,
  fromLabelStudio,
  fromWebAnnotations,
  goldFromReport,
  labelStudioConfig,
  toBrat,
  toDoccano,
  toLabelStudio,
  toWebAnnotations,
} from '../../../src/corpus/interchange';
import { offsetConverter } from '../../../src/corpus/interchange/code-points';

/** 𠮷 is one code point and two UTF-16 units, so every offset after it differs between the two. */
const TEXT = '一、𠮷安普法\n开展普法宣传36场次，\n化解纠纷2至3件。';
const GOLD: Gold = {
  name: '吉安',
  text: TEXT,
  meta: { title: null, issuer: '吉安镇', year: 2023 },
  passages: [
    {
      kind: 'heading',
      level: 1,
      start: 0,
      end: 7,
      text: '一、𠮷安普法',
      role: 'measures',
      themes: ['普法宣传'],
      primary: '普法宣传',
    },
    {
      kind: 'body',
      start: 8,
      end: TEXT.length,
      text: TEXT.slice(8),
      role: 'measures',
      themes: ['普法宣传', '矛盾调解'],
      primary: null,
      claims: [
        {
          start: 14,
          end: 18,
          quote: '36场次',
          value: 36,
          unit: '场次',
          bound: 'exact',
          what: '普法宣传',
          status: 'reported',
          kind: 'level',
          core: true,
        },
        {
          start: 24,
          end: 28,
          quote: '2至3件',
          value: 2,
          valueMax: 3,
          unit: '件',
          bound: 'approx',
          what: null,
          status: 'target',
          kind: 'level',
          core: false,
        },
      ],
    },
  ],
};

const FORMATS: readonly (readonly [string, (gold: Gold) => Gold])[] = [
  ['doccano', (gold) => fromDoccano(toDoccano([gold]))[0]!],
  ['brat', (gold) => fromBrat(gold.name, toBrat(gold).txt, toBrat(gold).ann)],
  ['Label Studio', (gold) => fromLabelStudio(toLabelStudio([gold]))[0]!],
  [
    'Label Studio in code points',
    (gold) => fromLabelStudio(toLabelStudio([gold], 'code-points'), 'code-points')[0]!,
  ],
  [
    'W3C Web Annotation',
    (gold) => fromWebAnnotations(toWebAnnotations(gold, 'https://example.org/1.txt'), gold.text),
  ],
];

describe.each(FORMATS)('gold through %s', (_, roundTrip) => {
  it('comes back as it went out', () => {
    expect(roundTrip(GOLD)).toEqual(GOLD);
  });

  it('does so for every report of the corpus', () => {
    const home = path.resolve(import.meta.dirname, '../../../corpus/dev');
    for (const file of readdirSync(home)
      .filter((name) => name.endsWith('.json'))
      .slice(0, 8)) {
      const text = readFileSync(path.join(home, file.replace('.json', '.txt')), 'utf8');
      if (text.includes('\r')) continue;
      const gold = parseGold(file, text, JSON.parse(readFileSync(path.join(home, file), 'utf8')));
      expect(roundTrip(gold)).toEqual(gold);
    }
  });

  it('carries what the analysis found, for an annotator to correct', () => {
    const text = '石桥街道2023年工作报告\n一、化解矛盾纠纷\n全年化解矛盾纠纷128件。';
    const gold = goldFromReport('石桥', text, analyze(text));
    expect(gold.passages.flatMap((passage) => passage.claims ?? [])).toHaveLength(1);
    expect(roundTrip(gold)).toEqual(gold);
  });
});

describe('offsets', () => {
  it('are code points in doccano, brat and Web Annotation, UTF-16 in Label Studio', () => {
    const line = JSON.parse(toDoccano([GOLD])) as { label: [number, number, string][] };
    expect(line.label[0]).toEqual([0, 6, 'heading|measures']);
    expect(toBrat(GOLD).ann).toContain('T1\theading 0 6\t一、𠮷安普法\n');
    expect(toWebAnnotations(GOLD, 'x')).toContain('"end": 6\n');
    expect(toLabelStudio([GOLD])).toContain('"end": 7,');
  });

  it('come back from code points to where they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort(
          (x, y) => x - y,
        );
        const from = points.slice(0, start).join('').length;
        const to = points.slice(0, end).join('').length;
        const converter = offsetConverter(text, 'code-points');
        expect(converter.out({ start: from, end: to })).toEqual({ start, end });
        expect(converter.in({ start: start!, end: end! })).toEqual({ start: from, end: to });
      }),
    );
  });
});

describe('brat', () => {
  it('gets a fragment for each line of a passage', () => {
    expect(toBrat(GOLD).ann).toContain(
      'T2\tbody 7 18;19 28\t开展普法宣传36场次， 化解纠纷2至3件。',
    );
  });
});

describe('Label Studio', () => {
  it('gets a labelling interface that names the themes, escaped', () => {
    expect(labelStudioConfig(['普法宣传', '"<&'])).toContain(
      '<Choice value="普法宣传"/><Choice value="&quot;&lt;&amp;"/>',
    );
  });

  it('may have changed a theme', () => {
    const edited = toLabelStudio([GOLD]).replaceAll('"矛盾调解"', '"政务公开"');
    expect(fromLabelStudio(edited)[0]!.passages[1]!.themes).toEqual(['普法宣传', '政务公开']);
  });
});

describe('what cannot be read back is refused with its place', () => {
  it.each([
    [
      'a doccano line that is no JSON',
      () => fromDoccano('{'),
      /line 1 of the doccano file is not JSON/,
    ],
    [
      'a claim drawn in doccano',
      () => fromDoccano(toDoccano([GOLD]).replace('"claims":[', '"claims":[],"other":[')),
      /the value of the claim "36场次" is not known/,
    ],
    [
      'a span outside of the text',
      () => fromDoccano('{"text":"短","label":[[0,9,"item|measures"]]}'),
      /0–9 is no span/,
    ],
    [
      'another text',
      () => fromWebAnnotations(toWebAnnotations(GOLD, 'x'), TEXT.replace('普法', '执法')),
      /not what it quotes/,
    ],
    [
      'a brat entity without its note',
      () => fromBrat('a', TEXT, 'T1\tbody 0 3\t一、\n'),
      /T1 .* has no note/,
    ],
  ])('%s', (_, read, message) => {
    expect(read).toThrow(message);
  });
});
