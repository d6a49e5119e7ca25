import type { Run, Section, Stretch } from '../server/document-view.js';
import type { ArticleHead } from '../server/pages/article-heads.js';
import { AlsoPrintedIn, PlaceLine } from './place.js';

/** The text of a document, character for character; only the articles' headings are ours. */
export function DocumentText({ sections }: { readonly sections: readonly Section[] }) {
  return <div class="app-document">{sections.map(drawSection)}</div>;
}

function drawSection({ article, runs }: Section) {
  if (article === null) return <SourceText runs={runs} />;
  return (
    <section class="app-article" aria-labelledby={article.anchor}>
      <Head article={article} />
      <SourceText runs={runs} />
    </section>
  );
}

function Head({ article }: { readonly article: ArticleHead }) {
  return (
    <div class="app-article__head">
      <h2 class="govuk-heading-s" id={article.anchor}>
        <span class="govuk-visually-hidden">Article: </span>
        <bdi>{article.title}</bdi>
      </h2>
      <PlaceLine place={article} />
      <p class="govuk-body-s">Starts at character {article.start.toLocaleString('en-GB')}</p>
      <AlsoPrintedIn places={article.elsewhere} />
    </div>
  );
}

/** Not `pre`, which would swallow a newline at the beginning. */
function SourceText({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <div class="app-source" dir="auto">
      {runs.map(drawRun)}
    </div>
  );
}

function drawRun({ cited, anchor, stretches }: Run) {
  const words = stretches.map(drawStretch);
  return cited ? <mark id={anchor ?? undefined}>{words}</mark> : words;
}

function drawStretch(stretch: Stretch) {
  if (stretch.page === null) return drawWords(stretch);
  const { label, link } = stretch.page;
  return (
    <>
      <a class="app-page-mark" href={link}>
        Page {label}
      </a>
      {drawWords(stretch)}
    </>
  );
}

function drawWords({ text, noise }: Stretch) {
  if (noise === null) return text;
  const { anchor, reason } = noise;
  return (
    <del class="app-noise" id={anchor ?? undefined} title={`Left out: ${reason}`} data-reason={reason}>
      {text}
    </del>
  );
}
