/** Who reports on which year, and of which region: what makes a panel of a corpus. */
export interface ReportPlace {
  readonly issuer: string | null;
  readonly year: number | null;
  readonly region: string | null;
  /** Level of government: province, prefecture, county, township or department. */
  readonly level: string | null;
}
