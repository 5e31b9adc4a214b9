import type { Claim, ClaimExplanation, RejectedNumber } from '../claims/types';
import type { NormalisedText } from '../text/normalise';
import type { Span } from '../text/span';
import type { ExplainedHit, ThemeExplanation } from '../themes';
import type { BlockThemes, Evidence } from '../themes/types';

/** The themes of a block with the words of the caller's string, and where they stand in it. */
export function placedThemes(block: BlockThemes, normalised: NormalisedText): BlockThemes {
  if (block.themes.length === 0) return block;
  const themes = block.themes.map(({ theme, score, evidence }) => ({
    theme,
    score,
    evidence: evidence.map((found) => placedEvidence(found, normalised)),
  }));
  return { blockId: block.blockId, primary: block.primary, themes };
}

function placedEvidence(found: Evidence, normalised: NormalisedText): Evidence {
  const { start, end } = normalised.toSource(found);
  const { source } = normalised;
  const { text, rule } = found;
  // Where the source has the same words, all that quote them share one string.
  const isSame = text.length === end - start && source.startsWith(text, start);
  if (isSame && start === found.start) return found;
  return { start, end, text: isSame ? text : source.slice(start, end), rule };
}

/** A claim with the words of the caller's string, and where they stand in it. */
export function placedClaim(claim: Claim, normalised: NormalisedText): Claim {
  const { source } = normalised;
  const { start, end } = normalised.toSource(claim);
  const { whatStart, whatEnd } = claim;
  const what =
    whatStart === null || whatEnd === null
      ? null
      : normalised.toSource({ start: whatStart, end: whatEnd });
  return {
    ...claim,
    start,
    end,
    text: source.slice(start, end),
    what: what === null ? claim.what : source.slice(what.start, what.end),
    whatStart: what === null ? null : what.start,
    whatEnd: what === null ? null : what.end,
  };
}

/** A number that claims nothing, as it stands in the caller's string. */
export function placedNumber(number: RejectedNumber, normalised: NormalisedText): RejectedNumber {
  const { start, end } = normalised.toSource(number);
  return { start, end, text: normalised.source.slice(start, end), why: number.why };
}

/** Why a claim says what it says, with the words of the caller's string, and where they stand in it. */
export function placedExplanation(
  explanation: ClaimExplanation,
  normalised: NormalisedText,
): ClaimExplanation {
  const placed = <T extends Span>(part: T): T & { readonly text: string } => {
    const { start, end } = normalised.toSource(part);
    return { ...part, start, end, text: normalised.source.slice(start, end) };
  };
  return { ...placed(explanation), findings: explanation.findings.map(placed) };
}

/** Why a block has a theme or not, with the words of the caller's string, and where they stand in it. */
export function placedThemeExplanation(
  explanation: ThemeExplanation,
  block: Span,
  normalised: NormalisedText,
): ThemeExplanation {
  const words = ({ start, end }: Span): string => normalised.source.slice(start, end);
  const hit = (part: ExplainedHit): ExplainedHit => {
    const span = normalised.toSource(part);
    return { ...part, ...span, text: words(span) };
  };
  return {
    ...explanation,
    text: words(normalised.toSource(block)),
    hits: explanation.hits.map(hit),
    changes: explanation.changes.map((change) =>
      change.kind === 'count' ? { ...change, hit: hit(change.hit) } : change,
    ),
  };
}
