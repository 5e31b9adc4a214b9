import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fazhi } from './run';

const TEXT = `一、主要工作
（一）化解矛盾纠纷。协调解决群众诉求12件，调解成功矛盾纠纷241起。
（二）优化营商环境。协调解决企业用工难题9个。
`;

const CORPUS = path.resolve(import.meta.dirname, '../../corpus/dev');

describe('fazhi explain', () => {
  it('lists the ids of sections and passages', async () => {
    const { out } = await fazhi(['explain', '-'], TEXT);
    expect(out).toMatch(/^s1 +一、主要工作\n/);
    expect(out).toContain('p2.1');
  });

  it('says why a passage has a theme', async () => {
    const { code, out } = await fazhi(['explain', '-', 'p1.1', '矛盾调解'], TEXT);
    expect(code).toBe(0);
    expect(out).toContain('矛盾调解: given');
    expect(out).toContain('调解');
  });

  it('says why a passage has it not, and what would have given it', async () => {
    const { out } = await fazhi(['explain', '-', 'p2.1', '矛盾调解'], TEXT);
    expect(out).toContain('矛盾调解: not given');
    expect(out).toContain('it would have been given:');
  });

  it('says what headings on something else took from one word of a long passage', async () => {
    const text = `柳溪镇2023年度法治政府建设工作报告
一、主要工作
（一）持续优化营商环境
推行一窗受理，优化办事流程，精简申报材料，压缩办理时限，畅通企业诉求，规范中介服务，落实惠企政策，做好普法，企业满意度稳步提升。`;
    const { out } = await fazhi(['explain', '-', 'p1.1', '普法宣传'], text);
    expect(out).toContain(
      'evidence 2.50 of 3.00, 0.50 taken by headings on something else, in so long a passage',
    );
  });

  it('refuses an id or a theme that does not exist', async () => {
    expect(await fazhi(['explain', '-', 'p9.9', '矛盾调解'], TEXT)).toMatchObject({
      code: 1,
      out: '',
    });
    expect(await fazhi(['explain', '-', 'p1.1', '经济'], TEXT)).toMatchObject({ code: 1, out: '' });
  });
});

describe('fazhi lint', () => {
  it('finds the built-in set in order and its cases passed', async () => {
    const { code, out } = await fazhi(['lint']);
    expect(code).toBe(0);
    expect(out).toMatch(/findings; (\d+) of \1 cases passed\n$/);
  });

  it('says what is wrong with a set and where', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'fazhi-set-')), 'set.json');
    writeFileSync(file, '{"id":"own","colour":"red"}');
    const { code, err } = await fazhi(['lint', '--themes', file]);
    expect(code).toBe(1);
    expect(err).toMatch(/fazhi lint: .*(colour|version|label)/);
  });
});

describe('fazhi evaluate', () => {
  it('prints accuracy on a gold folder', async () => {
    const { code, out } = await fazhi(['evaluate', CORPUS]);
    expect(code).toBe(0);
    expect(out).toMatch(/^85 reports, \d+ passages and headings\n/);
    expect(out).toMatch(/themes +0\.9\d\d/);
  });

  it('measures another set by the labels that the folder has for it', async () => {
    const { out } = await fazhi(['evaluate', CORPUS, '--themes', 'outline']);
    expect(out).toMatch(/themes +0\.9\d\d/);
    expect(out).toContain('学法普法');
  });

  it('lists the terms that only one report supports', async () => {
    const { out } = await fazhi(['evaluate', CORPUS, '--support']);
    expect(out).toMatch(/\d+ of \d+ terms and rules that occur decide in one report only:/);
  });

  it('refuses a folder without gold', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'fazhi-empty-'));
    expect(await fazhi(['evaluate', empty])).toMatchObject({ code: 1, out: '' });
  });
});
