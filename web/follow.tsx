interface FollowProps {
  /** The address of a feed on this server. */
  readonly feed: string;
  /** What it follows. */
  readonly what: string;
}

/** Lets a reader of feeds be told of what is new. */
export function Follow({ feed, what }: FollowProps) {
  return (
    <p class="govuk-body app-screen-only">
      <a class="govuk-link" href={feed} type="application/atom+xml">
        Follow {what}
      </a>{' '}
      in a feed reader (Atom).
    </p>
  );
}
