import type { Problem } from '../store/store.js';

/** What kept files out of the collection, and what can be done about it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" class="govuk-heading-m">
        Not everything could be read
      </h2>
      <ul class="app-problems">
        {problems.map(({ path, reason, remedy }) => (
          <li class="govuk-inset-text">
            <bdi class="app-path">
              <strong>{path}</strong>
            </bdi>
            <br />
            {reason}
            <br />
            What to do: {remedy}
          </li>
        ))}
      </ul>
    </section>
  );
}
