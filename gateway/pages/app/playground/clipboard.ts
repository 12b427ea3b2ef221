/** Puts text on the clipboard, also where the page is not served over TLS and browsers offer no clipboard. */
export async function copyText(text: string): Promise<void> {
  // Typed as always there, but it is missing on a plain http:// address.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) return clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // Deprecated, and still the only way that such a page has.
  document.execCommand('copy');
  area.remove();
}
