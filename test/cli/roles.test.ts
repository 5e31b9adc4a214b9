import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer, type HeadingCue } from '../../src/index';
import { fazhi } from './run';

const REPORT = [
  '柳溪镇2023年度法治政府建设情况报告',
  '一、主要工作',
  '开展法治宣传12场。',
  '二、对上级部门工作的建议',
  '希望增加法律顾问名额2名。',
].join('\n');
const OWN = `words:
  above: 上级 县里
headings:
  - id: wishes
    role: plans
    strong: yes
    says: 对{above}…8的(建议|意见)
`;

let dir: string;
const at = (name: string): string => path.join(dir, name);
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'fazhi-roles-'));
  writeFileSync(at('report.txt'), REPORT);
  writeFileSync(at('roles.yaml'), OWN);
  writeFileSync(at('broken.yaml'), OWN.replace('plans', 'wishes'));
  writeFileSync(at('pattern.yaml'), OWN.replace('(建议|意见)', '(建议'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const rolesBy = async (...options: string[]): Promise<string[]> => {
  const { out } = await fazhi(['analyze', '--format', 'json', ...options, at('report.txt')]);
  const { sections } = JSON.parse(out) as { sections: { role: string }[] };
  return sections.map(({ role }) => role);
};

describe('--roles', () => {
  it('reads cues of one’s own, which go before the built-in ones', async () => {
    expect(await rolesBy()).toEqual(['measures', 'measures']);
    expect(await rolesBy('--roles', at('roles.yaml'))).toEqual(['measures', 'plans']);
  });

  it('is told of by explain', async () => {
    const { out } = await fazhi(['explain', '--roles', at('roles.yaml'), at('report.txt'), 's2']);
    expect(out).toContain('role plans, by wishes (对上级部门工作的建议)');
  });

  it('chooses the part of a corpus that word commands read', async () => {
    const args = ['kwic', '--roles', at('roles.yaml'), '--where', 'role=plans', '法律顾问'];
    expect((await fazhi([...args, at('report.txt')])).out).toMatch(/^1 occurrences/);
  });

  it.each([
    ['nowhere.yaml', /--roles takes a file \(\.yaml\); there is no .*nowhere\.yaml/],
    ['broken.yaml', /broken\.yaml:5:11: headings\.0\.role: Invalid option/],
    ['pattern.yaml', /pattern\.yaml:7:11: .* is no pattern/],
  ])('says what is wrong with %s, with line and column', async (name, message) => {
    const { code, err } = await fazhi(['analyze', '--roles', at(name), at('report.txt')]);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
  });
});

describe('createAnalyzer({ roles })', () => {
  const cue: HeadingCue = { id: 'wishes', role: 'plans', pattern: '建议' };

  it('gives another fingerprint of the rules', () => {
    const { engine } = createAnalyzer({ roles: [cue] }).analyze(REPORT);
    expect(engine.rules).not.toBe(createAnalyzer().analyze(REPORT).engine.rules);
  });

  it.each([
    [{}, /roles is a list of \{ id, role, pattern \}, not an object/],
    [[{ ...cue, role: 'wishes' }], /roles\[0\]\.role is one of basis, measures,.*, not "wishes"/],
    [[{ ...cue, id: 'A b' }], /roles\[0\]\.id is small letters/],
    [[{ ...cue, pattern: '(' }], /roles\[0\]\.pattern is the source of a regular expression/],
    [[cue, { ...cue, says: 'x' }], /roles\[1\] has no "says"; it has id, role, strong, pattern/],
  ])('refuses %j', (roles, message) => {
    expect(() => createAnalyzer({ roles: roles as HeadingCue[] })).toThrow(message);
  });
});
