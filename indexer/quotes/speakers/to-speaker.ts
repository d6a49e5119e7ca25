import type { Quote, Speaker, SpeakerRole } from '../../../store/records.js';
import { idOf } from '../../chunk.js';
import { type Cluster, organisationsOf } from './appearance.js';
import { folded, nameKey } from './same-name.js';

/** The form with most words, and of those the one met first. */
const fullest = (forms: readonly string[]) =>
  forms.reduce((best, form) => (form.split(' ').length > best.split(' ').length ? form : best));

function rolesOf({ appearances }: Cluster): readonly SpeakerRole[] {
  const roles = new Map<string, SpeakerRole>();
  for (const { speaker, date } of appearances) {
    const { role, organisation } = speaker;
    if (!role && !organisation) continue;
    const key = `${folded(role ?? '')}|${folded(organisation ?? '')}`;
    const known = roles.get(key) ?? { role, organisation, from: null, to: null };
    roles.set(key, { ...known, from: earliest(known.from, date), to: latest(known.to, date) });
  }
  return [...roles.values()].sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'));
}

const earliest = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
const latest = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

/** A speaker by its id. */
export interface Identified {
  readonly id: string;
  readonly cluster: Cluster;
}

/** The first bearer of a name goes by the name alone, so that others of the same name change no id. */
export function identify(clusters: readonly Cluster[]): readonly Identified[] {
  const taken = new Map<string, number>();
  return clusters.map((cluster) => {
    const { kind } = cluster.appearances[0]!.speaker;
    const key = `${kind}|${nameKey(fullest(cluster.appearances.map(({ speaker }) => speaker.name)))}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const apart = before === 0 ? '' : folded(organisationsOf(cluster)[0] ?? String(before));
    return { id: idOf('speaker', key, apart), cluster };
  });
}

/**
 * @param quotes of the speaker
 * @param child is the speaker described as one?
 */
export function toSpeaker({ id, cluster }: Identified, quotes: readonly Quote[], child: boolean): Speaker {
  const { appearances } = cluster;
  const name = fullest(appearances.map(({ speaker }) => speaker.name));
  const forms = appearances.flatMap(({ speaker }) => [speaker.name, ...speaker.forms]);
  const dates = quotes.flatMap(({ date }) => (date ? [date] : [])).sort();
  return {
    id,
    name,
    kind: appearances[0]!.speaker.kind,
    aliases: [...new Set(forms)].filter((form) => form !== name),
    roles: rolesOf(cluster),
    ...(child && { child }),
    quotes: quotes.length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}
