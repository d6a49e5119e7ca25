/** Words that differ in the same letters: a stem, the letters of either country, and one of the endings. */
interface SpellingFamily {
  readonly british: string;
  readonly american: string;
  /** Listed, since the reverse is no rule: `labor` has another spelling and `doctor` has none. */
  readonly stems: readonly string[];
  readonly endings: readonly string[];
}

/** Each spelled `stem + l`, which British English doubles before an ending. */
const DOUBLED = `cance channe counse dia due equa fue funne grove initia labe leve libe marsha marve mode pane peda
  penci quarre riva shove signa snorke spira tota trave tunne unrave`;

export const spellingFamilies: readonly SpellingFamily[] = [
  {
    british: 'our',
    american: 'or',
    stems:
      words(`arb ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl
      ranc rig rum sav savi splend tum val vap vig`),
    endings: ['', ...words('able ably al ally ed er ers ful hood hoods ing ism ist ite ites less ly s y')],
  },
  {
    british: 're',
    american: 'er',
    stems: words('calib cent centimet fib kilomet lit lust meag met millilit millimet sab somb spect theat'),
    endings: ['', 's'],
  },
  { british: 'r', american: 'er', stems: ['cent'], endings: ['ed', 'ing'] },
  {
    british: 'ogue',
    american: 'og',
    stems: words('anal catal dial epil monol prol travel'),
    endings: ['', 's'],
  },
  { british: 'c', american: 's', stems: words('defen offen preten'), endings: words('e eless es') },
  { british: 'c', american: 's', stems: ['licen'], endings: words('e ed ee ees es ing') },
  { british: 'ys', american: 'yz', stems: words('anal catal paral'), endings: words('e ed er ers es ing') },
  { british: 'll', american: 'l', stems: words(DOUBLED), endings: words('ed er ers ing ings or ors') },
  {
    british: 'ae',
    american: 'e',
    stems: words('an encyclop h orthop p'),
    endings:
      words(`dia dic dics diatric diatrician diatricians diatrics dophile dophiles dophilia matoma matomas
      morrhage morrhages sthesia sthetic sthetics sthetist sthetists`),
  },
];

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
