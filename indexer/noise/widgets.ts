import { type NoiseRule, short } from './noise-rule.js';

const NETWORK =
  '(?:facebook|twitter|x|linked ?in|whats ?app|pinterest|reddit|tumblr|google\\+?|instagram|you ?tube|threads|bluesky|mastodon|telegram|snapchat|tiktok|e-?mail|print|messenger|rss|flipboard|blogthis!?|blogger|nextdoor|digg|stumbleupon|delicious)';
const SHARE_WORD = `(?:${NETWORK}|share|tweet|like|pin(?: ?it)?|post|send|save|copy|link|follow|us|me|our|page|this|story|article|item|news|with|friends?|on|via|by|to|the|in|at|and|&|or|a|bookmark|(?:opens )?(?:in )?(?:a )?new window|click|\\+ ?1|\\d+|shares?|tweets?|likes?)`;
const WIDGET_START = `(?:share|tweet|like us|like this|pin|follow(?: us| me)?|post to|send (?:to|this)|e-?mail (?:this|a friend|to a friend|link)|print(?: this| page| friendly|$)|copy link|bookmark|click to (?:share|e-?mail|print)|${NETWORK} ${NETWORK}|\\d+ ?(?:shares?|tweets?|likes?))`;

const shareWidget: NoiseRule = {
  reason: 'share widget',
  whole: short(14, new RegExp(`^[\\W_]*${WIDGET_START}\\b(?:[\\s|/,:;.()•·–-]*${SHARE_WORD})*[\\W_]*$`, 'i')),
  drop: [
    'Share this on Facebook',
    'Share',
    'Tweet',
    'Facebook Twitter LinkedIn Email',
    'Click to share on Twitter (Opens in new window)',
    '12 Shares',
    'Share this:',
    'Email this article to a friend',
    'Follow us on Twitter',
    'Print this page',
    'Share on X | Share on WhatsApp',
    'Copy link',
  ],
  keep: [
    'Sharing information',
    'Share information early',
    'Facebook was fined.',
    'Share your concerns with the police at once.',
    'Print media and children',
  ],
};

const FIELD =
  /^(?:your )?(?:name|e-?mail(?: address)?|message|website|web ?site|url|subject|comment|phone|telephone|first name|last name|surname|post ?code|captcha)(?: \(?(?:required|optional|will not be published)\)?)*\s*[*:]?\s*(?:\(?(?:required|optional|will not be published)\)?)?$/i;

const commentWidget: NoiseRule = {
  reason: 'comment form',
  whole: (text) =>
    short(3, FIELD)(text) ||
    short(
      14,
      /^[^.!?:]{2,60}: \d+ comments?$|^[\W_]*(?:(?:\d+|no|add|post|leave|write|view|show|hide|see|read|drop|your|all|a|the|be the first to|log ?in to|sign in to|register to|to|join the|start the)[\s-]+)*(?:comments?|repl(?:y|ies)|responses?|discussion)(?:[\s-]+(?:\(\d+\)|here|below|now|are (?:now )?closed|off|on this|policy|guidelines|rules|form|rss|feed|yet|so far))*[\W_]*(?:\d+[\W_]*)?$/i,
    )(text) ||
    short(
      20,
      /^(?:your e-?mail address will not be published|required fields are marked|save my name, e-?mail|notify me of (?:new|follow)|you must be logged in|cancel reply|submit(?: comment)?$|report (?:this )?(?:comment|abuse)|leave a reply)/i,
    )(text) ||
    short(
      8,
      /^(?:posted|commented|written) (?:by .{1,40} )?(?:at|on) \d{1,2}[:.]\d{2}|^reply(?: to .{1,30})?$|^upvote|^i (?:have read|agree|accept|consent)\b.*\b(?:privacy|terms|policy|notice)\b|^want to join the discussion|^feel free to contribute|^\d+ (?:up|down)votes?/i,
    )(text),
  drop: [
    '0 comments:',
    'Post a Comment',
    'The Allotment Diary: 2 comments',
    'DROP YOUR COMMENT HERE',
    'I have read the privacy notice*',
    'Name',
    'Email *',
    'Message *',
    '12 Comments',
    'Leave a reply',
    'Comments are closed',
    'Be the first to comment',
    'Your email address will not be published. Required fields are marked *',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Comments (3)',
    'No comments yet',
    'View all comments',
    'Website',
  ],
  keep: [
    'Ofsted has been contacted for comment.',
    'The council declined to comment.',
    'Comments by the judge',
    'Names of the panel',
    'Message from the chair',
  ],
};

