import type { PassageRecords } from '../server/pages/passage-records.js';
import { Dated } from './dated.js';
import { STANDS } from './judgement-status.js';

/** Whose words a passage holds, and which judgements it states, with the ways to their pages. */
export function Records({ records: { speakers, judgements } }: { readonly records: PassageRecords }) {
  if (speakers.length + judgements.length === 0) return null;
  return (
    <ul class="app-facts">
      {speakers.map(({ name, link }) => (
        <li>
          Quotes{' '}
          <a class="govuk-link" href={link}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
      {judgements.map(({ authority, aspect, grade, status, date, link }) => (
        <li>
          States a judgement:{' '}
          <a class="govuk-link" href={link}>
            <bdi>{authority}</bdi>
          </a>
          , <bdi>{aspect}</bdi>: {grade}
          {date !== null && (
            <>
              , <Dated date={date} />
            </>
          )}{' '}
          ({STANDS[status].toLowerCase()})
        </li>
      ))}
    </ul>
  );
}
