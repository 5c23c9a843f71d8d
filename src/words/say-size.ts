/** A number of bytes as one reads it: "640 bytes", "12 kB", "3.4 MB". */
export function saySize(bytes: number): string {
  if (bytes === 1) return '1 byte';
  if (bytes < 1000) return `${bytes} bytes`;
  const thousands = Math.round(bytes / 1000);
  return thousands < 1000 ? `${thousands} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
