// The windows that a person has open on items of the plan.
import { forgetWindowsOf, windowsOf } from "../../windows/open-windows.js";
import type { PersonalKind } from "../personal-kind.js";

export const openWindowsOfPerson: PersonalKind = {
  name: "windows",
  collect: ({ person }, store) => (person === undefined ? Promise.resolve(undefined) : windowsOf(person, store)),
  erase: async ({ person }, store) => {
    if (person !== undefined) await forgetWindowsOf(person, store);
  },
};
