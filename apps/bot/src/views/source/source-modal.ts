// A window with the words of the source that an answer rests on.
import { type Block, fitModal, type ModalView, type RichTextBlock, type RichTextElement } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { showingStringsOf } from "../../locales/showing/showing-strings-of.js";
import { stringsOf } from "../../locales/strings-of.js";
import type { QuotedLine, QuotedPlace } from "../../sources/quoted-places.js";
import { modal } from "../modal.js";
import { header, prose, smallPrint } from "../plain-blocks.js";

export function sourceModal(places: readonly QuotedPlace[], locale: Locale): ModalView {
  const { source } = showingStringsOf(locale);
  const blocks = places.flatMap((place, index) => {
    const document = documentOf(place);
    const before = places[index - 1];
    const isNew = before === undefined || documentOf(before) !== document;
    return [...(isNew ? [header(document)] : []), ...blocksOf(place, locale)];
  });
  const shown = places.length === 0 ? [prose([source.gone])] : [smallPrint(source.introduction), ...blocks];
  const frame = { id: "source", title: source.title, close: source.close, metadata: "" };
  return fitModal(modal(frame, shown), smallPrint(source.cut));
}

const documentOf = (place: QuotedPlace): string => (place.kind === "lines" ? place.document : place.place.document);

function blocksOf(place: QuotedPlace, locale: Locale): readonly Block[] {
  const { line: lineWord, page: pageWord } = stringsOf(locale);
  const { source } = showingStringsOf(locale);
  if (place.kind === "lines") {
    const cited = place.lines.filter(({ isCited }) => isCited).map(({ line }) => lineWord(line));
    const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(cited);
    return [quoted(place.lines), smallPrint(source.cited(list))];
  }
  const { line, page, url, quote } = place.place;
  const where = [line === undefined ? "" : lineWord(line), page === undefined ? "" : pageWord(page), url ?? ""];
  const lines = [quote === undefined ? "" : `«${quote}»`, where.filter((part) => part !== "").join(", ")];
  return [prose(lines.filter((each) => each !== ""))];
}

/** One line below the other; what is cited is bold, and named below. */
function quoted(lines: readonly QuotedLine[]): RichTextBlock {
  const elements = lines.map(
    ({ text, isCited }, index): RichTextElement => ({
      type: "text",
      text: index === lines.length - 1 ? text : `${text}\n`,
      ...(isCited && { style: { bold: true } }),
    }),
  );
  return { type: "rich_text", elements: [{ type: "rich_text_quote", elements }] };
}
