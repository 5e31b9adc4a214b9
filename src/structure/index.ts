export { explainRole, explainSkipped, type RoleExplanation } from './explain';
export { headingCues, ROLES } from './headings/roles';
export { namesGenre, type OtherGenre, otherGenre } from './other-genre';
export { placesNamed } from './page/issuers';
export { parseStructure } from './parse';
export { blocksOf } from './passages/in-text-order';
export type * from './types';
