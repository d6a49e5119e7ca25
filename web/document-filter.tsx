import type { FormError } from '../server/pages/form-error.js';
import { Checkbox, Group, idOf } from './choices.js';

interface DocumentFilterProps {
  readonly documents: readonly string[];
  readonly error: FormError | undefined;
}

/** The documents that a link chose, each to be taken back. */
export function DocumentFilter({ documents, error }: DocumentFilterProps) {
  if (documents.length === 0) return null;
  return (
    <Group legend="Only in these documents" error={error}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {documents.map((path, index) => (
          <Checkbox id={idOf('document', index)} name="document" value={path} checked>
            <bdi>{path}</bdi>
          </Checkbox>
        ))}
      </div>
    </Group>
  );
}
