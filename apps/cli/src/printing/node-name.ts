// A node as a reader knows it: "5.2 Medarbeidernes fokus på service".
import { type Framework, type Locale, type NodeRef, titleOfNode, totalRef } from "@kompass/model";
import type { CliWords } from "../words/cli-words.js";

export function nodeName(framework: Framework, ref: NodeRef, locale: Locale, words: CliWords): string {
  return ref === totalRef ? words.total : `${ref} ${titleOfNode(framework, ref, locale)}`;
}
