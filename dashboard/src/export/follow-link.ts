/** Fetches the file of a link that this server gave out, as if it had been pressed. */
export function followLink(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
