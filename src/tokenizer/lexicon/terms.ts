/** The terms of a plain table: separated by white space; a line that begins with `#` is a heading. */
export function termsOf(table: string): string[] {
  return table
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/\s+/)
    .filter((term) => term.length > 0);
}
