import { describe, expect, it } from 'vitest';
import type { Gold } from '../../src/corpus/evaluate';
import {
  fromBrat,
  fromDoccano,
  fromLabelStudio,
  fromWebAnnotations,
  goldFromReport,
  toBrat,
  toDoccano,
  toLabelStudio,
  toWebAnnotations,
} from '../../src/corpus/interchange';
import { parseHere } from '../../src/corpus/read/read';
import { analyze, FazhiError } from '../../src/index';
import { docx } from '../corpus/formats/docx';
import { html } from '../corpus/formats/html';
import { pdf } from '../corpus/formats/pdf';
import { Random } from './random';

// A longer run: FAZHI_FUZZ=1000000 FAZHI_FUZZ_SEED=2 npx vitest run test/fuzz
const COUNT = Math.max(120, Number(process.env.FAZHI_FUZZ ?? 2500) / 100);
const SEED = Number(process.env.FAZHI_FUZZ_SEED ?? 1);
/** Seeds that are run each time; one that finds a fault is to be added. */
const KEPT = [1, 16];
const SEEDS = [...new Set([...KEPT, SEED])];
const LONG = 24 * 3_600_000;

const TEXT = `柳溪镇2023年度法治政府建设工作报告
一、主要工作
（一）深化普法宣传。全年开展法治宣传活动38场，发放宣传资料2000余份。
项目\t数量
调解案件\t241`;
const FILES: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['a.txt', Buffer.from(TEXT)],
  ['b.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['a.md', Buffer.from(`# ${TEXT.replaceAll('\n', '\n\n')}`)],
  ['a.html', Buffer.from(html(TEXT))],
  ['a.docx', docx(TEXT)],
  ['a.pdf', pdf(TEXT, { numbers: true })],
];

/** Bytes with some changed, left out, doubled or put in. */
function damaged(random: Random, bytes: Buffer): Buffer {
  let result = bytes;
  for (let i = random.below(8); i >= 0; i--) {
    const at = random.below(result.length + 1);
    const width = random.below(random.next() < 0.1 ? 400 : 6);
    const middle = random.pick<() => Uint8Array>([
      () => Buffer.alloc(0),
      () => Buffer.from([random.below(256), random.below(256)]),
      () => Buffer.concat([result.subarray(at, at + width), result.subarray(at, at + width)]),
      () =>
        Buffer.from(random.pick(['<', '>', '%', '"', '{', '[', '\\\\', ',', '-1', '1e9', 'null'])),
    ])();
    result = Buffer.concat([result.subarray(0, at), middle, result.subarray(at + width)]);
  }
  return result;
}

describe.each(SEEDS)('fuzzing from seed %i', (seed) => {
  it(
    'finds damaged files read, or refused with a FazhiError',
    async () => {
      const random = new Random(seed);
      let read = 0;
      for (let i = 0; i < COUNT; i++) {
        const [name, bytes] = random.pick(FILES);
        const file = damaged(random, bytes);
        try {
          const { text } = await parseHere(file, name, {});
          expect(typeof text).toBe('string');
          read++;
        } catch (error) {
          expect(error, `${name}: ${file.toString('base64')}`).toBeInstanceOf(FazhiError);
        }
      }
      expect(read).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    'finds damaged annotations read into sound gold, or refused with a FazhiError',
    () => {
      const random = new Random(seed);
      const gold = goldFromReport('a', TEXT, analyze(TEXT));
      const { txt, ann } = toBrat(gold);
      const FORMATS: readonly (readonly [string, (data: string) => Gold | readonly Gold[]])[] = [
        [toDoccano([gold]), fromDoccano],
        [toLabelStudio([gold]), fromLabelStudio],
        [toWebAnnotations(gold, 'a.txt'), (data) => fromWebAnnotations(data, TEXT)],
        [ann, (data) => fromBrat('a', txt, data)],
      ];
      let read = 0;
      for (let i = 0; i < COUNT; i++) {
        const [data, from] = random.pick(FORMATS);
        const file = damaged(random, Buffer.from(data)).toString();
        try {
          for (const { text, passages } of [from(file)].flat()) {
            for (const passage of passages)
              expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          }
          read++;
        } catch (error) {
          expect(error, file).toBeInstanceOf(FazhiError);
        }
      }
      expect(read).toBeGreaterThan(0);
    },
    LONG,
  );
});
