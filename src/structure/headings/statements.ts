import data from '../../genre/headings/headings.yaml';

const words = data as Readonly<
  Record<
    'statement' | 'opens-list' | 'never-bare' | 'title-ends' | 'outcome' | 'topic' | 'shortcoming',
    string
  >
>;
/** What a statement has: it tells what was done, and titles nothing. */
export const STATEMENT = new RegExp(words.statement);
/** Before a colon, what opens a list: 主要是:. */
export const OPENS_LIST = new RegExp(`^${words['opens-list']}`);
export const NEVER_BARE = new RegExp(`^${words['never-bare']}`);
export const TITLE_END = new RegExp(`${words['title-ends']}$`);
/** What a sentence on an outcome has and no topic: 更加均衡. */
export const OUTCOME = new RegExp(words.outcome);
/** What a heading begins with more often than a sentence: 规范, 深化. */
export const TOPIC = new RegExp(`^${words.topic}`);
/** What an opening on a lack has: 执法力量不足. */
export const SHORTCOMING = new RegExp(words.shortcoming);
