interface FiguresProps {
  readonly caption: string;
  /** Styles of the caption, for its size or to hide it where a heading says the same. */
  readonly captionLook: string;
  /** What the first column holds, then each of the others; an empty first one where the caption says it. */
  readonly heads: readonly string[];
  /** What a row is of, then as many figures as there are further heads. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly look?: string;
}

/** A table of figures under its name. On a narrow screen each row becomes a block, whose figures say what they are. */
export function Figures({ caption, captionLook, heads: [first, ...heads], rows, look = '' }: FiguresProps) {
  return (
    <table class={`govuk-table app-stacked ${look}`}>
      <caption class={`govuk-table__caption ${captionLook}`}>{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {first ? <Head name={first} /> : <td class="govuk-table__cell" />}
          {heads.map((name) => (
            <Head name={name} numeric />
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map(([name, ...figures]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header app-plain">
              <bdi>{name}</bdi>
            </th>
            {figures.map((figure, at) => (
              <td class="govuk-table__cell govuk-table__cell--numeric" data-label={heads[at]}>
                {figure.toLocaleString('en-GB')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ name, numeric = false }: { readonly name: string; readonly numeric?: boolean }) {
  return (
    <th scope="col" class={`govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`}>
      {name}
    </th>
  );
}
