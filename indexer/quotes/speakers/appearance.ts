import type { FoundSpeaker } from '../extract-quotes.js';
import { folded } from './same-name.js';

/** A named speaker of one article. */
export interface Appearance {
  readonly speaker: FoundSpeaker & { readonly name: string };
  readonly date: string | null;
  /** The names of those whom its article describes as children. */
  readonly children: readonly string[];
}

/** Appearances that are of one speaker. */
export interface Cluster {
  readonly appearances: Appearance[];
}

/** Has a speaker a name to be known by? */
export const isNamed = (speaker: FoundSpeaker | null): speaker is Appearance['speaker'] =>
  speaker !== null && speaker.name !== null;

export const organisationsOf = ({ appearances }: Cluster) =>
  appearances.flatMap(({ speaker }) => (speaker.organisation ? [speaker.organisation] : []));

/** Of a cluster, folded. */
export const rolesIn = ({ appearances }: Cluster) =>
  appearances.flatMap(({ speaker }) => (speaker.role ? [folded(speaker.role)] : []));
