// Lines that say how to reach a person: they are no part of an evaluation and are left out.

/** An address, a telephone number, or the note that one was removed ("[e-post fjernet]"). */
export function isContactDetail(text: string): boolean {
  if (text.startsWith("[") && text.endsWith("]")) return true;
  if (text.split(" ").some(isAddress)) return true;
  const digits = text.replace(/\D/g, "").length;
  return (
    digits >= 8 &&
    digits <= 15 &&
    text.length <= 40 &&
    /^(?:\p{L}{1,8}[.:]? )?[+(]?[\d ()+–-]+$/u.test(text) &&
    !/(?:19|20)\d\d/.test(text)
  );
}

function isAddress(word: string): boolean {
  const at = word.indexOf("@");
  return at > 0 && word.indexOf(".", at) > at + 1;
}
