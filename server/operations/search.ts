import { searchNotices, searchParameters } from '../search-request.js';
import { searchAnswer } from '../things/search-answer.js';
import { hits } from './listings.js';
import { operation } from './operation.js';

export const search = operation({
  name: 'search',
  path: '/search',
  methods: ['get', 'post'],
  summary: 'Finds passages by meaning and by words, each cited to the exact characters of its source.',
  parameters: searchParameters,
  answer: searchAnswer,
  example: { q: 'looked-after children', limit: 3 },
  listing: hits,
  notices: searchNotices,
  run: ({ search: find }, request) => find(request),
});
