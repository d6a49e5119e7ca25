import type { FormError } from '../server/pages/form-error.js';
import type { SearchForm } from '../server/pages/search-form.js';
import { Group } from './choices.js';
import { TextInput } from './text-input.js';

interface NameFilterProps {
  readonly form: SearchForm;
  readonly authority: FormError | undefined;
  readonly speaker: FormError | undefined;
}

/** About which authority, and with whose words. */
export function NameFilter({ form, authority, speaker }: NameFilterProps) {
  return (
    <Group legend="Who it is about">
      <TextInput
        name="authority"
        label="Authority named in the article"
        hint="For example, Hull or Kent County Council."
        typed={form.authority}
        error={authority}
      />
      <TextInput
        name="speaker"
        label="Speaker quoted in the passage"
        hint="A name, a surname, a role or an organisation."
        typed={form.speaker}
        error={speaker}
      />
    </Group>
  );
}
