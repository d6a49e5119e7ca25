import type { TrustRow } from './authority.js';

/**
 * Companies and trusts that run, or ran, all children's services of an authority. A grade of one that works for a
 * single authority is that authority's: the inspectorate inspects the council.
 *
 * Source: the Department for Education's directions to councils and the councils' own publications.
 */
export const trusts: readonly TrustRow[] = [
  { name: "Birmingham Children's Trust", aliases: [], serves: ['E08000025'] },
  {
    name: "Doncaster Children's Services Trust",
    aliases: ["Doncaster Children's Trust"],
    serves: ['E08000017'],
  },
  { name: "Sandwell Children's Trust", aliases: [], serves: ['E08000028'] },
  {
    name: 'Slough Children First',
    aliases: ["Slough Children's Services Trust", "Slough Children's Trust"],
    serves: ['E06000039'],
  },
  { name: 'Together for Children', aliases: ['Together for Children Sunderland'], serves: ['E08000024'] },
  { name: 'Worcestershire Children First', aliases: [], serves: ['E10000034'] },
  { name: 'Brighter Futures for Children', aliases: [], serves: ['E06000038'] },
  {
    name: 'Bradford Children and Families Trust',
    aliases: ["Bradford Children's Trust"],
    serves: ['E08000032'],
  },
  { name: 'Achieving for Children', aliases: ['AfC'], serves: ['E09000021', 'E09000027', 'E06000040'] },
  { name: "Northamptonshire Children's Trust", aliases: [], serves: ['E06000061', 'E06000062'] },
];
