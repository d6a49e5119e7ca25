import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

const PAGES = [
  { name: 'ask', label: 'Ask' },
  { name: 'search', label: 'Search' },
  { name: 'speakers', label: 'Speakers' },
  { name: 'inspections', label: 'Inspections' },
  { name: 'quotations', label: 'Check a quotation' },
  { name: 'collection', label: 'Collection' },
  { name: 'evidence', label: 'Evidence' },
] as const;

interface LayoutProps {
  /** What this page is, for the tab and the history: nothing that a private search must keep out of them. */
  readonly title: string;
  readonly here?: (typeof PAGES)[number]['name'];
  /** Without scripts, loads the page again after so many seconds; with them, a script moves it. */
  readonly refreshAfter?: number;
  /** The address of a feed that follows what the page shows. */
  readonly feed?: string | null | undefined;
  readonly children: Child;
}

/** What stands around every page. */
export function Layout({ title, here, refreshAfter, feed, children }: LayoutProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en-GB" class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{title} – Safeguarding Search</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {refreshAfter && (
            <noscript>
              <meta http-equiv="refresh" content={String(refreshAfter)} />
            </noscript>
          )}
          {feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
          <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/assets/govuk-frontend.css" />
          <link rel="stylesheet" href="/assets/site.css" />
          <script type="module" src="/assets/copy.js"></script>
          <script type="module" src="/assets/send.js"></script>
          {refreshAfter && <script type="module" src="/assets/building.js"></script>}
          {here === 'evidence' && <script type="module" src="/assets/evidence-page.js"></script>}
        </head>
        <body class="govuk-template__body">
          <a href="#main" class="govuk-skip-link">
            Skip to main content
          </a>
          <Header here={here} />
          <div class="govuk-width-container">
            <main id="main" class="govuk-main-wrapper" tabindex={-1}>
              {children}
            </main>
          </div>
          <Footer />
        </body>
      </html>
    </>
  );
}

function Header({ here }: { readonly here: LayoutProps['here'] }) {
  return (
    <header class="govuk-service-navigation govuk-service-navigation--inverse">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <span class="govuk-service-navigation__service-name">
            <a href="/" class="govuk-service-navigation__link">
              Safeguarding Search
            </a>
          </span>
          <nav aria-label="Pages" class="govuk-service-navigation__wrapper">
            <ul class="govuk-service-navigation__list">
              {PAGES.map(({ name, label }) => (
                <NavigationLink href={`/${name}`} label={label} isHere={here === name} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

interface NavigationLinkProps {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
}

function NavigationLink({ href, label, isHere }: NavigationLinkProps) {
  const active = isHere ? ' govuk-service-navigation__item--active' : '';
  return (
    <li class={`govuk-service-navigation__item${active}`}>
      <a class="govuk-service-navigation__link" href={href} aria-current={isHere ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
}

function Footer() {
  return (
    <footer class="govuk-footer">
      <div class="govuk-width-container">
        <p class="govuk-body-s">
          Safeguarding Search runs on your own computer. It finds passages in the documents that it was given.
        </p>
        <p class="govuk-body-s">
          Answers are passages as their sources have them. Read the source before you rely on a passage. This
          is not a government service.
        </p>
        <p class="govuk-body-s">
          <a class="govuk-footer__link" href="/limits">
            What this cannot tell you
          </a>
        </p>
      </div>
    </footer>
  );
}
