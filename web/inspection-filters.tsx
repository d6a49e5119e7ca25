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

/** What narrows the table of judgements. What is to be ticked is closed on a narrow screen, as filters are. */
export function InspectionFilters({ form, errors }: InspectionFiltersProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field);
  return (
    <search>
      <form action="/inspections" method="get">
        <div class="app-inspection-filters">
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
            hint="For example, 18 February 2014, or just 2014."
            typed={form.asOf}
            error={errorOf('asOf')}
            look="app-date"
          />
        </div>
        <details class="govuk-details app-filters" open={form.grade.length + form.status.length > 0}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Grade and how it stands</span>
          </summary>
          <div class="app-filters__body app-inspection-filters">
            <Boxes
              name="grade"
              legend="Grade"
              options={GRADES.map((grade) => [grade, grade])}
              chosen={form.grade}
            />
            <Boxes
              name="status"
              legend="How it stands"
              options={Object.entries(STANDS)}
              chosen={form.status}
            />
          </div>
        </details>
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