const MENU_WORD =
  '(?:home(?: ?page)?|menu|main|top|search|site ?map|about(?: us)?|contact(?: us)?|news|latest|events?|jobs?|careers?|vacancies|log ?in|log ?out|sign ?in|sign ?up|sign out|register|my account|account|basket|cart|checkout|help|faqs?|blogs?|forums?|podcasts?|videos?|gallery|galleries|shop|store|training|courses|resources|publications|archives?|accessibility|privacy(?: policy)?|cookies?(?: policy)?|terms(?: (?:and|&) conditions| of use)?|disclaimer|feedback|skip(?: to)?(?: main)?(?: content| navigation)?|navigation|toggle|close|open|expand|collapse|show|hide|more|next|previous|prev|back|up|older|newer|posts?|pages?|first|last|all|a-z|index|language|english|cymraeg|uk|world|business|politics|health|sport|opinion|features|magazine|subscribe|advertise|services|products|our work|get involved|donate|media|press|for (?:parents|professionals|schools|children)|members?(?:hip)?|directory|tools?|topics?|sections?|categories|category|tags?|support|team|partners?|clients?|testimonials?|company|what we do|who we are|information|download|downloads|library|profile|settings|notifications?|digital edition|sport|weather|catch-?up|tv|radio|travel|money|lifestyle|culture|arts|motors|homes|dating|leisure|local info|property|letters|entertainment|science|tech(?:nology)?|practice|policy|workforce|analysis|consultancy|bulletins?|basket(?: \\(\\d+\\))?|professionals|parents and carers|children|adults|a to z|finance|housing|comment|education|law|legal|crime|courts|environment|transport|planning|food|books|film|music|football|obituaries|puzzles|live|national|regional|what\\Ws on|local|community|insight|interviews?|reviews?|awards|webinars|surveys|research|reports?|social care|pay it|report it|apply for it|create an account|rss)';
const MENU = new RegExp(`^[\\W_]*(?:${MENU_WORD}[\\s|/>»›,:;.•·*+×☰–—-]*){3,}$`, 'i');

/** Three labels or more in a row, set apart by bars or wide gaps. */
function menuBar(text: string): boolean {
  const labels = text.split(/\s*[|•·›»]\s*/).filter(Boolean);
  return (
    labels.length >= 3 &&
    labels.every((label) => label.split(' ').length <= 3 && !/[.:;!?]$|\d{3}/.test(label))
  );
}

const labels = short(
  6,
  /^[\W_]*(?:(?:home|menu|search|site ?map|contact us|about us|log ?in|sign ?in|register|next|previous|prev|older|newer|close|create an account|my saved pages(?: \(\d+\))?|not now|skip to (?:main )?(?:content|navigation)|toggle navigation|main menu|navigation|subscribe|back|more)[\s|/>»›•·]*)+[\W_]*$/i,
);
const PHONE = /\s*\+?\(?0\d[\d ()-]{7,}\s*/;

const navigation: NoiseRule = {
  reason: 'navigation',
  within: /(?<=[\p{L}\d.)])\s+(?:view (?:directions|(?:on )?map)|map and directions)$/giu,
  whole: (text) =>
    short(30, MENU)(text.replace(/\b(?:and|&)\b/gi, '')) ||
    labels(text.replace(PHONE, '')) ||
    menuBar(text) ||
    short(
      12,
      /^(?:you are here|home)\s*[:>»›/|]|^(?:back|return|jump|skip|scroll) to (?:the )?(?:top|main|content|index|list|results|news|search|home|previous|all)\b|^(?:[«‹←]|<<?)\s*(?:previous|older|back|prev)|(?:next|newer|older) (?:posts?|article|story|page|entry|entries)\s*(?:[»›→]|>>?)?$|^page \d+ of \d+$|^you are (?:not |currently )*logged (?:in|out)|^this page was printed from|^(?:story|article|page) saved$|^home (?:about|archives?|contact)\b[^.?!]*$|^on air(?: now)?$|^now playing\b|\bchange language\b|^neidio i|^lawrlwytho|^newid iaith|^yn ôl i|^hafan$|^view directions$|^load more\b|^(?:older|newer|previous|next) (?:posts?|article|story|page)\b/i,
    )(text) ||
    short(25, /^you can find (?:this|your saved) (?:story|stories|articles?) in\b/i)(text) ||
    short(25, /^\S.{0,60}(?:\s[>»›]\s.{1,60}){2,}$/)(text),
  drop: [
    'Home',
    'Venue: Town Hall, High Street.⟦ View directions⟧',
    'Menu',
    'Home News Contact',
    'Menu Search 0800 496 0000',
    'Home | About us | News | Contact us',
    'Skip to main content',
    'Home > News > Children',
    'Back to top',
    'Older posts',
    '« Previous Next »',
    'Search',
    'You are here: Home',
    'Next article »',
    'Log in Register Subscribe',
    'Story saved',
    'You can find this story in My Bookmarks. Or go to the user icon.',
    'Home About Archive Buy me a tea',
    'ON AIR NOW',
    'Now Playing Slow Train',
    'Pay it | Report it | Apply for it',
    'Courses | Consultancy | Bulletins | Basket (0)',
  ],
  keep: [
    'News',
    'Services for children',
    'Support for families',
    'Home education',
    'Search for missing child goes on',
    'Training and resources',
    'Contact with birth parents',
  ],
};

