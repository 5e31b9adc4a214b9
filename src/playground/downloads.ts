import { csvRow } from '../corpus/csv';
import type { Report } from '../index';

/** The claims of a report as CSV with a byte-order mark, so that spreadsheets read it as UTF-8. */
export function claimsCsv(report: Report): string {
  const columns = [
    'id',
    'text',
    'value',
    'valueMax',
    'unit',
    'bound',
    'kind',
    'status',
    'what',
    'action',
    'indicator',
    'passageId',
    'sectionId',
    'start',
    'end',
  ] as const;
  const rows = report.claims.map((claim) => csvRow(columns.map((column) => claim[column])));
  return `\ufeff${csvRow(columns)}${rows.join('')}`;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
