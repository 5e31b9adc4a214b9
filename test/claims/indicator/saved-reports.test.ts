import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src';
import { parseReport } from '../../../src/report/schema';

describe('a saved report', () => {
  it('of version 1 gets what version 2 added, as not known', () => {
    const { indicators: _, ...report } = analyze('调解成功纠纷12件。');
    const claims = report.claims.map(({ stage: __, ...claim }) => claim);
    const old = JSON.parse(JSON.stringify({ ...report, schemaVersion: 1, claims }));
    const read = parseReport(old);
    expect(read.schemaVersion).toBe(2);
    expect(read.indicators).toEqual([]);
    expect(read.claims[0]!.stage).toBeNull();
    expect(read.claims[0]!.value).toBe(12);
  });

  it('of a version that is not known is refused', () => {
    const report = { ...analyze('调解成功纠纷12件。'), schemaVersion: 3 };
    expect(() => parseReport(report)).toThrow('schemaVersion');
  });
});
