// The choice of a seat: who each person is, and the language that they have chosen in Slack.
import type { User } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { languageNames, languageOf } from "../locales/languages.js";
import type { PageWords } from "../locales/page-words.js";
import { usePageContext } from "../page-context.js";
import { peopleOf } from "../person-for.js";

export function PersonChoice({ sitAs }: { readonly sitAs: (personId: string) => void }): ReactNode {
  const { words, workspace, person } = usePageContext();
  return (
    <label className="person-choice">
      <span>{words.youAre}</span>
      <select value={person.id} onChange={({ target }) => sitAs(target.value)}>
        {peopleOf(workspace).map((each) => (
          <option key={each.id} value={each.id}>
            {[each.realName, ...described(each, words)].join(" · ")}
          </option>
        ))}
      </select>
    </label>
  );
}

function described({ locale, isAdmin, isStranger, isRestricted }: User, { roles }: PageWords): readonly string[] {
  const language = languageOf(locale);
  const role =
    (isStranger && roles.stranger) || (isRestricted && roles.guest) || (isAdmin && roles.administrator) || undefined;
  return [role, language && languageNames[language]].filter((part) => part !== undefined);
}
