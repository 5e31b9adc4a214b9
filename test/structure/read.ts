import { parseStructure } from '../../src/structure';
import { normalise } from '../../src/text/normalise';

/** A text's structure with the words instead of offsets, as the tests state it. */
export function read(source: string) {
  const { text } = normalise(source);
  const structure = parseStructure(text, source);
  const paragraphs = new Map(structure.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return {
    metadata: structure.metadata,
    /** `level marker|heading` of each section. */
    outline: structure.sections.map(
      ({ level, marker, heading }) => `${level} ${marker}|${heading}`,
    ),
    roles: structure.sections.map(({ heading, role }) => `${heading}: ${role}`),
    /** `kind marker|text` of each passage. */
    passages: structure.passages.map(
      ({ kind, marker, start, end }) => `${kind} ${marker}|${text.slice(start, end)}`,
    ),
    passageRoles: structure.passages.map((passage) => paragraphs.get(passage.paragraphId)!.role),
    skipped: structure.skipped.map(({ why, start, end }) => `${why}|${text.slice(start, end)}`),
  };
}

/** Lines as a text. */
export const lines = (...parts: string[]): string => parts.join('\n');
