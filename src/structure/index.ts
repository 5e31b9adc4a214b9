export { explainRole, explainSkipped, type RoleExplanation } from './explain';
export { parseStructure } from './parse';
export { textUnits } from './passages/in-text-order';
export type * from './types';
