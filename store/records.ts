import type { Span } from '../language/span.js';

/** A stretch of a document. */
export interface Occurrence {
  readonly document: string;
  readonly span: Span;
}

export type SpeakerKind = 'person' | 'organisation' | 'document';

/** Who spoke, as the article says it. `id` and `name` are null where it leaves a described speaker unnamed. */
export interface QuoteSpeaker {
  readonly id: string | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
}

/** Somebody's words between quotation marks: `text` is the document's text over `span`, without the marks. */
export interface Quote extends Occurrence {
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
  readonly kind: 'sentence' | 'fragment';
  /** Null when the text describes nobody. */
  readonly speaker: QuoteSpeaker | null;
  /** The reporting verb or phrase, as printed. */
  readonly cue: string | null;
  /** Of its article. */
  readonly date: string | null;
  readonly context: { readonly before: string; readonly after: string };
  /** Other places in which the same speaker's same words are printed. */
  readonly occurrences: readonly Occurrence[];
}

/** Somebody who speaks in the collection, however often and under whichever form of the name. */
export interface Speaker {
  readonly id: string;
  /** The fullest form. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other forms under which the collection names the speaker. */
  readonly aliases: readonly string[];
  readonly roles: readonly SpeakerRole[];
  /** Set when a text describes somebody of this name as a child: such a person is never offered unasked. */
  readonly child?: true;
  /** How many quotes there are. */
  readonly quotes: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

/** What somebody was called, and from when to when articles call the speaker so. */
export interface SpeakerRole {
  readonly role: string | null;
  readonly organisation: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const GRADES = ['outstanding', 'good', 'requires improvement', 'adequate', 'inadequate'] as const;
export type Grade = (typeof GRADES)[number];

/** A sentence that states a judgement. */
export interface Evidence extends Occurrence {
  readonly text: string;
  readonly articleId: string;
}

/** A grade that an inspectorate gave, as the collection states it; how it stands on a day is worked out when asked. */
export interface Judgement {
  readonly id: string;
  /** `name` is the short name of the area or body (`Hull`); `id` its GSS code where it has one. */
  readonly authority: { readonly id: string; readonly name: string };
  /** `overall`, or the service or area judged. */
  readonly aspect: string;
  readonly grade: Grade;
  readonly inspectorate: string | null;
  readonly date: string | null;
  readonly dateSource: 'report' | 'article' | 'none';
  /** The text itself says that the inspectorate took it back. */
  readonly withdrawn: boolean;
  /** Ids of judgements of the same authority and aspect that the text itself says came later. */
  readonly followedBy: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** An authority that the collection names. */
export interface NamedAuthority {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids of the articles that name it as an authority. */
  readonly articles: readonly string[];
}
