// One input of every kind, each named in words of its own.

export const plain = (text: string) => ({ type: "plain_text", text });
const options = [
  { text: plain("En"), value: "1" },
  { text: plain("To"), value: "2" },
];

const input = (name: string, element: object) => ({
  type: "input",
  block_id: name,
  label: plain(name),
  element: { action_id: name, ...element },
});

export const everyInput: readonly object[] = [
  input("tekst", { type: "plain_text_input", placeholder: plain("Skriv her") }),
  input("lang", { type: "plain_text_input", multiline: true }),
  input("dag", { type: "datepicker", initial_date: "2026-01-05" }),
  input("tid", { type: "timepicker" }),
  input("person", { type: "users_select" }),
  input("personer", { type: "multi_users_select" }),
  input("kanal", { type: "conversations_select" }),
  input("meny", { type: "static_select", options }),
  input("flere", { type: "multi_static_select", options }),
  input("ett valg", { type: "radio_buttons", options }),
  input("bokser", { type: "checkboxes", options, initial_options: options }),
  input("fil", { type: "file_input" }),
];
