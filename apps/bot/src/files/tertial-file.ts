// The tertial report as Markdown or as a spreadsheet.
import { reportAsMarkdown, reportAsSpreadsheet } from "@kompass/report";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { readTertial } from "../reports/tertial-report.js";
import type { FileOf } from "./file-description.js";
import { asBytes, type FileContext, type MadeFile } from "./made-file.js";

export async function tertialFile(description: FileOf<"tertial">, context: FileContext): Promise<MadeFile> {
  const { format, locale, to } = description;
  const tree = await readTertial(description, context);
  const bytes = format === "md" ? asBytes(reportAsMarkdown(tree, locale)) : await reportAsSpreadsheet(tree);
  return { name: `${reportStringsOf(locale).fileNames.tertial}-${to}.${format}`, title: tree.title, bytes };
}
