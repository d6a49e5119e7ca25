/** Names like one that was looked for in vain; `lead` says of what. */
export function NearestNames({
  lead,
  nearest,
}: {
  readonly lead: string;
  readonly nearest: readonly { readonly name: string; readonly link: string }[];
}) {
  if (nearest.length === 0) return null;
  return (
    <>
      <p class="govuk-body">{lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {nearest.map(({ name, link }) => (
          <li>
            <a class="govuk-link" href={link}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
