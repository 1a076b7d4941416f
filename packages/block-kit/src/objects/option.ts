// One item of a menu, a group of radio buttons or of checkboxes.
import { z } from "zod";
import { fitsIdentifier } from "../fitting/fit-identifier.js";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limitedText } from "../limited.js";
import { type Limit, limits } from "../limits.js";
import { type Mrkdwn, type PlainText, plainTextWithin, textObjectWithin } from "../text-object.js";

const described = {
  value: limitedText(limits.optionValue),
  description: plainTextWithin(limits.optionDescription).exactOptional(),
};

/** An item of a menu. */
export const plainOption = z.strictObject({ text: plainTextWithin(limits.optionText), ...described });

/** An item of an overflow menu may open an address. */
export const overflowOption = plainOption.extend({ url: limitedText(limits.optionUrl).exactOptional() });

/** An item beside a radio button or a checkbox may have markup. */
export const option: z.ZodType<Option> = z.strictObject({
  text: textObjectWithin(limits.optionText),
  ...described,
}) as unknown as z.ZodType<Option>;

export type PlainOption = z.infer<typeof plainOption>;
export type OverflowOption = z.infer<typeof overflowOption>;
export type Option = PlainOption | (Omit<PlainOption, "text"> & { readonly text: Mrkdwn });

type AnyOption = Omit<OverflowOption, "text"> & { text: PlainText | Mrkdwn };

/** The options cut to size; one whose value does not fit, or has been there before, goes. */
export function fitOptions<T extends AnyOption>(options: readonly T[], { maximum }: Limit): T[] {
  const values = new Set<string>();
  return options
    .flatMap((given) => {
      const fitted = fitOption(given);
      if (fitted === undefined || values.has(fitted.value)) return [];
      values.add(fitted.value);
      return [fitted];
    })
    .slice(0, maximum);
}

function fitOption<T extends AnyOption>(given: T): T | undefined {
  const { description, ...rest } = given;
  const text = fitTextObject(given.text, limits.optionText);
  const keepsMeaning = fitsIdentifier(given.value, limits.optionValue) && fitsIdentifier(given.url, limits.optionUrl);
  if (text === undefined || !keepsMeaning) return undefined;
  const fittedDescription = description && fitTextObject(description, limits.optionDescription);
  return { ...rest, text, ...(fittedDescription && { description: fittedDescription }) } as T;
}

/** The options of the same value: what was chosen before, as it is called after fitting. */
export function sameOptions<T extends AnyOption>(chosen: readonly T[], options: readonly T[]): T[] {
  return options.filter(({ value }) => chosen.some((other) => other.value === value));
}
