// A table of text for a terminal: columns as wide as they need to be.

export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly align?: "left" | "right";
}

const widthOf = (text: string): number => [...text].length;

export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ head }, index) =>
    Math.max(widthOf(head), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const printRow = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? "";
        const space = " ".repeat((widths[index] ?? 0) - widthOf(cell));
        return align === "right" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return `${[printRow(columns.map(({ head }) => head)), rule, ...rows.map(printRow)].join("\n")}\n`;
}
