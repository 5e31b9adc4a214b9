import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/structure/page/lines';

describe('readLines', () => {
  it('cuts a line into any number of lines', () => {
    const count = 200_000;
    expect(readLines('一、加强领导。'.repeat(count))).toHaveLength(count);
  });
});
