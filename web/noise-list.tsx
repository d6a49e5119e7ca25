import type { NoiseGroup } from '../server/pages/noise-view.js';

/** On request: what was left out of searches and why, linked to where it stands. */
export function NoiseList({ groups }: { readonly groups: readonly NoiseGroup[] }) {
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">What was left out, and why</span>
      </summary>
      <div class="govuk-details__text">
        <dl class="govuk-summary-list">
          {groups.map(({ reason, places }) => (
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">{reason}</dt>
              <dd class="govuk-summary-list__value">
                <ul class="govuk-list">
                  {places.map(({ anchor, preview }) => (
                    <li>
                      <a class="govuk-link" href={`#${anchor}`}>
                        <bdi>{preview}</bdi>
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
