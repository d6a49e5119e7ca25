/** Texts that a document or a query may hold, and that a page must show as text without being moved by them. */
const MARKUP = [
  '<script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  "' onmouseover='window.ran = 1",
  '" autofocus onfocus="window.ran = 1',
  '</textarea><script>window.ran = 1</script>',
  '</title></head><svg onload="window.ran = 1">',
  '<style>body { display: none }</style>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<form action="https://elsewhere.example/"><input name=q>',
  '<a href="javascript:window.ran = 1">press</a>',
  '<details open ontoggle="window.ran = 1">',
  '<math><mtext><table><mglyph><style><img src onerror="window.ran = 1">',
  '&lt;script&gt;window.ran = 1&lt;/script&gt;',
  '&#60;img src=x onerror=window.ran=1&#62;',
  '<!-- --><![CDATA[ <script>window.ran = 1</script> ]]>',
  '{{constructor.constructor("window.ran = 1")()}}',
  '<%= window.ran = 1 %>',
  '[press](javascript:window.ran=1)',
  '![x](x" onerror="window.ran=1)',
  '`<b>code</b>`',
];

const WRITING = [
  '\u202eesrever ni sdrow\u202c and on',
  '\u202a\u202b\u202d unclosed controls',
  '\u2067isolated \u2066twice',
  '\u200f\u200e\u061c marks',
  'מילים בעברית with English between מילים',
  'كلمات عربية طويلة مع English وأرقام 2014',
  'क्षेत्रीय सुरक्षा बोर्ड की समीक्षा',
  '保護児童の安全に関する長い一文がここに続いて折り返しを必要とする',
  'z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍a̴̵̜̰͔ͫ͗͢l̠ͨͧͩ͘g̴͑͗̎̅͛́o',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(20),
  'e\u0301\u0327'.repeat(60),
  '\u200b\u2060\ufeff nothing to see \u00ad\u00ad\u00ad',
  '\ufffd where a sign could not be read',
  'a\u00a0b\u00a0c'.repeat(60),
];

const LONG = [
  'W'.repeat(500),
  'safeguarding'.repeat(100),
  '-'.repeat(400),
  '_'.repeat(400),
  `https://news.example/${'path/'.repeat(80)}`,
  '/'.repeat(300),
  '.'.repeat(400),
  'x'.repeat(60).concat('\n').repeat(20),
];

export const HOSTILE_TEXTS: readonly string[] = [...MARKUP, ...WRITING, ...LONG];
