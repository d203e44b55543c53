/** Gives the reader a file that was made here. */
export function downloadFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the file after the click, at a time of its own.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
