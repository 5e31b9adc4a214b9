import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { FazhiError } from '../errors.ts';

/**
 * Reads a file in the notation of the genre, which is YAML in which every scalar is a text (the failsafe
 * schema: `12348` stays a word, `no` too), and returns what the schema makes of it.
 * Throws `FazhiError` (`invalid-notation`) whose message begins with `file:line:column` of the first mistake.
 */
export function parseNotation<T>(file: string, source: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines });
  const fail = (offset: number, problem: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new FazhiError('invalid-notation', `${file}:${line}:${col}: ${problem}`);
  };
  const [broken] = document.errors;
  if (broken !== undefined) fail(broken.pos[0], broken.message.split('\n')[0]!);
  const result = schema.safeParse(contentOf(document, source, fail));
  if (result.success) return result.data;
  const issue = deepest(result.error.issues);
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const place = [...issue.path, ...keys];
  return fail(offsetOf(document, place), `${nameOf(place)}${issue.message}`);
}

/** What a file says, its aliases resolved; one without its anchor, or one too many, is told at its place. */
function contentOf(
  document: ReturnType<typeof parseDocument>,
  source: string,
  fail: (offset: number, problem: string) => never,
): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const { message } = error as Error;
    const alias = /: ([^:\s]+)$/.exec(message)?.[1];
    return fail(alias === undefined ? 0 : Math.max(0, source.indexOf(`*${alias}`)), message);
  }
}

/** Of the branches of a union, the mistake that lies deepest: the others only say that it is another shape. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const unfold = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] =>
    issue.code !== 'invalid_union' || issue.errors.length === 0
      ? [issue]
      : issue.errors
          .flat()
          .flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
  return issues
    .flatMap(unfold)
    .reduce((best, issue) => (issue.path.length > best.path.length ? issue : best));
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `${path.map(String).join('.')}: `;

/** Where a value begins in the file; where it is not there, the value that it should be in. */
function offsetOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range !== undefined) return node.range[0];
  }
  return 0;
}
