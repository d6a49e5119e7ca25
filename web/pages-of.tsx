interface PagesOfProps {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  /** Without the number of the page. */
  readonly address: string;
}

/** The ways to the page before and the page after of a long list. */
export function PagesOf({ label, page, pages, address }: PagesOfProps) {
  if (pages <= 1) return null;
  const goTo = (number: number) => `${address}${address.includes('?') ? '&' : '?'}page=${number}`;
  return (
    <nav class="app-pages" aria-label={label}>
      {page > 1 && (
        <a class="govuk-link" rel="prev" href={goTo(page - 1)}>
          ← Previous page
        </a>
      )}
      <span class="app-pages__here">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a class="govuk-link" rel="next" href={goTo(page + 1)}>
          Next page →
        </a>
      )}
    </nav>
  );
}
