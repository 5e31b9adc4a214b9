import { expect, it } from 'vitest';
import { isPlainMeasure } from '../../../src/claims/rejection/plain-measure';
import { reasonByRules } from '../../../src/claims/rejection/rejection';
import { unitContext } from '../../../src/claims/unit-context';
import { scanQuantities } from '../../../src/numbers/quantities';
import { REPORT_UNITS, reportUnits } from '../../../src/numbers/units';
import { unitsOf } from '../reading';

const BEFORE =
  '第 初 前 以前 排名 位列 居 在 届 人大 党的 问题 附件 热线 编号 年 月 周 星期 《 “ 〔 ( [ : + × * N K - / . 路 村 每村 小区 时 9时 上午 未发生 条、 共 下降'.split(
    ' ',
  );
const AFTER =
  '号 号楼 届 中全会 大 会议 全会 代表大会 ) ] : 》 ” 〕 + × * N M 月 日 年 年代 级 代 后 甲 楼 室 弄 元 工程 响应 以上 版 期 .0 -3 /4 、 。 的 案 名 体'.split(
    ' ',
  );
const NUMBERS = ['3', '15', '1999', '2023', '12345', '10000000000000000000', '1.5', '3-5', '2万'];

it('rejects nothing that is a plain measure', () => {
  const units = Object.values(REPORT_UNITS).flatMap((list) => list.split(/[ =]/));
  let plain = 0;
  units.push('');
  for (const unit of units) {
    const parts: string[] = [];
    BEFORE.forEach((before, i) => {
      const number = NUMBERS[i % NUMBERS.length]!;
      parts.push(`${before}${number}${unit}${AFTER[(i * 7 + unit.length) % AFTER.length]!}`);
    });
    AFTER.forEach((after, i) => {
      parts.push(`${BEFORE[(i * 5) % BEFORE.length]!}${NUMBERS[(i * 4) % 9]!}${unit}${after}`);
    });
    const text = parts.join(',');
    const passage = unitsOf(text)[0]!;
    const quantities = scanQuantities(text, 0, text.length, {
      units: reportUnits,
      notations: false,
    });
    const context = unitContext(text, passage, 0, text.length - 1, 2023);
    for (const quantity of quantities) {
      if (!isPlainMeasure(context, quantity)) continue;
      plain++;
      expect([text.slice(quantity.start, quantity.end), reasonByRules(context, quantity)]).toEqual([
        text.slice(quantity.start, quantity.end),
        null,
      ]);
    }
  }
  expect(plain).toBeGreaterThan(2000);
});
