/** The version of this library, as in package.json (a test holds them together). */
export const VERSION = '0.2.0';

/** Grows when a field of the report is renamed, dropped or changes its meaning. */
export const SCHEMA_VERSION = 2;
