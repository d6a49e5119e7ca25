import { Layout } from './layout.js';

/** What nobody should take from an answer. */
export function LimitsPage() {
  return (
    <Layout title="What this cannot tell you" here="collection">
      <h1 class="govuk-heading-l">What this cannot tell you</h1>
      <h2 class="govuk-heading-m">How things stand today</h2>
      <p class="govuk-body">
        It knows the documents it was given and nothing else. “Latest in this collection” means that no
        document here states a later judgement. The inspectorate may have inspected since: look at its own
        register before you rely on a grade. A post is the one that an article gave on its date.
      </p>
      <h2 class="govuk-heading-m">That something did not happen</h2>
      <p class="govuk-body">
        “Not in this collection” says that nothing here answers the question. It says nothing about the world.
        A list holds what the documents state: there may be others. A count of passages does not say how often
        something occurs.
      </p>
      <h2 class="govuk-heading-m">Whether a document is right</h2>
      <p class="govuk-body">
        It shows what a source says, exactly. Sources err, quote wrongly and leave things out. Open the
        document and read around the words before you use them.
      </p>
      <h2 class="govuk-heading-m">Anything about a child</h2>
      <p class="govuk-body">
        It is no record of children, families or staff, and no help in deciding about one. Do not look for a
        named child here. If your words must name somebody, use the private search: it keeps them out of the
        address and of the browser’s history. They never leave this server, and it does not note them.
      </p>
      <p class="govuk-inset-text">
        If you are worried about a child, tell the children’s services of the council where the child lives,
        or the police on 101. If a child is in danger now, call 999.
      </p>
      <h2 class="govuk-heading-m">What it reads badly</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>Scanned pages without text: the collection page names them.</li>
        <li>Languages other than English.</li>
        <li>Pages that run several articles together: where one ends is sometimes guessed wrongly.</li>
        <li>Quotes whose speaker only the context tells, and grades spread over several sentences.</li>
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="/quality">
          How answers are made, and how good they are
        </a>
      </p>
    </Layout>
  );
}
