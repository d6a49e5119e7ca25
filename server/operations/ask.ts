import { askParameters } from '../ask-request.js';
import { periodNotices } from '../period.js';
import { answer } from '../things/answer.js';
import { operation } from './operation.js';

export const ask = operation({
  name: 'ask',
  path: '/ask',
  methods: ['get', 'post'],
  summary:
    'Answers a question with sentences as their sources have them, each cited to its exact characters, or says what is not in this collection.',
  parameters: askParameters,
  answer,
  example: { q: 'Which councils were inadequate?' },
  notices: periodNotices,
  run: ({ ask: answerTo }, request) => answerTo(request),
});
