import type { FormError } from '../server/pages/form-error.js';
import type { InspectionsForm } from '../server/pages/inspections-form.js';
import { Checkbox, Group, idOf } from './choices.js';
import { STANDS } from './judgement-status.js';
import { TextInput } from './text-input.js';

const GRADES = ['outstanding', 'good', 'requires improvement', 'adequate', 'inadequate'];

interface InspectionFiltersProps {
  readonly form: InspectionsForm;
  readonly errors: readonly FormError[];
}

/** What narrows the table of judgements. */
export function InspectionFilters({ form, errors }: InspectionFiltersProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field);
  return (
    <search>
      <form action="/inspections" method="get" class="app-inspection-filters">
        <TextInput
          name="authority"
          label="Authority"
          hint="For example, Hull or Kent County Council."
          typed={form.authority}
          error={errorOf('authority')}
        />
        <TextInput
          name="aspect"
          label="Aspect"
          hint="Words of it, such as overall, leadership or care leavers."
          typed={form.aspect}
          error={errorOf('aspect')}
        />
        <TextInput
          name="asOf"
          label="As of"
          hint="What stood on a day, such as 18 February 2014, or at the end of a year."
          typed={form.asOf}
          error={errorOf('asOf')}
          look="app-date"
        />
        <Boxes
          name="grade"
          legend="Grade"
          options={GRADES.map((grade) => [grade, grade])}
          chosen={form.grade}
        />
        <Boxes name="status" legend="How it stands" options={Object.entries(STANDS)} chosen={form.status} />
        <button type="submit" class="govuk-button">
          Show
        </button>
      </form>
    </search>
  );
}

interface BoxesProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: readonly string[];
}

function Boxes({ name, legend, options, chosen }: BoxesProps) {
  return (
    <Group legend={legend}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {options.map(([value, label], index) => (
          <Checkbox id={idOf(name, index)} name={name} value={value} checked={chosen.includes(value)}>
            {label}
          </Checkbox>
        ))}
      </div>
    </Group>
  );
}
