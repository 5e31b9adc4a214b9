import register from '../../genre/claims/indicators.yaml';
import { frozen } from '../../text/frozen';
import type { IndicatorSet } from './definition';

/** The built-in register `reports@1`; its words are in `genre/claims/indicators.yaml`. */
export const builtInIndicators: IndicatorSet = frozen(register as IndicatorSet);
