// How a report names nodes and people.
import type { PlanItem } from "@kompass/findings";
import { type Framework, type Locale, type NodeRef, titleOfNode } from "@kompass/model";

/** A person's name by their random id; `undefined` where it was erased. */
export type NameOf = (person: string) => string | undefined;

export function nodeInWords(framework: Framework, ref: NodeRef, locale: Locale): string {
  const title = titleOfNode(framework, ref, locale);
  return title === ref ? ref : `${ref} ${title}`;
}

/** The person where one is named and known, else the role, else nothing. */
export function ownerInWords({ owner }: PlanItem, nameOf: NameOf): string {
  const name = owner.person === null ? undefined : nameOf(owner.person);
  return name ?? owner.role ?? "";
}
