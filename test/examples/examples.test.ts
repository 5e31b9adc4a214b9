import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';
import { fazhi } from '../cli/run';
import { buildCorpus } from '../corpus/built';
import { ReportView } from './report-view';
import { service } from './service';
import { sixthTheme } from './sixth-theme';

const HERE = import.meta.dirname;
const TEXT = '一、普法宣传\n全年开展法治宣传活动38场，发放资料2000余份。';

describe('the report in React', () => {
  const page = renderToStaticMarkup(
    createElement(ReportView, { text: TEXT, report: analyze(TEXT) }),
  );

  it('shows the whole text, its headings, claims and evidence', () => {
    const shown = page.slice(0, page.indexOf('<ul>')).replaceAll(/<[^>]+>/g, '');
    expect(shown).toBe(TEXT);
    expect(page).toContain('<strong>一、</strong><strong><u title="普法宣传">普法</u></strong>');
    expect(page).toContain('<u title="普法宣传">法治</u>');
    expect(page).toContain('<a href="#c1">38场</a>');
  });

  it('lists the claims in words', () => {
    expect(page).toContain('<li id="c2">资料：超过2000份</li>');
  });
});

describe('the service', () => {
  let built: Awaited<ReturnType<typeof buildCorpus>>;
  let app: Awaited<ReturnType<typeof service>>;
  const answered: number[] = [];
  beforeAll(async () => {
    built = await buildCorpus('service');
    app = await service({ workers: 1, workerUrl: built.worker, maxWaiting: 1 });
    app.addHook('onSend', async (_, { statusCode }) => void answered.push(statusCode));
  }, 60_000);
  afterAll(async () => {
    await app.close();
    built.remove();
  });
  const TEXT_TYPE = { 'content-type': 'text/plain' };
  const post = (body: string) =>
    app.inject({ method: 'POST', url: '/reports', headers: TEXT_TYPE, body });

  it('answers with the report of a text', async () => {
    const answer = await post(TEXT);
    expect([answer.statusCode, answer.json().claims.length]).toEqual([200, 2]);
  });

  it('refuses a text that is too long, by bytes or by characters', async () => {
    expect((await post('a'.repeat(1_000_001))).statusCode).toBe(413);
    const answer = await post('法'.repeat(200_001));
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'text-too-long']);
  });

  it('refuses more than may wait', async () => {
    const answers = await Promise.all([post(TEXT), post(TEXT), post(TEXT)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 503]);
  });

  it('gives up the text of a client that has gone, and goes on', async () => {
    const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/reports`;
    const body = TEXT.repeat(5_000);
    const signal = AbortSignal.timeout(100);
    await expect(
      fetch(url, { method: 'POST', headers: TEXT_TYPE, body, signal }),
    ).rejects.toThrow();
    expect((await post(TEXT)).statusCode).toBe(200);
    expect(answered).toContain(499);
  });
});

describe('the sixth theme', () => {
  it('in code is clean, passes its cases and is found', () => {
    const text = '开展入矫宣告12次。\n开展普法宣传38场。';
    expect(sixthTheme(text)).toEqual({ findings: [], failed: 0, passages: ['开展入矫宣告12次。'] });
  });

  it('is read from its file by the command line', async () => {
    const { code, err } = await fazhi(['lint', '--themes', path.join(HERE, 'sixth-theme.yaml')]);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('the pipe of a cluster', () => {
  const lines = [1, 2, 3, 4, 5].map((i) => JSON.stringify({ id: i, text: `开展普法活动${i}场。` }));
  const piped = async (part: readonly string[]) =>
    (await fazhi(['analyze', '--jsonl'], `${part.join('\n')}\n`)).out;

  it('gives for the partitions what it gives for the whole', async () => {
    const partitions = [lines.slice(0, 2), lines.slice(2)];
    const parts = await Promise.all(partitions.map(piped));
    expect(parts.join('')).toBe(await piped(lines));
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  it.skipIf(!python)('is Python that Python reads, and calls what is tested above', () => {
    const file = path.join(HERE, 'spark.py');
    const check = "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())";
    expect(spawnSync('python3', ['-c', check, file]).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('.pipe("fazhi analyze --jsonl")');
  });
});

describe('the list of examples', () => {
  it('has every example', () => {
    const list = readFileSync(path.join(HERE, 'README.md'), 'utf8');
    const files = readdirSync(HERE).filter((file) => !/README|\.test\.|tsconfig/.test(file));
    expect(files.filter((file) => !list.includes(`](${file})`))).toEqual([]);
  });
});
