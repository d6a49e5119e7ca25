import { countWords, type NoiseRule } from './noise-rule.js';

/** Scripts that English pages do not use. */
const SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Thai}\\p{Script=Hebrew}\\p{Script=Devanagari}';
const WORD = `[${SCRIPTS}\\p{M}]`;
/** A word or two amid an English sentence are what it speaks of. */
const SPOKEN_OF = `(?<=\\p{Script=Latin} ["“‘(]?[${SCRIPTS}\\p{M} ]{0,30})[${SCRIPTS}\\p{M} ]{1,30}["”’)]?,? \\p{Script=Latin}`;
/** Runs of such a script: what sellers of links inject. */
const FOREIGN = new RegExp(
  `(?!${SPOKEN_OF})[${SCRIPTS}](?:[${SCRIPTS}\\p{M}\\d\\p{P}\\p{S}\\s]*${WORD}){0,400}`,
  'gu',
);

const GOODS =
  /\b(?:viagra|cialis|levitra|sildenafil|tadalafil|xanax|tramadol|ambien|valium|phentermine|modafinil|kamagra|propecia|casinos?|slots?|roulette|blackjack|poker|baccarat|jackpots?|sportsbook|betting|bookmakers?|bets?|togel|judi|bandar|gacor|lottery|louis vuitton|gucci|prada|chanel|hermes|michael kors|ray[- ]?bans?|rolex|replicas?|handbags?|ugg boots|nike air|air jordans?|moncler|oakley|pandora|payday|loans?|forex|bitcoin|crypto|backlinks?|seo|escorts?|porn|xxx|essay writing|essays?|steroids|weight loss|hair loss|pills?|pharmacy|meds|tablets)\b/gi;
const TRADE =
  /\b(?:buy|cheap(?:est)?|discount(?:ed)?|outlet|sale|order|online|free (?:spins?|shipping|delivery)|bonus(?:es)?|no (?:prescription|deposit)|without (?:a )?prescription|coupons?|best|top|price[sd]?|deals?|offers?|shop|store|wholesale|authentic|genuine|generic|overnight|delivery|fast|instant(?:ly)?|approved|guaranteed|win|play|real money|live|agent|terpercaya|resmi|now|today|here|uk|usa)\b/gi;
const TELLING =
  /\b(?:said|says|told|found|warned|children|young people|inspectors?|police|council|regulator|report|survey|charity|parents?)\b/i;

const matches = (text: string, pattern: RegExp) => text.match(pattern) ?? [];

/** A line of goods and of selling words with hardly a word between them. */
function sells(text: string): boolean {
  const [goods, trade] = [matches(text, GOODS), matches(text, TRADE)];
  const words = Math.max(1, countWords(text));
  const cues = [...goods, ...trade].join(' ').split(/\s+/).length;
  return goods.length >= 1 && trade.length >= 1 && words <= 120 && !TELLING.test(text) && cues / words >= 0.3;
}

const sellingSpam: NoiseRule = {
  reason: 'injected spam',
  whole: sells,
  within:
    /(?<=^|[.!?”’"'\s]|\s[|–-]\s)(?:buy|order|cheap(?:est)?|discount)(?: [\w&'-]+){0,4}? (?:viagra|cialis|levitra|sildenafil|xanax|tramadol|kamagra|casinos?|slots?|togel|poker|louis vuitton|gucci|prada|michael kors|ray[- ]?bans?|rolex|replica watches|ugg boots|handbags|payday loans|pills)(?: (?:online|sale|outlet|uk|usa|cheap|bonus|free|no|without|prescription|deposit|overnight|delivery|store|shop|for|now|today|discount|price|best|spins|shipping))*\b[.!]?/gi,
  drop: [
    'Buy cheap viagra online no prescription',
    'louis vuitton outlet handbags cheap sale',
    'Best online casino bonus: play slots for real money now',
    'payday loans instant approved online',
    'The council agreed the plan. ⟦buy cheap cialis online⟧',
  ],
  keep: [
    'Children as young as 11 gamble in online casinos, a survey found.',
    'Online gambling and children: what inspectors saw',
    'The girl was given pills and told to carry handbags.',
    'Betting shops',
    'Families took out payday loans to pay the rent.',
    'Order now made by the court',
  ],
};

const foreignSpam: NoiseRule = {
  reason: 'injected spam',
  within: FOREIGN,
  drop: [
    '⟦极速赛车168最新开奖号码⟧ Council names new director',
    '⟦казино онлайн⟧ Report published',
    'Report published ⟦казино онлайн⟧',
  ],
  keep: [
    'The word בטיחות stood beside “safety”.',
    'Café owners in Zürich met Łukasz.',
    'The £30m fund – “bold”',
  ],
};

export const SPAM = [sellingSpam, foreignSpam];
