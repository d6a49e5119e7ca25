import { z } from 'zod';
import { articlesParameters, findArticle, listArticles } from '../articles.js';
import { documentsParameters, listDocuments } from '../documents.js';
import { id, once, path } from '../parameters.js';
import { findPassage } from '../passages.js';
import { periodNotices } from '../period.js';
import { statsOf } from '../stats.js';
import {
  article,
  articleInFull,
  count,
  document,
  notices,
  passageInPlace,
  text,
} from '../things/document.js';
import { named } from '../things/named.js';
import { stats as statsShape } from '../things/stats.js';
import { operation } from './operation.js';

const total = count;
const missing = (thing: string, list: string) =>
  `There is no such ${thing} in the collection. ${list} lists what there is.`;

export const articles = operation({
  name: 'articles',
  path: '/articles',
  methods: ['get'],
  summary: 'Lists articles, newest first.',
  parameters: articlesParameters,
  answer: named(
    'Articles',
    'Articles, and how many there are.',
    z.strictObject({ articles: z.array(article), total, notices }),
  ),
  example: { q: 'children', limit: 3 },
  notices: periodNotices,
  run: ({ store }, request) => listArticles(store, request),
});

export const getArticle = operation({
  name: 'get_article',
  path: '/articles/{id}',
  methods: ['get'],
  summary: 'Gives one article with its passages.',
  parameters: z.strictObject({ id: once(id) }),
  answer: articleInFull,
  example: { id: 'e69b9d255560c21c' },
  run: ({ store }, request) => findArticle(store, request.id),
  missing: missing('article', '/api/articles'),
});

export const getPassage = operation({
  name: 'get_passage',
  path: '/passages/{id}',
  methods: ['get'],
  summary: 'Gives one passage with its article and the passages before and after.',
  parameters: z.strictObject({ id: once(id) }),
  answer: passageInPlace,
  example: { id: '922264f40dd998aa' },
  run: ({ store }, request) => findPassage(store, request.id),
  missing: missing('passage', '/api/articles'),
});

export const documents = operation({
  name: 'documents',
  path: '/documents',
  methods: ['get'],
  summary: 'Lists the documents of the collection in the order of their paths.',
  parameters: documentsParameters,
  answer: named(
    'Documents',
    'Documents, and how many there are.',
    z.strictObject({ documents: z.array(document), total }),
  ),
  example: { limit: 3 },
  run: ({ store }, request) => listDocuments(store, request),
});

export const getDocument = operation({
  name: 'get_document',
  path: '/documents/{path}',
  methods: ['get'],
  summary: 'Gives the text of a document, into which all positions point.',
  parameters: z.strictObject({ path: once(path) }),
  mediaType: 'text/plain',
  answer: text,
  example: { path: 'practice/national-safeguarding-day.md' },
  run: ({ store }, request) => store.text(request.path),
  missing: missing('document', '/api/documents'),
});

export const stats = operation({
  name: 'stats',
  path: '/stats',
  methods: ['get'],
  summary: 'Says what is in the collection, what made its index, and what could not be read.',
  parameters: z.strictObject({}),
  answer: statsShape,
  example: {},
  run: ({ store }) => statsOf(store),
});
