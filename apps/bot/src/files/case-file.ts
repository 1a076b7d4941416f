// The case file as Markdown, for whoever brings it before the council.
import { reportAsMarkdown } from "@kompass/report";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { readCaseFile } from "../reports/case-file-report.js";
import type { FileOf } from "./file-description.js";
import { asBytes, type FileContext, type MadeFile } from "./made-file.js";

export async function caseFile(description: FileOf<"case-file">, context: FileContext): Promise<MadeFile> {
  const { locale } = description;
  const tree = await readCaseFile(description, context);
  const name = `${reportStringsOf(locale).fileNames.caseFile}.md`;
  return { name, title: tree.title, bytes: asBytes(reportAsMarkdown(tree, locale)) };
}
