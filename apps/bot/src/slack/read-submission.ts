// What somebody handed in by a modal.
import { z } from "zod";

const option = z.object({ value: z.string() });
const valueSchema = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_conversation: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
});

const submissionSchema = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), valueSchema)) }),
  }),
});

export interface Submission {
  /** Slack's id. */
  readonly person: string;
  /** Slack's id of the window. */
  readonly view: string;
  readonly metadata: string;
  /** What was typed or picked in an input; `undefined` where nothing was. */
  readonly one: (input: string) => string | undefined;
  /** Everything that was ticked or picked in an input. */
  readonly many: (input: string) => readonly string[];
}

/** Inputs go by the name that their block and their element share. Throws a `ZodError` for a payload of another kind. */
export function readSubmission(body: unknown): Submission {
  const { user, view } = submissionSchema.parse(body);
  const given = (input: string) => view.state.values[input]?.[input];
  return {
    person: user.id,
    view: view.id,
    metadata: view.private_metadata,
    one: (input) => {
      const { value, selected_date, selected_time, selected_user, selected_conversation, selected_option } =
        given(input) ?? {};
      const [first] = [
        value,
        selected_date,
        selected_time,
        selected_user,
        selected_conversation,
        selected_option?.value,
      ].filter((each) => each !== null && each !== undefined && each.trim() !== "");
      return first ?? undefined;
    },
    many: (input) => {
      const { selected_options, selected_users } = given(input) ?? {};
      return selected_users ?? selected_options?.map(({ value }) => value) ?? [];
    },
  };
}
