// What a workspace settles for everybody; its language model only where the operator has configured one.
import { type InputBlock, limits, type ModalView, type PlainOption } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { type NamedModel, shownModel } from "../../language-model/named-model.js";
import type { HomeStrings } from "../../locales/home/home-strings.js";
import type { WorkspaceSettings } from "../../settings/workspace-settings.js";
import { input, modal, plain } from "../modal.js";
import { languageOption } from "./language-menu.js";

export const settingsModalId = "settings:save";

interface ShownModel extends NamedModel {
  readonly isOn: boolean;
}

export function settingsModal(settings: WorkspaceSettings, strings: HomeStrings, model?: ShownModel): ModalView {
  const { settingsModal: words } = strings;
  const option = (text: string, value: string): PlainOption => ({ text: plain(text, limits.optionText), value });
  const select = (name: keyof WorkspaceSettings, options: PlainOption[]) => {
    const chosen = options.find(({ value }) => value === String(settings[name]));
    const choice = { type: "static_select" as const, action_id: name, options };
    return input(name, words[name], { ...choice, ...(chosen && { initial_option: chosen }) });
  };
  const time = (name: "quietFrom" | "quietUntil" | "digestTime") =>
    input(name, words[name], { type: "timepicker", action_id: name, initial_time: settings[name] });
  const { digestChannel, timeZone } = settings;
  const metadata = shownModel.write(model && { host: model.host, model: model.model });
  return modal({ id: settingsModalId, title: words.title, submit: words.save, close: words.cancel, metadata }, [
    select("locale", locales.map(languageOption)),
    select("country", [option(words.countries.NO, "NO"), option(words.countries.SE, "SE")]),
    input(
      "timeZone",
      words.timeZone,
      { type: "plain_text_input", action_id: "timeZone", initial_value: timeZone },
      { hint: plain(words.timeZoneHint) },
    ),
    time("quietFrom"),
    time("quietUntil"),
    input(
      "digestChannel",
      words.digestChannel,
      {
        type: "conversations_select",
        action_id: "digestChannel",
        filter: { include: ["public", "private"], exclude_external_shared_channels: true, exclude_bot_users: true },
        ...(digestChannel !== null && { initial_conversation: digestChannel }),
      },
      { optional: true, hint: plain(words.digestChannelHint) },
    ),
    select(
      "digestDay",
      words.days.map((day, index) => option(day, String(index + 1))),
    ),
    time("digestTime"),
    ...(model === undefined ? [] : [modelInput(model, words)]),
  ]);
}

function modelInput({ isOn, ...to }: ShownModel, words: HomeStrings["settingsModal"]): InputBlock {
  const off: PlainOption = { text: plain(words.modelOff, limits.optionText), value: "off" };
  const on: PlainOption = { text: plain(words.modelOn, limits.optionText), value: "on" };
  return input(
    "languageModel",
    words.languageModel,
    { type: "static_select", action_id: "languageModel", options: [off, on], initial_option: isOn ? on : off },
    { hint: plain(words.languageModelHint(to), limits.inputHint) },
  );
}
