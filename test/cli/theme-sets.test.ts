import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fazhi } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'fazhi-sets-'));
const file = (name: string, content: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};
const report = file('report.txt', '一、主要工作\n（一）社区矫正。对矫正对象开展入矫宣告12次。\n');

describe('fazhi themes', () => {
  it('lists the built-in sets', async () => {
    const { out } = await fazhi(['themes']);
    expect(out).toMatch(/^five@1 +5 themes/m);
    expect(out).toMatch(/^outline@1 +12 themes/m);
  });

  it('begins a set of one’s own that passes its own check', async () => {
    const begun = await fazhi(['themes', '--init', '社区矫正']);
    const own = file('mine.yaml', begun.out);
    const checked = await fazhi(['lint', '--themes', own]);
    expect(checked.out).toMatch(/1 of 1 cases passed\n$/);
    expect(checked.code).toBe(0);
  });

  it('prints a built-in set as a file that --themes takes', async () => {
    const { out } = await fazhi(['themes', '--print', 'five']);
    const own = file('five.yaml', out);
    const { out: list } = await fazhi(['themes', own]);
    expect(list).toContain('普法宣传');
  });

  it('refuses a name that cannot stand as a key', async () => {
    const { code, err } = await fazhi(['themes', '--init', '社区: 矫正']);
    expect([code, err]).toEqual([2, expect.stringContaining('--init takes a name')]);
  });
});

describe('--themes', () => {
  it.each([
    ['our notation', 'own.yaml', 'id: own\nthemes:\n  社区矫正: 社区矫正 矫正对象\n'],
    ['a dictionary of quanteda', 'dictionary.yml', '社区矫正:\n  - 矫正对象\n  - 入矫宣告\n'],
    ['a dictionary of LIWC', 'dictionary.dic', '%\n1\t社区矫正\n%\n矫正对象\t1\n'],
  ])('of the word commands takes %s', async (_, name, content) => {
    const own = file(name, content);
    const { code, out } = await fazhi([
      'kwic',
      '--themes',
      own,
      '--as',
      'theme',
      '--tokenizer',
      'intl',
      '社区矫正',
      report,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('矫正对象');
  });
});
