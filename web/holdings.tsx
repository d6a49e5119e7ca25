import type { Holdings } from '../server/pages/search-view.js';

/** How much there is to search, in one paragraph. */
export function HoldingsText({ holdings }: { readonly holdings: Holdings }) {
  const { documents, articles, passages, undated, period } = holdings;
  return (
    <p class="govuk-body">
      {count(documents, 'document')}, {count(articles, 'article')}, {count(passages, 'passage')}.
      {period && ` The dated articles are from ${period.from} to ${period.to}.`}
      {undated > 0 && ` ${count(undated, 'article')} ${undated === 1 ? 'has' : 'have'} no date.`}
    </p>
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
