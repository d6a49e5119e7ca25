import { before, type Place } from './place.js';

const NUMBER = String.raw`(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|half|most|many|few|several|none|a\s+(?:third|quarter|majority|minority|number|handful|tenth|fifth))`;
/** A number of authorities, whoever they are, as the subject: `23 per cent have`, `a further 12 were`. */
const SUBJECT = new RegExp(
  String.raw`^\W*(?:(?:of|in|among|since|by|at|for|nationally|overall|across)\b[^,]*,\s*)?(?:(?:just|only|about|around|nearly|almost|over|some|another|a\s+further|more\s+than|fewer\s+than|less\s+than|up\s+to)\s+)*${NUMBER}(?!\s+(?:years?|months?|weeks?|days?|times?)\b)[^,ƱȺ]*\s(?:was|were|is|are|has|have|had|got|received|achieved|remain)\s[^ƱȺ]*$`,
  'iu',
);

/** Is the grade that of a number of authorities that the sentence does not name? */
export const isCounted = (place: Place): boolean => SUBJECT.test(before(place)) && !isSpelledOut(place);

/** `councils rated good last year: Kent and Bury` */
const NAMES_BEHIND =
  /^["'”’]?[^.;ƓƱ]{0,60}(?::|\s[–—-]|\s\()\s*(?:the\s+|in\s+)*Ʊ|^["'”’]?(?::|\s\()\s*(?:the\s+)?[“"‘']?Ⱥ/iu;

/** Does the sentence name those whom it counts? */
export const isSpelledOut = ({ skeleton, mention }: Place): boolean =>
  NAMES_BEHIND.test(skeleton.slice(mention.span.end));
