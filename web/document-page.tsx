import type { CitationState, DocumentView } from '../server/document-view.js';
import type { CiteView } from '../server/pages/cite-view.js';
import { Cite } from './cite.js';
import { DocumentText } from './document-text.js';
import { Layout } from './layout.js';
import { NoiseList } from './noise-list.js';

interface DocumentPageProps {
  readonly path: string;
  readonly view: DocumentView;
  /** To a search in this document alone, to its text as a file, and to the file that it was read from. */
  readonly links: { readonly search: string; readonly text: string; readonly original: string };
  /** To cite the marked words; null where none of an article are. */
  readonly cite: CiteView | null;
}

/** A whole document as it is, with its articles, its noise and the cited words marked. */
export function DocumentPage({ path, view, links, cite }: DocumentPageProps) {
  const heads = view.sections.flatMap(({ article }) => article ?? []);
  const [only, ...others] = heads;
  const title = only && others.length === 0 ? only.title : path;
  return (
    <Layout title={`${title} – Document`}>
      <p class="govuk-caption-l app-path">{title === path ? 'Document' : path}</p>
      <h1 class="govuk-heading-l">
        <bdi>{title}</bdi>
      </h1>
      {view.citation && <CitationNotice state={view.citation} />}
      {cite && <Cite what="the marked words" which={title} id="citation" cite={cite} />}
      <p class="govuk-body">
        This is the whole text, as its source has it. {view.noise.length > 0 && <GreyedNote />}
      </p>
      <ul class="app-facts app-screen-only">
        <li>
          <a class="govuk-link" href={links.search}>
            Search in this document
          </a>
        </li>
        <li>
          <a class="govuk-link" href={links.text}>
            Plain text
          </a>
        </li>
        <li>
          <a class="govuk-link" href={links.original}>
            Original file
          </a>
        </li>
      </ul>
      {others.length > 0 && <Contents heads={heads} />}
      {view.noise.length > 0 && <NoiseList groups={view.noise} />}
      <DocumentText sections={view.sections} />
    </Layout>
  );
}

function GreyedNote() {
  return (
    <>
      Words that are <del class="app-noise">grey and underlined</del> are on the page but not part of an
      article. They are left out of searches.
    </>
  );
}

const NOTICES: Readonly<Record<CitationState, string>> = {
  there: 'The cited words are marked.',
  moved: 'These words have moved since the link was made. They are marked where they stand now.',
  gone: 'The cited words are no longer in this document. Nothing is marked.',
  unchecked:
    'The link does not say which words it cites, only where they stood. We marked that place, but could not check the words.',
  invalid: 'The link does not point to words in this document. It may be incomplete. Nothing is marked.',
};

function CitationNotice({ state }: { readonly state: CitationState }) {
  const isMarked = state !== 'gone' && state !== 'invalid';
  return (
    <p class={`govuk-inset-text app-notice app-notice--${state}`}>
      {NOTICES[state]}{' '}
      {isMarked && (
        <a class="govuk-link app-screen-only" href="#c">
          Go to the marked words
        </a>
      )}
    </p>
  );
}

function Contents({
  heads,
}: {
  readonly heads: readonly { readonly anchor: string; readonly title: string }[];
}) {
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents" class="govuk-heading-s">
        Articles in this document
      </h2>
      <ol class="govuk-list govuk-list--number">
        {heads.map(({ anchor, title }) => (
          <li>
            <a class="govuk-link" href={`#${anchor}`}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
