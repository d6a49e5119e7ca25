import { type NoiseRule, short } from './noise-rule.js';

const AGENCY =
  '(?:getty(?: images)?|shutterstock|adobe ?stock|i ?stock(?: ?photo)?|alamy(?: stock photo)?|pa (?:wire|images|archive|media)|press association|rex(?: features| shutterstock)?|unsplash|pexels|pixabay|reuters|afp|fotolia|dreamstime|depositphotos|science photo library|photo ?library|picture library|press office|newscast|wikimedia(?: commons)?|flickr|creative commons|peopleimages)';
const CREDIT =
  '(?:photo(?:graph|grapher|graphy|s)?|picture[sd]?|pic|image[sd]?|credit|illustration|copyright|©|file photo|library photo|stock image|posed (?:photo|picture|by (?:a )?models?))';

const photoCredit: NoiseRule = {
  reason: 'photo credit',
  whole: (text) =>
    short(
      30,
      new RegExp(
        `^[\\W_]*(?:(?:featured|main|header|lead|cover|file|library|stock) )?${CREDIT}(?: credit)?s?\\b(?:\\s*\\([^)]*\\))?\\s*(?:[:|/]|\\s[–-]\\s|by\\b(?! the\\b)|courtesy\\b|supplied\\b|from\\b|©)`,
        'i',
      ),
    )(text) ||
    short(24, new RegExp(`\\b${AGENCY}\\)?$`, 'i'))(text) ||
    short(40, new RegExp(`\\((?:${CREDIT}(?: credit)?|picture supplied)\\b[^)]*\\)$`, 'i'))(text) ||
    short(25, /\bposed (?:photo|picture|by (?:a )?models?)\b/i)(text),
  within: new RegExp(
    `(?<=[.!?”"’)])\\s*(?:\\(?(?:${CREDIT}(?: credit)?\\s*[:©]|(?:photo|picture|image)s? (?:by|courtesy of|©))\\s*[^.\\n]{2,80}$|\\(${CREDIT}(?: credit)?(?: by)?\\s*:[^)]{2,80}\\))`,
    'giu',
  ),
  drop: [
    'Photo: fizkes/Adobe Stock',
    'Photo by Mikael Smith/AdobeStock',
    'Picture: Getty Images',
    'FEATURED IMAGE: Library image of a bicycle (c) Stock',
    'Rachel Hill, commissioner (credit: Office of the Commissioner)',
    'Posed photo (model released): J Bird/Science Photo Library',
    'Image credit: Shutterstock',
    'The town hall (Photo: Jo Bloggs)',
    'The council agreed the plan.⟦ Photo: Jo Bloggs/Alamy⟧',
    'Andy Moor, president (picture supplied by ADCS)',
    'Children at play. Getty Images',
  ],
  keep: [
    'Pictures of the child were shared online.',
    'The image was found on a phone.',
    'Photographs by the police showed the room.',
    'Copyright law protects the tool.',
    'She took credit for the change.',
    'It was reported by Reuters that the minister had resigned.',
  ],
};

const imageText: NoiseRule = {
  reason: 'image text',
  whole: (text) =>
    short(
      14,
      /^(?:image|picture|photo(?:graph)?|graphic|illustration|logo|icon(?!:)|banner|thumbnail|avatar|screenshot|stock image|alt(?:ernative)? text)\s*(?:of|showing|representing|shows?|for|:|–|-)\s.{0,90}[^.?!]$/i,
    )(text) ||
    short(
      8,
      /^\S*\b[\w%-]+\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp4|ico)\b(?:\?\S*)?[\W_]*(?:\(?\d+\s*[x×]\s*\d+\)?)?$/i,
    )(text) ||
    short(9, /\b(?:logo|crest|wordmark|emblem)\b(?!\s+(?:was|is|has|of)\b)[^.?!]*$/i)(text) ||
    short(
      6,
      /^(?:enlarge|zoom|view gallery|image caption|media caption|getty images|caption|play video|watch video|video|audio|advertisement|image|photo|picture)[:.]?$/i,
    )(text),
  drop: [
    'image representing news article',
    'Image: a girl on a swing',
    'logo-small.png',
    'DSC_0041.JPG',
    'Northmere Council logo',
    'Enlarge',
    'Picture of the town hall at night',
  ],
  keep: [
    'Picture of neglect was hidden from view, inspectors found.',
    'The logo was chosen by children.',
    'Image-based abuse',
    'Photo-sharing apps',
  ],
};

/** `Karen BradleyHome Office minister`: the name and role under a pull quote, their line break lost. */
const gluedAttribution: NoiseRule = {
  reason: 'attribution of a pull quote',
  whole: short(
    9,
    /^\p{Lu}[\p{Ll}’'-]+(?: (?:de|van|von|\p{Lu}[\p{L}’'.-]*))* \p{Lu}[\p{Ll}]+(?<!\b(?:Mc|Mac|De|La|Le|Van|You|Face|Child|Safe|Care|Kid|Youth|Net|Info|Linked|Tik))\p{Lu}[\p{Ll}]+(?: [\p{L}&,’'-]+){0,6}$/u,
  ),
  drop: ['Karen BradleyHome Office minister', 'Anna de SouzaChief executive of a charity'],
  keep: [
    'Ian McDonald',
    'Karen Bradley, Home Office minister',
    'Home Office ChildLine pilot',
    'She works for Kate MacDonald Ltd',
  ],
};

export const CREDITS = [photoCredit, imageText, gluedAttribution];
