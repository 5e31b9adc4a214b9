import type { Report, Span } from '../../src/index';

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/**
 * What must hold of any report of any text, in one fast pass: every offset lies in the text and covers
 * the words it says, headings, passages and skipped stretches follow each other with white space between,
 * and ids lead somewhere. Throws an `Error` that says what does not hold.
 */
export function checkSound(text: string, report: Report): void {
  const covers = ({ start, end }: Span, words: string, what: string): void =>
    check(text.slice(start, end) === words, `${what} at ${start} does not cover its words`);
  const tiles: Span[] = [
    ...report.sections.map((s) => ({ start: s.headingStart, end: s.headingEnd })),
    ...report.passages,
    ...report.skipped,
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of [...tiles, { start: text.length, end: text.length }]) {
    check(start >= at && end >= start, `a stretch at ${start} overlaps the one before it`);
    check(!/\S/.test(text.slice(at, start)), `text before ${start} is lost`);
    at = end;
  }
  check(at <= text.length, 'a stretch ends after the text');
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const sections = new Set(report.sections.map(({ id }) => id));
  const themes = (tags: Report['passages'][number]['themes']): void => {
    for (const { score, evidence } of tags) {
      check(score >= 0 && score <= 1 && evidence.length > 0, 'a tag without score or evidence');
      for (const found of evidence) covers(found, found.text, 'evidence');
    }
  };
  for (const section of report.sections) {
    check(section.parentId === null || sections.has(section.parentId), 'a parent that is none');
    themes(section.headingThemes);
    for (const { share } of section.themes) check(share >= 0 && share <= 1, 'a share beyond 1');
  }
  for (const passage of report.passages) themes(passage.themes);
  for (const paragraph of report.paragraphs) {
    check(
      paragraph.sectionId === null || sections.has(paragraph.sectionId),
      'a section that is none',
    );
    for (const id of paragraph.passageIds) check(passages.has(id), 'a passage that is none');
  }
  const claims = new Set(report.claims.map(({ id }) => id));
  check(claims.size === report.claims.length, 'two claims with one id');
  for (const claim of report.claims) {
    covers(claim, claim.text, 'a claim');
    check(Number.isFinite(claim.value), 'a value that is no number');
    check(
      claim.valueMax === null || claim.valueMax >= claim.value,
      'a range that ends before it begins',
    );
    check(claim.passageId === null || passages.has(claim.passageId), 'a passage that is none');
    check(claim.partOf === null || claims.has(claim.partOf), 'a total that is none');
    check(claim.changeOf === null || claims.has(claim.changeOf), 'a level that is none');
    if (claim.whatStart !== null && claim.whatEnd !== null && claim.what !== null)
      covers({ start: claim.whatStart, end: claim.whatEnd }, claim.what, 'what is counted');
  }
  for (const number of report.rejected ?? []) covers(number, number.text, 'a rejected number');
  const json = JSON.stringify(report);
  check(
    !json.includes('"undefined"') && JSON.stringify(JSON.parse(json)) === json,
    'no plain JSON',
  );
}
