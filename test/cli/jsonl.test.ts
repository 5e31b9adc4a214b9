import { describe, expect, it } from 'vitest';
import { linesOf, numberAsWritten } from '../../src/cli/lines';
import { fazhi } from './run';

interface Line {
  readonly id: unknown;
  readonly report?: { readonly claims: readonly { readonly value: number }[] };
  readonly error?: { readonly code: string; readonly message: string; readonly line: number };
}

/** The result lines of `fazhi analyze --jsonl`. */
async function results(input: string | Uint8Array): Promise<{ code: number; lines: Line[] }> {
  const { code, out } = await fazhi(['analyze', '--jsonl'], input);
  const lines = out.split('\n').slice(0, -1);
  return { code, lines: lines.map((line) => JSON.parse(line) as Line) };
}
const record = (id: unknown, text: string): string => JSON.stringify({ id, text });

describe('fazhi analyze --jsonl', () => {
  it.each([
    ['a number beyond what JavaScript counts to', '9007199254740993'],
    ['a number with a point', '1.0'],
    ['a number with an exponent', '1e400'],
    ['a negative number', '-0'],
    ['a string', '"甲\\"乙"'],
    ['nothing', 'null'],
  ])('keeps an id as it is written: %s', async (_, id) => {
    const { out } = await fazhi(
      ['analyze', '--jsonl'],
      `{"text":"开展普法活动38场。{\\"id\\":5}","id": ${id} }\n`,
    );
    expect(out).toMatch(/^\{"id":/);
    expect(out.slice(0, `{"id":${id},"report":`.length)).toBe(`{"id":${id},"report":`);
  });

  it('gives a result for each line, in order, whatever stands in the others', async () => {
    const { code, lines } = await results(
      [
        record('a', '开展普法活动38场。'),
        'no JSON',
        '',
        '  \t',
        '[1]',
        record(2, '化解矛盾纠纷128件。'),
        '{"id":3}',
        '{"id":{},"text":""}',
        record('z', '开展普法活动40场。'),
      ].join('\n'),
    );
    expect(code).toBe(1);
    expect(
      lines.map(({ id, report, error }) => [id, report?.claims[0]?.value ?? error?.code]),
    ).toEqual([
      ['a', 38],
      [null, 'invalid-argument'],
      [null, 'invalid-argument'],
      [2, 128],
      [3, 'text-not-a-string'],
      [null, 'invalid-argument'],
      ['z', 40],
    ]);
    expect(lines.map(({ error }) => error?.line)).toEqual([
      undefined,
      2,
      5,
      undefined,
      7,
      8,
      undefined,
    ]);
  });

  it('says that a line is not UTF-8, and reads the next', async () => {
    // 普法 in GBK
    const gbk = Buffer.from([0xc6, 0xd5, 0xb7, 0xa8]);
    const { lines } = await results(
      Buffer.concat([
        Buffer.from('{"id":1,"text":"'),
        gbk,
        Buffer.from(`"}\r\n${record(2, '开展普法活动38场。')}\r\n`),
      ]),
    );
    expect(lines[0]!.error!.message).toBe('the line is not UTF-8');
    expect(lines[1]!.report!.claims[0]!.value).toBe(38);
  });

  it('reads the first line behind a byte-order mark, and a last one without an end', async () => {
    const { code, lines } = await results(`\ufeff${record(1, '开展普法活动38场。')}`);
    expect([code, lines[0]!.report!.claims[0]!.value]).toEqual([0, 38]);
  });

  it('waits until a slow reader has taken a result', async () => {
    const { analyzeLines } = await import('../../src/cli/jsonl');
    let waiting = 0;
    let most = 0;
    await analyzeLines(async () => '{}', {
      out: async () => {
        waiting++;
        most = Math.max(most, waiting);
        await new Promise((resolve) => setTimeout(resolve, 5));
        waiting--;
      },
      err: () => {},
      colour: false,
      columns: 80,
      interactive: false,
      pieces: async function* () {
        yield Buffer.from(`${record(1, '甲')}\n`.repeat(10));
      },
    });
    expect(most).toBe(1);
  });
});

describe('lines', () => {
  async function lines(pieces: readonly string[], most: number): Promise<(string | null)[]> {
    const found: (string | null)[] = [];
    async function* source() {
      for (const piece of pieces) yield Buffer.from(piece);
    }
    for await (const line of linesOf(source(), most)) found.push(line && String(Buffer.from(line)));
    return found;
  }

  it('are whole however they are cut', async () => {
    expect(await lines(['ab', 'c\nd', '\n', '\ne'], 10)).toEqual(['abc', 'd', '', 'e']);
  });

  it('that are too long are passed over, and no other', async () => {
    expect(await lines(['aaa', 'aaa', 'a\nbb\ncccccc\n', 'd'], 5)).toEqual([null, 'bb', null, 'd']);
  });
});

describe('a number of a JSON object', () => {
  it.each([
    ['{"id":12345678901234567890}', '12345678901234567890'],
    ['{"a":{"id":1},"b":[{"id":2}],"id": 3.50 }', '3.50'],
    ['{"text":"\\"id\\":1","id":2}', '2'],
    ['{"text":"\\\\","id":2}', '2'],
    ['{"id":1,"id":2}', '2'],
    ['{"i\\u0064":7}', '7'],
    ['{"x":"id","y":8}', null],
    ['{}', null],
  ])('is found as it is written: %s', (json, written) => {
    expect(numberAsWritten(json, 'id')).toBe(written);
  });
});
