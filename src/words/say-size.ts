/** A number of bytes as one reads it: "640 bytes", "12 kB", "3.4 MB". */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(Math.round(bytes / 100_000) / 10).toFixed(1)} MB`;
}
