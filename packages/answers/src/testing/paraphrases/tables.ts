// Questions for the table of changes in what services need to spend.
import { ask, type Paraphrase } from "../paraphrase.js";

const fall = ["ned", "minsk", "fall", "drop", "decrease", "down"];

export const tableParaphrases: readonly Paraphrase[] = [
  ask("nb", "Hvor mye endrer utgiftsbehovet til barnevernet seg i 2029?", {
    kind: "table",
    numbers: [213],
    says: [["ned"], ["linje 921"]],
  }),
  ask("nb", "Hva sier tabellen for 2031?", { kind: "table", numbers: [3116, 629, 816, 54, 142, 8, 3384] }),
  ask("nb", "Hvordan utvikler behovet for barnehage seg år for år?", { kind: "table", numbers: [2539, 1120, 229] }),
  ask("nb", "I hvilke år øker utgiftsbehovet i grunnskolen?", { kind: "table", numbers: [2023, 2024, 2027] }),
  ask("nb", "Hvilken tjeneste vokser mest fram til 2032?", { kind: "table", numbers: [34435], says: [["pleie"]] }),
  ask("nb", "Hvilken tjeneste har størst nedgang i 2026?", { kind: "table", numbers: [1147], says: [["barnehage"]] }),
  ask("nb", "Hva summerer barnevernet seg til i årene 2023 til 2026?", { kind: "table", numbers: [821, 795] }),
  ask("nb", "Hvor mange år dekker tabellen over utgiftsbehov?", { kind: "table", numbers: [10, 2023, 2032] }),
  ask("nb", "Hva er forskjellen på eldreomsorg i 2027 og 2028?", { kind: "table", numbers: [6139, 2845, 3294] }),
  ask("nb", "Når går totalsummen i utgiftstabellen ned?", { kind: "table", numbers: [2026, 2028] }),
  ask("nb", "Hva er anslaget for kultur i 2027?", { decline: ["not-in-assessment"] }),
  ask("nb", "Hva er anslaget for barnehage i 2040?", { decline: ["not-in-assessment", "other-round"] }),
  ask("nb", "Er tallene i utgiftstabellen i millioner eller tusen?", { kind: "table", says: [["tusen", "1000"]] }),
  ask("nb", "Hvor mye endrer behovet seg i gjennomsnitt per år for pleie og omsorg?", {
    kind: "table",
    numbers: [3443.5],
  }),
  ask("nb", "Hva blir barnehage og grunnskole til sammen i 2025?", { kind: "table", numbers: [2340], says: [fall] }),
  ask("sv", "Vad är genomsnittet per år för alla tjänster?", { kind: "table", numbers: [1867.2] }),
  ask("nn", "Kva er anslaget for sosialtenesta i 2028?", { kind: "table", numbers: [99], says: [fall] }),
  ask("nn", "I kva år fell barnehage mest?", { kind: "table", numbers: [2023, 2539], says: [fall] }),
  ask("nn", "Kva er samla endring for kommunehelse i heile perioden?", { kind: "table", numbers: [1042] }),
  ask("nn", "Kva år er det største anslaget for eldreomsorga?", { kind: "table", numbers: [2027, 6139] }),
  ask("sv", "Hur mycket förändras behovet inom äldreomsorgen 2024?", { kind: "table", numbers: [1860] }),
  ask("sv", "Vilka tjänster minskar totalt under perioden?", {
    kind: "table",
    numbers: [6605, 7894, 946, 1361],
    says: [fall],
  }),
  ask("sv", "Vad är summan för förskolan 2024–2026?", { kind: "table", numbers: [1841], says: [fall] }),
  ask("sv", "Vilket år ökar vård och omsorg minst?", { kind: "table", numbers: [2026, 267] }),
  ask("en", "How much does the need for child welfare change in 2025?", {
    kind: "table",
    numbers: [290],
    says: [fall],
  }),
  ask("en", "Which service falls most over the whole period?", {
    kind: "table",
    numbers: [7894],
    says: [fall, ["kindergarten"]],
  }),
  ask("en", "What is the table of expenditure needs about?", { kind: "table", says: [["utgiftsbehov"]] }),
  ask("en", "Does elderly care or primary school change more in 2030?", { kind: "table", numbers: [4115, 1887] }),
  ask("en", "How many years is kindergarten negative?", { kind: "table", numbers: [6] }),
  ask("en", "Expenditure need for health in 2026?", { kind: "table", numbers: [1], says: [fall] }),
  ask("en", "Which years are in the expenditure table?", { kind: "table", numbers: [2023, 2032] }),
  ask("nb", "og barnehage samme år?", { kind: "table", numbers: [816] }, [
    "Hva sier tabellen om pleie og omsorg i 2031?",
  ]),
  ask("en", "and in 2030?", { kind: "table", numbers: [1887], says: [fall] }, [
    "What is the change for primary school in 2025?",
  ]),
  ask("en", "what about the sum?", { kind: "table", numbers: [544] }, [
    "What is the expenditure need for primary school in 2025?",
  ]),
  ask("nn", "og for barnevernet?", { kind: "table", numbers: [2027, 25] }, ["I kva år aukar barnehage mest?"]),
  ask("sv", "Vilket år minskar det mest?", { kind: "table", numbers: [2023, 2539], says: [fall] }, [
    "Hur mycket förändras förskolan 2026?",
  ]),
];
