import { abuseAndNeglect } from './synonym-groups/abuse-and-neglect.js';
import { bodies } from './synonym-groups/bodies.js';
import { care } from './synonym-groups/care.js';
import { education } from './synonym-groups/education.js';
import { exploitation } from './synonym-groups/exploitation.js';
import { families } from './synonym-groups/families.js';
import { health } from './synonym-groups/health.js';
import { inspection } from './synonym-groups/inspection.js';
import { localServices } from './synonym-groups/local-services.js';
import { procedure } from './synonym-groups/procedure.js';

/**
 * Terms of UK child safeguarding that mean the same to somebody searching: each group may be searched as one.
 * Singular and in lower case, abbreviations as they are written. No term stands twice.
 */
export const synonymGroups: readonly (readonly string[])[] = [
  ...abuseAndNeglect,
  ...bodies,
  ...care,
  ...education,
  ...exploitation,
  ...families,
  ...health,
  ...inspection,
  ...localServices,
  ...procedure,
];
