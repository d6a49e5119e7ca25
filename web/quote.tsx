import type { QuoteView } from '../server/pages/quote-view.js';
import { Cite } from './cite.js';
import { PlaceLine } from './place.js';

/** A quote in its context, with the way to its exact words. */
export function Quote({ quote, n }: { readonly quote: QuoteView; readonly n: number }) {
  const { text, context, link, place, as, again, cite } = quote;
  return (
    <article class="app-quote">
      <blockquote class="app-passage">
        <p dir="auto">
          {context.before !== '' && <span class="app-muted">{context.before}</span>}
          <a class="govuk-link" href={link}>
            “{text}”
          </a>
          {context.after !== '' && <span class="app-muted">{context.after}</span>}
        </p>
      </blockquote>
      {as !== null && (
        <p class="govuk-body-s">
          As <bdi>{as}</bdi>
        </p>
      )}
      <p class="govuk-body-s">
        In{' '}
        <a class="govuk-link" href={place.link}>
          <bdi>{place.title}</bdi>
        </a>
        {again.map((other, at) => (
          <>
            ,{' '}
            <a class="govuk-link" href={other}>
              printed again there{at > 0 && ` (${at + 1})`}
            </a>
          </>
        ))}
      </p>
      <PlaceLine place={place} />
      <Cite what="this quote" which={`quote ${n}`} id={`citation-${n}`} cite={cite} />
    </article>
  );
}
