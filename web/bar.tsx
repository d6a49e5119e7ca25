/** A number as a bar of so many percent, beside the number itself. Styles in attributes are forbidden here, SVG is not. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="app-bar" width="100%" height="6" aria-hidden="true">
      <rect width={`${share.toFixed(1)}%`} height="6" />
    </svg>
  );
}
