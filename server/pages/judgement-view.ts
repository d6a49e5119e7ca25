import { pageAt } from '../../store/pages.js';
import type { Evidence, Judgement } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import { citationLink, referenceTo } from '../search/citation.js';
import type { Table } from './csv.js';
import { type SaidDate, sayDate } from './say-date.js';

/** A sentence that states a judgement, with a link to it on its document's page. */
export interface EvidenceView {
  readonly text: string;
  readonly link: string;
  /** How a report would cite it. */
  readonly reference: string;
}

/** A judgement, ready to draw. */
export interface JudgementView
  extends Pick<StandingJudgement, 'aspect' | 'grade' | 'inspectorate' | 'status'> {
  readonly authority: string;
  /** To the authority's page. */
  readonly link: string;
  readonly date: SaidDate | null;
  /** Whose date it is. */
  readonly dated: 'date of the report' | 'date of the article' | null;
  /** The one that took its place. */
  readonly supersededBy: { readonly grade: string; readonly date: SaidDate | null } | null;
  readonly evidence: readonly EvidenceView[];
}

const DATED = { report: 'date of the report', article: 'date of the article', none: null } as const;

/** The page of an authority's inspections, as a path on this server. */
export function inspectionLink(authorityId: string): string {
  return `/inspections/${encodeURIComponent(authorityId)}`;
}

const said = (date: string | null) => (date === null ? null : sayDate(date));
const linkTo = ({ document, span, text }: Evidence) => citationLink(document, span, text);

type Cited = Pick<Store, 'articlesById' | 'pages'>;

/** Ready to cite, in the order of the judgements. */
async function evidenceViews(
  store: Cited,
  judgements: readonly StandingJudgement[],
): Promise<readonly (readonly EvidenceView[])[]> {
  const ids = judgements.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId));
  const articles = await store.articlesById([...new Set(ids)]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const viewOf = async (one: Evidence) => {
    const page = pageAt(await store.pages(one.document), one.span.start);
    const reference = referenceTo(byId.get(one.articleId)!, one.span, page);
    return { text: one.text, link: linkTo(one), reference };
  };
  return Promise.all(judgements.map(({ evidence }) => Promise.all(evidence.map(viewOf))));
}

/** Prepares judgements for a page. */
export async function judgementViews(
  store: Cited & Pick<Store, 'judgements'>,
  judgements: readonly StandingJudgement[],
): Promise<readonly JudgementView[]> {
  const evidence = await evidenceViews(store, judgements);
  const all = new Map(
    (await store.judgements()).map((judgement): [string, Judgement] => [judgement.id, judgement]),
  );
  return judgements.map(
    ({ authority, aspect, grade, inspectorate, status, date, dateSource, supersededBy }, at) => {
      const next = supersededBy === null ? undefined : all.get(supersededBy);
      return {
        ...{
          aspect,
          grade,
          inspectorate,
          status,
          authority: authority.name,
          link: inspectionLink(authority.id),
        },
        ...{ date: said(date), dated: DATED[dateSource] },
        supersededBy: next ? { grade: next.grade, date: said(next.date) } : null,
        evidence: evidence[at]!,
      };
    },
  );
}

const COLUMNS =
  'authority,authority id,aspect,grade,inspectorate,date,date source,status,superseded by,evidence,links,id';

/** Prepares judgements for a spreadsheet; `origin` is where the reader's browser reaches this server. */
export function judgementTable(judgements: readonly StandingJudgement[], origin: string): Table {
  const rows = judgements.map((one) => {
    const what = [one.authority.name, one.authority.id, one.aspect, one.grade, one.inspectorate];
    const sentences = one.evidence.map(({ text }) => text).join('\n');
    const links = one.evidence.map((evidence) => origin + linkTo(evidence)).join('\n');
    return [...what, one.date, one.dateSource, one.status, one.supersededBy, sentences, links, one.id];
  });
  return { columns: COLUMNS.split(','), rows };
}
