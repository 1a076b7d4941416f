// The size of a file as people read it.

/** "12,3 kB", with the decimal sign of the language. */
export function fileSize(bytes: number, language: string): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(size)}\u00a0${unit}`;
}
