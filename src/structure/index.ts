export { parseStructure } from './parse';
export { textUnits } from './passages/in-text-order';
export type * from './types';
