import register from '../../genre/claims/indicators.yaml';
import type { IndicatorSet } from './definition';

/** The built-in register `reports@1`; its words are in `genre/claims/indicators.yaml`. */
export const reportIndicators: IndicatorSet = register as IndicatorSet;
