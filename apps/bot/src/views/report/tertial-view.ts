// The tertial report as a message, with ways to get it as a file.
import type { BlockMessage } from "@kompass/block-kit";
import { printDate } from "@kompass/model";
import type { ReportTree } from "@kompass/report";
import type { FileOf } from "../../files/file-description.js";
import { reportStringsOf } from "../../locales/report/report-strings-of.js";
import { reportView } from "./report-view.js";

type Tertial = Pick<FileOf<"tertial">, "from" | "to" | "locale">;

export function tertialView(
  tree: ReportTree,
  { from, to, locale }: Tertial,
  { isOver }: { readonly isOver: boolean },
): BlockMessage {
  const { asMarkdown, asSpreadsheet, tertial } = reportStringsOf(locale);
  const file = (format: "md" | "xlsx") => ({ file: "tertial" as const, from, to, format, locale });
  return reportView({
    tree,
    locale,
    notes: isOver ? [] : [tertial.soFar(printDate(to, locale))],
    buttons: [
      { label: asMarkdown, file: file("md") },
      { label: asSpreadsheet, file: file("xlsx") },
    ],
  });
}
