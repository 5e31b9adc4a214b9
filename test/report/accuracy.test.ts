import path from 'node:path';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/corpus/evaluate';
import { readGoldFolder } from '../../src/corpus/evaluate/read-gold';
import { analyze } from '../../src/index';

it('reads the reports of corpus/ as their annotator did', async () => {
  const golds = await readGoldFolder(path.resolve(import.meta.dirname, '../../corpus'));
  const { themes, claims, structure, meta } = evaluate(
    golds.map(({ gold }) => gold),
    golds.map(({ text }) => analyze(text)),
    { resamples: 0 },
  );
  expect(themes.micro.f1).toBeGreaterThanOrEqual(0.97);
  expect(Math.min(...themes.per.map(({ f1 }) => f1))).toBeGreaterThanOrEqual(0.93);
  expect(themes.exactPassages).toBeGreaterThanOrEqual(0.95);
  expect(themes.primary).toBeGreaterThanOrEqual(0.93);
  expect(themes.calibration.expectedCalibrationError).toBeLessThanOrEqual(0.08);
  expect(claims.f1).toBeGreaterThanOrEqual(0.98);
  expect(claims.bound).toBeGreaterThanOrEqual(0.98);
  expect(claims.status).toBeGreaterThanOrEqual(0.98);
  expect(claims.kind).toBeGreaterThanOrEqual(0.98);
  expect(structure.headings.f1).toBeGreaterThanOrEqual(0.98);
  expect(structure.role).toBeGreaterThanOrEqual(0.97);
  expect(meta).toBeGreaterThanOrEqual(0.9);
});
