import type { MonthsRow, MonthsView } from '../server/pages/months-view.js';
import { Figures } from './figures.js';

const HEIGHT = 48;
/** For the first and the last period below the bars. */
const BELOW = 20;

/** What the collection holds along time, by publisher: pictures, and a table with the same numbers. */
export function Months({ months }: { readonly months: MonthsView }) {
  const { periods, rows } = months;
  const unit = periods[0]!.length === 4 ? 'year' : 'month';
  return (
    <section aria-labelledby="months" class="app-months">
      <h2 id="months" class="govuk-heading-m">
        Passages by {unit} and publisher
      </h2>
      <p class="govuk-body-s app-muted">
        From {periods[0]} to {periods.at(-1)}, by the date of the article. What has no such date is not shown.
      </p>
      {rows.map((row) => (
        <figure class="app-months__row">
          <figcaption class="govuk-body-s">
            <bdi>{nameOf(row)}</bdi>
          </figcaption>
          <Bars row={row} months={months} />
        </figure>
      ))}
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">The same as a table</span>
        </summary>
        <Table months={months} unit={unit} />
      </details>
    </section>
  );
}

const nameOf = ({ publisher }: MonthsRow) => publisher ?? 'All publishers';

function Bars({ row, months: { periods, most } }: { readonly row: MonthsRow; readonly months: MonthsView }) {
  const width = 100 / periods.length;
  const total = row.passages.reduce((sum, one) => sum + one, 0);
  const label = `${nameOf(row)}: ${total} dated passages. The table below has the numbers.`;
  return (
    <svg class="app-months__bars" width="100%" height={HEIGHT + BELOW} role="img" aria-label={label}>
      {row.passages.map((passages, at) => {
        const height = passages === 0 ? 0 : Math.max(2, (HEIGHT * passages) / most);
        return (
          <rect
            x={`${(at * width).toFixed(2)}%`}
            y={(HEIGHT - height).toFixed(1)}
            width={`${(width * 0.8).toFixed(2)}%`}
            height={height.toFixed(1)}
          />
        );
      })}
      <line x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      <text x="0" y={HEIGHT + BELOW - 4}>
        {periods[0]}
      </text>
      <text x="100%" y={HEIGHT + BELOW - 4} text-anchor="end">
        {periods.at(-1)}
      </text>
    </svg>
  );
}

function Table({ months: { periods, rows }, unit }: { readonly months: MonthsView; readonly unit: string }) {
  const filled = periods.flatMap((period, at) =>
    rows[0]!.passages[at] === 0 ? [] : [[period, ...rows.map(({ passages }) => passages[at]!)]],
  );
  return (
    <Figures
      caption={`Passages by ${unit} and publisher`}
      captionLook="govuk-visually-hidden"
      heads={[unit === 'year' ? 'Year' : 'Month', ...rows.map(nameOf)]}
      rows={filled}
    />
  );
}
