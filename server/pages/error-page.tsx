import { ErrorPage } from '../../web/error-page.js';

interface Message {
  readonly title: string;
  readonly advice: string;
}

const MESSAGES: Readonly<Record<number, Message>> = {
  400: {
    title: 'We could not understand the request',
    advice: 'Check the address, or start again from the search page.',
  },
  403: {
    title: 'This request was refused',
    advice: 'It came from another site or under another name. Open Safeguarding Search at its own address.',
  },
  404: {
    title: 'Page not found',
    advice: 'If you typed or pasted the address, check that it is complete.',
  },
  413: { title: 'That was too much text', advice: 'Shorten your words and try again.' },
  414: { title: 'The address is too long', advice: 'Use fewer words or filters and try again.' },
  415: { title: 'We could not read the form', advice: 'Start again from the search page.' },
  429: { title: 'Too many requests', advice: 'Wait a moment, then try again.' },
  500: {
    title: 'Sorry, there is a problem with this search',
    advice: 'Try again later. If it happens again, look at what the server printed.',
  },
  503: { title: 'Sorry, the search is not ready', advice: 'Try again in a moment.' },
};

/**
 * The page for a request that failed, for readers who prefer HTML. A status that has no words of its own
 * takes those of its class.
 * @param detail what exactly was wrong, when it may be told
 */
export function errorPage(status: number, detail: string | null = null) {
  const message = MESSAGES[status] ?? MESSAGES[status < 500 ? 400 : 500]!;
  return <ErrorPage {...message} detail={detail} />;
}
