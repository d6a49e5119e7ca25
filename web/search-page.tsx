import type { SearchView } from '../server/pages/search-view.js';
import { ErrorSummary } from './error-summary.js';
import { Facets } from './facets.js';
import { Filters } from './filters.js';
import { Layout } from './layout.js';
import { Results } from './results.js';
import { SearchBox } from './search-box.js';
import { SearchHelp } from './search-help.js';

/** The search page: with results, with errors, or with help. */
export function SearchPage({ view }: { readonly view: SearchView }) {
  const { form, errors, publishers, results, holdings } = view;
  return (
    <Layout title={titleOf(view)} here="search" feed={results?.feed}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <div class="app-search">
        <form action="/search" method={form.private ? 'post' : 'get'} class="app-search__form" novalidate>
          <SearchBox form={form} error={errors.find(({ field }) => field === 'q')} />
          <Filters form={form} publishers={publishers} errors={errors} beside={results !== null} />
        </form>
        {results && <Facets facets={results.facets} private={form.private} />}
        {results ? <Results form={form} results={results} /> : <SearchHelp holdings={holdings} />}
      </div>
    </Layout>
  );
}

/** The title goes into the browser's history, so a private search's words stay out of it. */
function titleOf({ form, errors, results }: SearchView): string {
  if (errors.length > 0) return 'Error: Search';
  if (results === null) return 'Search';
  return form.private ? 'Private search' : `“${form.q}” – Search`;
}
