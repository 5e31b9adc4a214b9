import { describe, expect, it } from 'vitest';
import { studyTables } from '../../../src/corpus/tables/columns';

/** Reserved in DuckDB, PostgreSQL, MySQL or SQLite: a column of such a name has to be quoted. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric before between both by case cast change check collate
  column columns condition constraint create cross cube current_date current_time database default deferrable
  delete desc describe distinct div do drop each else elseif end enclosed except exists exit explain false
  fetch float for force foreign from full function generated grant group grouping groups having if ignore in
  index inner inout insert int integer intersect interval into is iterate join key keys kill lambda lateral
  leading leave left like limit lines load lock long loop match mod natural not null of offset on only optimize
  option or order out outer outfile over partition placing pivot primary procedure purge qualify range rank
  read reads recursive references regexp release rename repeat replace require resignal restrict return
  returning revoke right rlike row row_number rows schema schemas select sensitive separator set show signal
  some spatial specific sql ssl starting stored summarize symmetric system table terminated then to trailing
  trigger true undo union unique unlock unpivot unsigned update usage use using values variadic varying virtual
  when where while window with write xor zerofill`
    .split(/\s+/)
    .filter(Boolean),
);
const tables = Object.entries(studyTables(['普法宣传', '法律顾问']));

describe('the tables of a study', () => {
  it('have no column whose name is a reserved word', () => {
    const names = tables.flatMap(([, { columns }]) => columns.map(({ name }) => name));
    expect(names.filter((name) => RESERVED.has(name))).toEqual([]);
  });

  it('know what their renamed columns were called', () => {
    const renamed = tables.flatMap(([table, { columns }]) =>
      columns.flatMap(({ name, was }) => (was === undefined ? [] : [`${table}.${was}: ${name}`])),
    );
    expect(renamed).toEqual([
      'sections.start: start_offset',
      'sections.end: end_offset',
      'passages.primary: primary_theme',
      'passages.start: start_offset',
      'passages.end: end_offset',
      'claims.each: per_member',
      'claims.start: start_offset',
      'claims.end: end_offset',
    ]);
  });

  it('say in two languages what each column holds, and have the columns of their keys', () => {
    for (const [table, { columns, key, about }] of tables) {
      const names = columns.map(({ name }) => name);
      expect([table, new Set(names).size]).toEqual([table, names.length]);
      expect(names).toEqual(expect.arrayContaining([...key]));
      for (const { zh, en } of [about, ...columns.map((column) => column.about)]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/[a-z]/);
      }
    }
  });

  it('have a column for the score of each theme', () => {
    const [, { columns }] = tables.find(([name]) => name === 'passages')!;
    expect(columns.filter(({ name }) => name.startsWith('score_')).map(({ name }) => name)).toEqual(
      ['score_普法宣传', 'score_法律顾问'],
    );
  });
});
