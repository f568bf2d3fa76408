/** Hands bytes or text to the browser as a file to save. Excel's own windows may refuse: the notice says what works then. */

export function download(content: Uint8Array | string, name: string, type = "application/octet-stream"): void {
  const part = typeof content === "string" ? content : content.slice();
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
