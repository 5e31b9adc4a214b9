// A report in React: the text as it was written, claims as links, the words that earn a theme underlined.
import { claimsOf, formatClaim, type Mark, type Report, type Segment, segments } from 'fazhi';

const has = ({ marks }: Segment, kind: Mark['kind']) => marks.find((mark) => mark.kind === kind);

const themesOf = ({ marks }: Segment) => [
  ...new Set(marks.flatMap((mark) => (mark.kind === 'evidence' ? mark.theme : []))),
];

function Piece({ segment }: { segment: Segment }) {
  const themes = themesOf(segment);
  const claim = has(segment, 'claim');
  const text = themes.length > 0 ? <u title={themes.join('、')}>{segment.text}</u> : segment.text;
  if (has(segment, 'heading')) return <strong>{text}</strong>;
  return claim?.kind === 'claim' ? <a href={`#${claim.id}`}>{text}</a> : text;
}

/** `text` is the string that `report` was made from. */
export function ReportView({ text, report }: { text: string; report: Report }) {
  return (
    <article lang="zh">
      <p style={{ whiteSpace: 'pre-wrap' }}>
        {segments(text, report).map((segment) => (
          <Piece key={segment.start} segment={segment} />
        ))}
      </p>
      <ul>
        {claimsOf(report).map((claim) => (
          <li key={claim.id} id={claim.id}>
            {formatClaim(claim)}
          </li>
        ))}
      </ul>
    </article>
  );
}
