import type { Child } from 'hono/jsx';
import type { Field } from '../server/pages/search-form.js';

interface SameSearchProps {
  readonly fields: readonly Field[];
  readonly private: boolean;
  readonly rel?: 'next' | 'prev';
  readonly children: Child;
}

/** A way to more of a search: a link, or for a private search a form, which keeps the words out of the address. */
export function SameSearch({ fields, private: isPrivate, rel, children }: SameSearchProps) {
  if (!isPrivate) {
    const address = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
    return (
      <a class="govuk-link" href={`/search?${address}`} rel={rel}>
        {children}
      </a>
    );
  }
  return (
    <form action="/search" method="post" class="app-link-form">
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="app-link-button">
        {children}
      </button>
    </form>
  );
}
