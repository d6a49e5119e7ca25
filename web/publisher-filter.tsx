import type { FormError } from '../server/pages/form-error.js';
import type { PublisherChoice } from '../server/pages/search-view.js';
import { Checkbox, Group, idOf } from './choices.js';

const SHOWN_AT_ONCE = 8;

interface PublisherFilterProps {
  readonly publishers: readonly PublisherChoice[];
  readonly error: FormError | undefined;
}

/** The publishers with what each has printed; the first few are enough to begin with. */
export function PublisherFilter({ publishers, error }: PublisherFilterProps) {
  if (publishers.length === 0) return null;
  const boxes = publishers.map((choice, index) => (
    <PublisherBox choice={choice} id={idOf('publisher', index)} />
  ));
  const rest = publishers.slice(SHOWN_AT_ONCE);
  return (
    <Group legend="Publisher" error={error}>
      <div class="govuk-checkboxes govuk-checkboxes--small">{boxes.slice(0, SHOWN_AT_ONCE)}</div>
      {rest.length > 0 && (
        <details class="govuk-details" open={rest.some(({ chosen }) => chosen)}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{rest.length} more</span>
          </summary>
          <div class="govuk-checkboxes govuk-checkboxes--small">{boxes.slice(SHOWN_AT_ONCE)}</div>
        </details>
      )}
    </Group>
  );
}

function PublisherBox({ choice, id }: { readonly choice: PublisherChoice; readonly id: string }) {
  const { publisher, articles, chosen } = choice;
  return (
    <Checkbox id={id} name="publisher" value={publisher} checked={chosen}>
      <bdi>{publisher}</bdi>{' '}
      <span class="app-count">
        ({articles}
        <span class="govuk-visually-hidden"> {articles === 1 ? 'article' : 'articles'}</span>)
      </span>
    </Checkbox>
  );
}
