// What an administrator settles in the window about rights: read, and checked against who there is.
import type { Profile } from "../slack/profiles.js";
import type { Submission } from "../slack/read-submission.js";
import type { UserGroup } from "../slack/user-groups.js";
import { rightsInputs, type SettledLevel } from "../views/home/rights-modal.js";
import type { Named } from "./rights.js";

/** A person as they were picked, and what Slack calls them. */
interface Picked {
  readonly user: string;
  readonly name: string | undefined;
}

type SettledNamed =
  | Exclude<Named, { readonly who: "named" }>
  | { readonly who: "named"; readonly people: readonly Picked[]; readonly groups: readonly UserGroup[] };

export type ReadSettled =
  | { readonly is: "settled"; readonly levels: Readonly<Record<SettledLevel, SettledNamed>> }
  /** By the name of the input. */
  | { readonly is: "refused"; readonly faults: Readonly<Record<string, "nobodyNamed" | "onlyMembers">> };

interface Known {
  readonly profileOf: (user: string) => Promise<Pick<Profile, "isMember" | "name">>;
  readonly groups: readonly UserGroup[];
}

export async function readSettled(submission: Submission, known: Known): Promise<ReadSettled> {
  const faults: Record<string, "nobodyNamed" | "onlyMembers"> = {};
  const read = async (level: SettledLevel): Promise<SettledNamed> => {
    const inputs = rightsInputs(level);
    const who = submission.one(inputs.who);
    if (who === "administrators" || who === "everyone") return { who };
    const groups = known.groups.filter(({ id }) => submission.many(inputs.groups).includes(id));
    const people: Picked[] = [];
    for (const user of submission.many(inputs.people)) {
      const { isMember, name } = await known.profileOf(user);
      if (!isMember) faults[inputs.people] = "onlyMembers";
      people.push({ user, name });
    }
    if (people.length + groups.length === 0) faults[inputs.people] = "nobodyNamed";
    return { who: "named", people, groups };
  };
  const [decide, edit, see] = [await read("decide"), await read("edit"), await read("see")];
  return Object.keys(faults).length > 0 ? { is: "refused", faults } : { is: "settled", levels: { decide, edit, see } };
}
