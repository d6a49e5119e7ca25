import type { PlaceView } from '../server/pages/place-view.js';
import { Dated } from './dated.js';

/** Who prints an article, whom it credits, and when. */
export function PlaceLine({ place }: { readonly place: PlaceView }) {
  const { publisher, source, date, address } = place;
  return (
    <ul class="app-facts">
      <li>{publisher === null ? 'Publisher not given' : <bdi>{publisher}</bdi>}</li>
      {source !== null && (
        <li>
          Source: <bdi>{source}</bdi>
        </li>
      )}
      <li>
        <Dated date={date} />
      </li>
      {address !== null && (
        <li>
          <a class="govuk-link" href={address.href} rel="noreferrer">
            Original page at {address.host}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Other printings of the same article. */
export function AlsoPrintedIn({ places }: { readonly places: readonly PlaceView[] }) {
  if (places.length === 0) return null;
  return (
    <div class="app-also">
      <p class="govuk-body-s">Also printed in:</p>
      <ul class="govuk-list govuk-list--bullet">
        {places.map((place) => (
          <li>
            <a class="govuk-link" href={place.link}>
              <bdi>{place.title}</bdi>
            </a>
            {place.publisher !== null && (
              <>
                , <bdi>{place.publisher}</bdi>
              </>
            )}
            , <Dated date={place.date} />
          </li>
        ))}
      </ul>
    </div>
  );
}
