// A node as a reader knows it: "5.2 Medarbeidernes fokus på service".
import { type Framework, findNode, type Locale, type NodeRef, titleOfNode, totalRef } from "@kompass/model";
import type { CliWords } from "../words/cli-words.js";

export function nodeName(framework: Framework, ref: NodeRef, locale: Locale, words: CliWords): string {
  if (ref === totalRef) return words.total;
  const title = titleOfNode(framework, ref, locale);
  return title === ref ? ref : `${ref} ${title}`;
}

/** With what it is: "delområde 5.2 Medarbeidernes fokus på service"; the reference alone where the framework has none of it. */
export function nodeInSentence(framework: Framework, ref: NodeRef, locale: Locale, words: CliWords): string {
  const node = findNode(framework, ref);
  if (node === undefined) return ref;
  return node.level === "total"
    ? words.total
    : `${words.levels[node.level]} ${nodeName(framework, ref, locale, words)}`;
}
