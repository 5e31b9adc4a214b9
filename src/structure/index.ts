export { parseStructure } from './parse';
export type * from './types';
export { textUnits } from './units';
