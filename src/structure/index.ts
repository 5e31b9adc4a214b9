export { explainRole, explainSkipped, type RoleExplanation } from './explain';
export { namesGenre, type OtherGenre, otherGenre } from './other-genre';
export { parseStructure } from './parse';
export { textUnits } from './passages/in-text-order';
export type * from './types';
