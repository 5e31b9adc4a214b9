import type { Claim } from '../claims/types';

/** How a bound is written before a number, where room is short. */
export const BOUND_SIGNS: Readonly<Record<Claim['bound'], string>> = {
  exact: '',
  approx: '≈ ',
  more_than: '> ',
  at_least: '≥ ',
  less_than: '< ',
  at_most: '≤ ',
};
