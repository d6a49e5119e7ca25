import type { GradeLine, GradeMark, GradeTimeline } from '../server/pages/grade-timeline.js';
import { STANDS } from './judgement-status.js';

const ROW = 46;
const ABOVE = 28;
const BELOW = 30;

/** In pixels from above. Across, places are shares of the width, so that words keep their size on a phone. */
const yOf = (row: number) => ABOVE + row * ROW;

/** The grades of one authority along time: a picture of what the table below says. */
export function GradesAlongTime({ timeline }: { readonly timeline: GradeTimeline }) {
  const statuses = new Set(timeline.lines.flatMap(({ marks }) => marks.map(({ status }) => status)));
  return (
    <div class="app-grades">
      {timeline.lines.map((line) => (
        <figure class="app-grades__aspect">
          <figcaption class="govuk-heading-s">
            <bdi>{line.aspect}</bdi>
          </figcaption>
          <Picture line={line} timeline={timeline} />
        </figure>
      ))}
      <ul class="app-facts app-grades__key">
        {Object.entries(STANDS).map(
          ([status, stands]) =>
            statuses.has(status as keyof typeof STANDS) && (
              <li>
                <svg class="app-grades__sign" width="18" height="18" aria-hidden="true">
                  <Sign status={status as keyof typeof STANDS} x="9" y={9} />
                </svg>{' '}
                {stands}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}

interface PictureProps {
  readonly line: GradeLine;
  readonly timeline: GradeTimeline;
}

function Picture({ line, timeline: { years, undatedFrom } }: PictureProps) {
  const { grades, marks } = line;
  const foot = yOf(grades.length - 1) + BELOW;
  return (
    <svg class="app-grades__picture" width="100%" height={foot + 18} role="img" aria-label={inWords(line)}>
      {years.map(({ year, x }) => (
        <>
          <line class="app-grades__year" x1={`${x}%`} x2={`${x}%`} y1="4" y2={foot} />
          <text x={`${x}%`} y={foot + 14} dx="3">
            {year}
          </text>
        </>
      ))}
      {undatedFrom !== null && (
        <text x={`${undatedFrom}%`} y={foot + 14} dx="3">
          undated
        </text>
      )}
      {grades.map((grade, row) => (
        <>
          <line class="app-grades__grade" x1="0" x2="100%" y1={yOf(row)} y2={yOf(row)} />
          <text x="0" y={yOf(row) - 12}>
            {grade}
          </text>
        </>
      ))}
      <Steps marks={marks} />
      {marks.map((mark) => (
        <Mark mark={mark} />
      ))}
    </svg>
  );
}

/** From each judgement to the one after it. What was taken back was never how things stood. */
function Steps({ marks }: { readonly marks: readonly GradeMark[] }) {
  const stood = marks.filter(({ period, status }) => period !== null && status !== 'withdrawn');
  return (
    <>
      {stood.slice(1).map(({ x, row }, at) => {
        const before = stood[at]!;
        const [y1, y2] = [yOf(before.row), yOf(row)];
        return (
          <>
            <line class="app-grades__step" x1={`${before.x}%`} x2={`${x}%`} y1={y1} y2={y1} />
            <line class="app-grades__step" x1={`${x}%`} x2={`${x}%`} y1={y1} y2={y2} />
          </>
        );
      })}
    </>
  );
}

function Mark({ mark: { x, row, period, status } }: { readonly mark: GradeMark }) {
  const y = yOf(row);
  return (
    <>
      {period && (
        <line class="app-grades__period" x1={`${period.from}%`} x2={`${period.to}%`} y1={y} y2={y} />
      )}
      <Sign status={status} x={`${x}%`} y={y} />
    </>
  );
}

interface SignProps {
  readonly status: GradeMark['status'];
  readonly x: string;
  readonly y: number;
}

/** How a judgement stands is told by form, not by colour alone: full, hollow, broken, or with a bar through it. */
function Sign({ status, x, y }: SignProps) {
  return (
    <>
      <circle class={`app-grades__mark app-grades__mark--${status}`} cx={x} cy={y} r="7" />
      {status === 'withdrawn' && (
        <text class="app-grades__cross" x={x} y={y} dy="5" text-anchor="middle">
          ×
        </text>
      )}
    </>
  );
}

function inWords({ aspect, marks }: GradeLine): string {
  const said = marks.map(
    ({ grade, date, status }) => `${grade}${date ? `, ${date.said}` : ''} (${STANDS[status].toLowerCase()})`,
  );
  return `${aspect}: ${said.join('; ')}`;
}
