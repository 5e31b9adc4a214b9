import { createRequire } from 'node:module';
import { interleaved } from './measure.mjs';

const require = createRequire(import.meta.url);

/** What the rival libraries are asked for: to cut the text into words, or to find its numbers. */
const RIVALS = {
  'nodejieba.cut': () => {
    const nodejieba = require('nodejieba');
    nodejieba.load();
    return (text) => nodejieba.cut(text);
  },
  '@node-rs/jieba cut': () => {
    const { Jieba } = require('@node-rs/jieba');
    const { dict } = require('@node-rs/jieba/dict');
    const jieba = Jieba.withDict(dict);
    return (text) => jieba.cut(text);
  },
};

const PLAIN =
  /[0-9][0-9.,]*|[一二三四五六七八九十百千万亿]+|法治|执法|普法|调解|信访|律师|法律顾问|公开/g;

/** One regular expression over the text: a mark of what is possible, not a rival. */
function plainPass(text) {
  let count = 0;
  for (const _ of text.matchAll(PLAIN)) count++;
  return count;
}

function recognizers() {
  const suite = require('@microsoft/recognizers-text-suite');
  const culture = suite.Culture.Chinese;
  return (text) => {
    suite.recognizeNumber(text, culture);
    suite.recognizePercentage(text, culture);
    suite.recognizeCurrency(text, culture);
    suite.recognizeDimension(text, culture);
  };
}

/** Slow libraries get a part of the texts of at most this many characters. */
const SLOW_SAMPLE = 3000;

/** Million characters a second of `analyze` and of each library that is installed, on the same texts. */
export function throughput(analyze, texts, rounds) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const over = (run) => () => {
    for (const text of texts) run(text);
  };
  const runs = { 'fazhi analyze': over(analyze), 'one plain RegExp pass': over(plainPass) };
  for (const [name, load] of Object.entries(RIVALS)) {
    try {
      runs[name] = over(load());
    } catch {
      // not installed
    }
  }
  const times = interleaved(runs, rounds);
  const speeds = Object.fromEntries(
    Object.entries(times).map(([name, time]) => [name, characters / time / 1000]),
  );
  try {
    const run = recognizers();
    const sample = texts.join('\n').slice(0, SLOW_SAMPLE);
    const { slow } = interleaved({ slow: () => run(sample) }, Math.min(3, rounds), 1);
    speeds['Recognizers-Text, four'] = sample.length / slow / 1000;
  } catch {
    // not installed
  }
  return speeds;
}
