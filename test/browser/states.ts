import type { Collection } from '../../server/collection.js';
import { inspectionLink } from '../../server/pages/judgement-view.js';
import { speakerLink } from '../../server/pages/speaker-view.js';
import { citationLink } from '../../server/search/citation.js';

/** A page in a state: an address, and what is done there to bring the state about. */
export interface State {
  readonly address: string;
  /** Words to type, by the ids of the inputs, before the button is pressed. */
  readonly send?: { readonly fields: Readonly<Record<string, string>>; readonly button: string };
  /** A page whose first citation is put into the evidence list before. */
  readonly keeps?: string;
}

/** A question that the bundled briefings answer. */
const QUESTION = 'Which councils were judged inadequate?';

const search = (fields: Readonly<Record<string, string>>) => `/search?${new URLSearchParams(fields)}`;

const ask = (q: string) => `/ask?${new URLSearchParams({ q })}`;

/** Every page over the bundled collection, in every state that a reader may meet. */
export async function statesOf({ store }: Collection): Promise<Readonly<Record<string, State>>> {
  const [speaker] = await store.speakers();
  const [quote] = await store.quotes(await store.selectQuotes({ speakers: [speaker!.id] }));
  const [judgement] = await store.judgements();
  const cited = citationLink(quote!.document, quote!.span, quote!.text);
  const check = (text: string) => ({ address: '/quotations', send: { fields: { text }, button: 'Check' } });
  const privately = { fields: { q: 'neglect' }, button: 'Search privately' };
  return {
    'first page': { address: '/' },
    'question with an answer': { address: ask(QUESTION) },
    'question without an answer': { address: ask('How tall is the tallest volcano on Mars?') },
    'question with mistakes': { address: `${ask(QUESTION)}&asOf=soon` },
    'private question': {
      address: '/',
      send: { fields: { q: QUESTION }, button: 'Ask privately' },
    },
    'search without words': { address: '/search' },
    'search with hits': { address: search({ q: QUESTION }) },
    'search with reasons': { address: search({ q: 'neglect', mode: 'keyword', explain: 'true' }) },
    'second page of hits': { address: search({ q: 'children', page: '2' }) },
    'search without hits': { address: search({ q: '“no such words here”', mode: 'keyword' }) },
    'search with mistakes': { address: search({ q: 'neglect', from: 'soon', to: 'later', mode: 'odd' }) },
    'private search': { address: '/search', send: privately },
    document: { address: cited.replace(/[?#].*/, '') },
    'document with cited words': { address: cited },
    'document with words that are gone': { address: cited.replace(/h=[^#&]*/, 'h=00000000') },
    'document by a broken link': { address: cited.replace(/h=[^#&]*/, 'h=0000') },
    'missing document': { address: '/documents/no-such.md' },
    speakers: { address: '/speakers' },
    'speakers, nobody found': { address: '/speakers?q=nosuchname' },
    speaker: { address: speakerLink(speaker!.id) },
    'speaker, no quotes of a period': { address: `${speakerLink(speaker!.id)}?from=1950&to=1951` },
    'speaker with mistakes': { address: `${speakerLink(speaker!.id)}?from=soon` },
    'hits by date': { address: search({ q: 'children', sort: 'date' }) },
    'evidence list without anything': { address: '/evidence' },
    'evidence list with a citation': { address: '/evidence', keeps: search({ q: 'neglect' }) },
    inspections: { address: '/inspections' },
    'inspections, none found': { address: '/inspections?authority=nowhere' },
    'inspections with mistakes': { address: '/inspections?asOf=soon' },
    authority: { address: inspectionLink(judgement!.authority.id) },
    'authority with mistakes': { address: `${inspectionLink(judgement!.authority.id)}?asOf=soon` },
    'quotation to check': { address: '/quotations' },
    'exact quotation': check(quote!.text),
    'altered quotation': check(quote!.text.replace(/\w+/g, (word, at) => (at === 0 ? 'Never' : word))),
    'quotation not found': check('These words about zebras and xylophones were never printed by anybody.'),
    'quotation with mistakes': check(''),
    collection: { address: '/collection' },
    quality: { address: '/quality' },
    limits: { address: '/limits' },
    reference: { address: '/reference' },
    'nothing at the address': { address: '/no-such-page' },
  };
}
