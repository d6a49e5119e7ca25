import type { SaidDate } from '../server/pages/say-date.js';
import type { Period } from '../server/pages/speaker-view.js';

/** A date, for a reader and a machine. */
export function Dated({ date }: { readonly date: SaidDate | null }) {
  return date === null ? <>undated</> : <time datetime={date.iso}>{date.said}</time>;
}

/** From when to when; one date where both are the same. */
export function During({ period }: { readonly period: Period | null }) {
  if (period === null) return <>undated</>;
  const { from, to } = period;
  if (from.iso === to.iso) return <Dated date={from} />;
  return (
    <>
      <Dated date={from} /> to <Dated date={to} />
    </>
  );
}
