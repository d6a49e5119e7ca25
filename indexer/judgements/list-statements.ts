import type { Context } from './context.js';
import { inspectorateNear } from './inspectorate-near.js';
import { leadOf } from './list-leads.js';
import type { Statement } from './statement.js';
import { aspectsIn } from './what.js';
import { dateBeside } from './when/date-beside.js';
import { datedIn } from './when/date-of.js';

/** What a list of authorities under one grade states, each with the line that gives the grade. */
export function listStatements(context: Context): readonly Statement[] {
  return context.readings.flatMap((reading, at): readonly Statement[] => {
    const lead = leadOf(context, at);
    if (!lead) return [];
    const { unit } = reading;
    const from = lead.at === null ? unit.span : context.readings[lead.at]!.unit.span;
    return reading.mentions.flatMap((mention) => {
      const own = dateBeside(reading, mention, context.day);
      const text = `${lead.text}\n${unit.text}`;
      const dated = own
        ? { date: own, dateSource: 'report' as const }
        : datedIn(context, lead.at ?? at, { text, of: mention.authority });
      return aspectsIn(lead.text).map((aspect) => ({
        authority: mention.authority,
        aspect,
        grade: lead.grade,
        inspectorate: inspectorateNear(context, lead.text),
        ...dated,
        withdrawn: false,
        past: false,
        // From the line that gives the grade to the name, so that it can be read as one.
        span: { start: Math.min(from.start, unit.span.start), end: unit.span.end },
        at: unit.span.start + mention.span.start,
      }));
    });
  });
}
