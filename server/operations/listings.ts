import type { Quote, Speaker } from '../../store/records.js';
import type { CountedAuthority } from '../authorities/find-authorities.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import type { Hit } from '../search/answer.js';
import { listing } from './listing.js';

export const hits = listing<Hit>({
  of: 'hits',
  columns: {
    rank: ({ rank }) => rank,
    score: ({ score }) => score,
    text: ({ citation }) => citation.text,
    title: ({ article }) => article.title,
    publisher: ({ article }) => article.publisher,
    date: ({ article }) => article.date,
    document: ({ citation }) => citation.document,
    start: ({ citation }) => citation.start,
    end: ({ citation }) => citation.end,
    reference: ({ citation }) => citation.reference,
    link: ({ citation }) => citation.link,
  },
  shown: ['score', 'text', 'reference'],
  articleId: ({ article }) => article.id,
});

export const quoteList = listing<Quote>({
  of: 'quotes',
  columns: {
    text: ({ text }) => text,
    speaker: ({ speaker }) => speaker?.name ?? null,
    role: ({ speaker }) => speaker?.role ?? null,
    organisation: ({ speaker }) => speaker?.organisation ?? null,
    cue: ({ cue }) => cue,
    date: ({ date }) => date,
    kind: ({ kind }) => kind,
    document: ({ document }) => document,
    start: ({ span }) => span.start,
    end: ({ span }) => span.end,
  },
  shown: ['text', 'speaker', 'role', 'date', 'document'],
  articleId: ({ articleId }) => articleId,
});

export const judgementList = listing<StandingJudgement>({
  of: 'judgements',
  columns: {
    authority: ({ authority }) => authority.name,
    authorityId: ({ authority }) => authority.id,
    aspect: ({ aspect }) => aspect,
    grade: ({ grade }) => grade,
    date: ({ date }) => date,
    dateSource: ({ dateSource }) => dateSource,
    status: ({ status }) => status,
    inspectorate: ({ inspectorate }) => inspectorate,
    text: ({ evidence }) => evidence[0]!.text,
    document: ({ evidence }) => evidence[0]!.document,
    start: ({ evidence }) => evidence[0]!.span.start,
    end: ({ evidence }) => evidence[0]!.span.end,
  },
  shown: ['authority', 'aspect', 'grade', 'date', 'status', 'text'],
  articleId: ({ evidence }) => evidence[0]!.articleId,
});

export const speakerList = listing<Speaker>({
  of: 'speakers',
  columns: {
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    roles: ({ roles }) =>
      roles.map(({ role, organisation }) => [role, organisation].filter(Boolean).join(', ')).join('; '),
    quotes: ({ quotes }) => quotes,
    firstDate: ({ firstDate }) => firstDate,
    lastDate: ({ lastDate }) => lastDate,
    aliases: ({ aliases }) => aliases.join('; '),
    id: ({ id }) => id,
  },
  shown: ['name', 'roles', 'quotes', 'firstDate', 'lastDate'],
});

export const authorityList = listing<CountedAuthority>({
  of: 'authorities',
  columns: {
    name: ({ name }) => name,
    id: ({ id }) => id,
    judgements: ({ judgements }) => judgements,
    aliases: ({ aliases }) => aliases.join('; '),
  },
  shown: ['name', 'id', 'judgements'],
});
