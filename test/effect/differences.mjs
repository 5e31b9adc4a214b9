/** Every part of a report that somebody may have changed, as lines: what it is about → what is said of it. */
function linesOf(report, text) {
  const lines = new Map();
  const add = (key, value) => lines.set(key, [...(lines.get(key) ?? []), value].sort());
  const quote = (start, end) => text.slice(start, Math.min(end, start + 24)).replace(/\s+/g, ' ');
  for (const key of ['title', 'issuer', 'year', 'publishedOn'])
    add(`document ${key}`, String(report.document[key]));
  for (const section of report.sections) {
    const place = `heading ${section.headingStart} ${quote(section.headingStart, section.headingEnd)}`;
    add(place, `level ${section.level}, ${section.role}`);
    for (const { theme } of section.headingThemes) add(place, theme);
  }
  for (const passage of report.passages) {
    const place = `passage ${passage.start} ${quote(passage.start, passage.end)}`;
    for (const { theme } of passage.themes) add(place, theme);
    if (passage.primary !== null) add(place, `mainly ${passage.primary}`);
  }
  for (const claim of report.claims) {
    const { bound, value, valueMax, unit, what, status, kind, indicator } = claim;
    const number = valueMax === null ? value : `${value}–${valueMax}`;
    const said = `${bound} ${number} ${unit} of ${what}, ${status} ${kind}, indicator ${indicator}`;
    add(`claim ${claim.start} ${quote(claim.start, claim.end)}`, said);
  }
  return lines;
}

/** What differs between two reports of one text: `- place: value` of the first, `+ place: value` of the second. */
export function differences(before, after, text) {
  const [old, now] = [linesOf(before, text), linesOf(after, text)];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  return places.flatMap((place) => {
    const gone = (old.get(place) ?? []).filter((value) => !now.get(place)?.includes(value));
    const come = (now.get(place) ?? []).filter((value) => !old.get(place)?.includes(value));
    return [
      ...gone.map((value) => `- ${place}: ${value}`),
      ...come.map((value) => `+ ${place}: ${value}`),
    ];
  });
}
