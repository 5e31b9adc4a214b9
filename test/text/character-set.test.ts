import { describe, expect, it } from 'vitest';
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