const RELATED =
  /^[\W_]*(?:related|more|similar|recommended|popular|trending|latest|recent|top|most|also|further|other|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|editor[’']?s picks?|what to read next|see also|read (?:also|next)|from (?:the web|around the web)|elsewhere|in this section|quick links|useful links|external links)\b.{0,40}$/i;
const RELATED_NOUN =
  /\b(?:insights|debates|publications|podcasts|blogs|guides|videos)$|\b(?:stor(?:y|ies)|articles?|posts?|links?|reading|content|news|items?|pages?|topics?|read|viewed|popular|shared|commented|like|interested|miss|picks?|next|also|web|section|jobs|documents?|resources?|plugin|on our|on this)\b/i;

const relatedLabel: NoiseRule = {
  reason: 'related links',
  whole: (text) =>
    (!/[.?!]$/.test(text.replace(/\.{3}$/, '')) &&
      short(8, RELATED)(text) &&
      RELATED_NOUN.test(text.replace(/^\W*[\w’']+\s*/, ''))) ||
    short(25, /^related (?:articles?|stories|links?|reading|content|posts?|news)\s*:/i)(text) ||
    short(10, /^related posts plugin|^see also(?:[: ]|$)|^read (?:also|more|next)\b.{0,80}$/i)(text),
  drop: [
    'Related Stories',
    'Related Posts Plugin for WordPress, Blogger...',
    'Most read',
    'You may also like',
    'See also on our website',
    'More on this story',
    'Recent posts',
    'Recommended reading',
    'Popular articles',
    'Related insights',
    'Recent debates',
    'Latest news',
    'Read more: council finds new chair',
  ],
  keep: [
    'More social workers needed',
    'Recent reviews found the same failings.',
    'Other findings',
    'Recent debates about care orders',
    'Related abuse in the family',
    'Most councils struggle',
    'Popular children’s home closes',
  ],
};

const postLine: NoiseRule = {
  reason: 'line about the post',
  whole: (text) =>
    short(
      24,
      /^(?:this (?:entry|post|article) was (?:posted|written|published|filed)|(?:posted|filed|tagged|published|archived) (?:in|under)\b(?!.*[.!?]$)|(?:tags?|labels?|categor(?:y|ies)|keywords?|topics?)\s*:|tag cloud|bookmark the permalink|browsing all|(?:estimated )?reading time\b|\d+ min(?:ute)?s? read\b|(?:our |your )?ref(?:erence)?(?: no)?\s*:)/i,
    )(text),
  drop: [
    'This entry was posted in Bulletins by P Lind. Bookmark the permalink.',
    'Posted in Bulletins, Schools | Leave a reply',
    'Tags: neglect, fostering',
    'Filed under: inspection',
    'Reading time: 4 minutes',
    '5 min read',
    'Ref: DST/PR/04',
  ],
  keep: [
    'Posted in 2012, the video was seen by thousands.',
    'Categories of abuse',
    'Reading to children',
    'Tagged offenders were not watched.',
  ],
};

const subscribeFeed: NoiseRule = {
  reason: 'feed subscription',
  whole: short(
    8,
    /^[\W_]*(?:(?:rss|atom|feed)\b(?: feeds?)?(?: (?:for|of|to) .{2,40})?|subscribe (?:to|in|via|by)\b.{0,40}\b(?:rss|feed|atom|posts?|comments?)\b.{0,20})[\W_]*$/i,
  ),
  drop: ['RSS for this writer', 'RSS feed', 'Subscribe to: Posts (Atom)'],
  keep: ['Feed the children first', 'RSS numbers of children in care'],
};

export const WIDGETS = [shareWidget, commentWidget, navigation, relatedLabel, postLine, subscribeFeed];
