// The question that Slack asks before an action takes effect.
import { z } from "zod";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limits } from "../limits.js";
import { plainTextWithin, textObjectWithin } from "../text-object.js";

export const confirm = z.strictObject({
  title: plainTextWithin(limits.confirmTitle),
  text: textObjectWithin(limits.confirmText),
  confirm: plainTextWithin(limits.confirmButton),
  deny: plainTextWithin(limits.confirmButton),
  style: z.enum(["primary", "danger"]).exactOptional(),
});

export type Confirm = z.infer<typeof confirm>;

/** The question cut to size; `undefined` where a part of it is empty. */
function fitConfirm(given: Confirm): Confirm | undefined {
  const title = fitTextObject(given.title, limits.confirmTitle);
  const text = fitTextObject(given.text, limits.confirmText);
  const yes = fitTextObject(given.confirm, limits.confirmButton);
  const no = fitTextObject(given.deny, limits.confirmButton);
  if (!title || !text || !yes || !no) return undefined;
  return { ...given, title, text, confirm: yes, deny: no };
}

/** An action whose question cannot be asked must not take effect without it. */
export function losesConfirm({ confirm: given }: { readonly confirm?: Confirm }): boolean {
  return given !== undefined && fitConfirm(given) === undefined;
}

export function fittedConfirm(given: Confirm | undefined): { confirm?: Confirm } {
  const fitted = given && fitConfirm(given);
  return fitted === undefined ? {} : { confirm: fitted };
}
