// Texts as they are compared: how somebody spells, capitalises and punctuates a date makes no difference.

/** "Fredag, den 3. Mars!" and "fredag den 3. mars" are the same; so are "i övermorgon" and "i overmorgon". */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "a")
    .replace(/(?:[\s,;]|:\s)+/g, " ")
    .replace(/^ | ?[.!?]* ?$/g, "");
}
