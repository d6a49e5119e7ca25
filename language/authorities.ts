export type { Authority, AuthorityKind, Nation } from './authorities/authority.js';
export { bodiesIn } from './authorities/bodies.js';
export { type FoundAuthority, findAuthorities } from './authorities/find.js';
export { authorityById, gazetteer } from './authorities/gazetteer.js';
export { authoritiesNamed, lookUpAuthorities } from './authorities/lookup.js';
export { unlistedIn } from './authorities/unlisted.js';
