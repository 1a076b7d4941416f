// The words about what is kept of people in Swedish.
import type { PrivacyStrings } from "./privacy-strings.js";

export const sv: PrivacyStrings = {
  fileTitle: "Uppgifter om dig i Kompass",
  yourData: "Här är allt som finns lagrat om dig. Bara du ser den här filen.",
  sentDirectly: "Jag har skickat filen till dig i ett direktmeddelande, så bara du ser den.",
  whom: "Vem gäller det? Skriv till exempel ”radera persondata för @namn”, en person i taget.",
  erasing: (name) => `Radera persondata för ${name}?`,
  whatGoes:
    "Namnet, kopplingen till Slack, språkvalet, frågorna och allt annat som finns lagrat om personen försvinner. Det går inte att ångra.",
  whatStays:
    "Planen och loggarna står kvar men säger inte längre vem personen var. Uppgifter som personen äger behöver en ny ägare.",
  erase: (name) => `Radera persondata för ${name}`,
  confirm: "Ja, radera",
  cancel: "Avbryt",
  erased: "Persondatan är raderad. Om personen kommer tillbaka räknas det som en ny person.",
};
