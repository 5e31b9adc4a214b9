import { describe, expect, it } from 'vitest';
import { CharacterPairs } from '../../src/text/character-pairs';
import { CharacterSet } from '../../src/text/character-set';

describe('CharacterSet', () => {
  const marks = new CharacterSet(',。、一龥\uffff');

  it('has its own characters and no other', () => {
    const own = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) =>
      marks.has(code),
    );
    expect(String.fromCharCode(...own)).toBe([...',。、一龥\uffff'].sort().join(''));
  });

  it('has nothing that stands beyond a text', () => {
    expect(marks.has('一'.charCodeAt(1))).toBe(false);
    expect(new CharacterSet('').has('一'.charCodeAt(-1))).toBe(false);
  });
});

describe('CharacterPairs', () => {
  const pairs = new CharacterPairs({ 为: '行认', 共: '' });
  const has = (unit: string, neighbour: string): boolean =>
    pairs.has(unit.charCodeAt(0), neighbour.charCodeAt(0));

  it('has a character with its own neighbours only', () => {
    expect(has('为', '行')).toBe(true);
    expect(has('为', '认')).toBe(true);
    expect(has('为', '共')).toBe(false);
    expect(has('行', '为')).toBe(false);
    expect(has('共', '行')).toBe(false);
    expect(has('为', '')).toBe(false);
  });
});
