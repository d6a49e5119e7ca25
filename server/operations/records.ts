import { z } from 'zod';
import { authoritiesParameters } from '../authorities/authorities-request.js';
import { findAuthorities } from '../authorities/find-authorities.js';
import { findJudgements } from '../judgements/find-judgements.js';
import { judgementsParameters } from '../judgements/judgements-request.js';
import { periodNotices } from '../period.js';
import { checkQuotation } from '../quotes/check-quotation.js';
import { checkParameters } from '../quotes/check-request.js';
import { quotesParameters } from '../quotes/quotes-request.js';
import { findSpeakers } from '../speakers/find-speakers.js';
import { speakersParameters } from '../speakers/speakers-request.js';
import { count, notices } from '../things/document.js';
import { named } from '../things/named.js';
import { authority, judgement, quotationCheck, quote, speaker } from '../things/records.js';
import { authorityList, judgementList, quoteList, speakerList } from './listings.js';
import { operation } from './operation.js';

const total = count;

export const quotes = operation({
  name: 'quotes',
  path: '/quotes',
  methods: ['get'],
  summary: 'Lists who was quoted with which words: the nearest to q first, or the newest.',
  parameters: quotesParameters,
  answer: named(
    'Quotes',
    'Quotes, and how many there are.',
    z.strictObject({ quotes: z.array(quote), total, notices }),
  ),
  example: { q: 'caseloads', limit: 3 },
  listing: quoteList,
  notices: periodNotices,
  run: ({ findQuotes }, request) => findQuotes(request),
});

export const checkQuote = operation({
  name: 'check_quote',
  path: '/quotes/check',
  methods: ['post'],
  summary: 'Checks whether a quotation is right, word by word.',
  parameters: checkParameters,
  answer: quotationCheck,
  example: { text: 'no agency had seen the whole picture' },
  run: ({ store }, request) => checkQuotation(store, request.text),
});

export const speakers = operation({
  name: 'speakers',
  path: '/speakers',
  methods: ['get'],
  summary: 'Lists who speaks in the collection, most quoted first.',
  parameters: speakersParameters,
  answer: named(
    'Speakers',
    'Speakers, and how many there are.',
    z.strictObject({ speakers: z.array(speaker), total }),
  ),
  example: { q: 'director', limit: 3 },
  listing: speakerList,
  run: ({ store }, request) => findSpeakers(store, request),
});

export const judgements = operation({
  name: 'judgements',
  path: '/judgements',
  methods: ['get'],
  summary: 'Lists grades of inspections as the collection states them, each as it stands on a day.',
  parameters: judgementsParameters,
  answer: named(
    'Judgements',
    'Judgements, and how many there are.',
    z.strictObject({ judgements: z.array(judgement), total }),
  ),
  example: { grade: ['inadequate'], limit: 3 },
  listing: judgementList,
  run: ({ store }, request) => findJudgements(store, request),
});

export const authorities = operation({
  name: 'authorities',
  path: '/authorities',
  methods: ['get'],
  summary: 'Lists the authorities that the collection names, with the number of their judgements.',
  parameters: authoritiesParameters,
  answer: named(
    'Authorities',
    'Authorities, and how many there are.',
    z.strictObject({ authorities: z.array(authority), total }),
  ),
  example: { limit: 3 },
  listing: authorityList,
  run: ({ store }, request) => findAuthorities(store, request),
});
