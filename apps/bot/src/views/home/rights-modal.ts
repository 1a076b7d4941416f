// Who may decide, edit and see: everybody, the administrators, or people and user groups by name.
import { fitText, type InputBlock, limits, type ModalView, type Option } from "@kompass/block-kit";
import type { HomeStrings } from "../../locales/home/home-strings.js";
import type { Named, Rights } from "../../rights/rights.js";
import { input, modal, plain } from "../modal.js";
import { smallPrint } from "../plain-blocks.js";

export const rightsModalId = "rights:save";

export const settledLevels = ["decide", "edit", "see"] as const;
export type SettledLevel = (typeof settledLevels)[number];

/** Names of the inputs of a level. */
export const rightsInputs = (level: SettledLevel) => ({
  who: `${level}-who`,
  people: `${level}-people`,
  groups: `${level}-groups`,
});

interface Shown {
  readonly rights: Rights;
  /** Slack's id of a person by the random one; `undefined` where they are erased. */
  readonly userOf: (person: string) => string | undefined;
  /** The workspace's user groups. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

export function rightsModal({ rights, userOf, groups }: Shown, strings: HomeStrings): ModalView {
  const { rightsModal: words } = strings;
  return modal({ id: rightsModalId, title: words.title, submit: words.save, close: words.cancel, metadata: "" }, [
    smallPrint(words.introduction),
    ...settledLevels.flatMap((level) => levelInputs(level, rights[level], { userOf, groups, words })),
  ]);
}

interface LevelContext extends Pick<Shown, "userOf" | "groups"> {
  readonly words: HomeStrings["rightsModal"];
}

function levelInputs(level: SettledLevel, named: Named, { userOf, groups, words }: LevelContext): InputBlock[] {
  const names = rightsInputs(level);
  const choices = (["administrators", "everyone", "named"] as const).map(
    (who): Option => ({ text: plain(words[who], limits.optionText), value: who }),
  );
  const chosen = choices.filter(({ value }) => value === named.who);
  const users = named.who === "named" ? named.people.flatMap((person) => userOf(person) ?? []) : [];
  const options = groups.slice(0, limits.selectOptions.maximum).map(({ id, name }) => ({
    text: { type: "plain_text" as const, text: fitText(name, limits.optionText), emoji: false },
    value: id,
  }));
  const ids = named.who === "named" ? named.groups.map(({ id }) => id) : [];
  const picked = options.filter(({ value }) => ids.includes(value));
  return [
    input(names.who, words[level], {
      type: "radio_buttons",
      action_id: names.who,
      options: choices,
      ...(chosen[0] && { initial_option: chosen[0] }),
    }),
    input(
      names.people,
      words.people(words[level]),
      { type: "multi_users_select", action_id: names.people, ...(users.length > 0 && { initial_users: users }) },
      { optional: true },
    ),
    ...(options.length === 0
      ? []
      : [
          input(
            names.groups,
            words.groups(words[level]),
            {
              type: "multi_static_select",
              action_id: names.groups,
              options,
              ...(picked.length > 0 && { initial_options: picked }),
            },
            { optional: true },
          ),
        ]),
  ];
}
