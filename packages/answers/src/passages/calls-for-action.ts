// Remarks that themselves say what ought to be done, against those that only say what is missing.
import type { Locale } from "@kompass/model";
import { fold } from "../words/fold.js";
import { readWords } from "../words/read-words.js";

interface Calls {
  /** Words that call for something wherever they stand. */
  readonly anywhere: string;
  /** Verbs that call for something when the remark starts with them: "Utvikle …", "Bli mer …". */
  readonly first: string;
}

const norwegianFirst = `arbeide avklare beskrive bli bruke etablere evaluere forankre følge forbedre få gi gjennomføre implementere
  informere innføre innhente involvere jobb jobbe kartlegge kommunisere lage legge markedsføre opprette oppdatere prioritere
  profilere redusere revidere samarbeide samordne sikre skape stille styrke sørge ta tydeliggjøre utarbeide utnytte utvide
  utvikle vedta videreutvikle vurdere`;

const calls: Readonly<Record<Locale, Calls>> = {
  nb: { anywhere: "bør må burde trenger anbefales", first: norwegianFirst },
  nn: {
    anywhere: "bør må burde treng tilrådast",
    first: `${norwegianFirst} arbeide bruke gje gjere innhente laga leggje styrkje utvikle vurdere vidareutvikle`,
  },
  sv: {
    anywhere: "bör måste borde behöver rekommenderas",
    first: `använd använda arbeta bli etablera förankra förbättra följ följa genomför genomföra inför införa inhämta involvera
      kartlägg kartlägga kommunicera prioritera reducera samarbeta samordna skapa stärka säkerställ säkerställa ta tydliggör
      tydliggöra upprätta utarbeta utveckla utvärdera vidareutveckla`,
  },
  en: {
    anywhere: "should must ought needs recommended",
    first: `adopt appoint become build collect communicate consider coordinate cooperate create define describe develop draw
      ensure establish evaluate expand follow give implement improve introduce involve keep make map prioritise prioritize
      promote reduce revise secure set strengthen take train update use work`,
  },
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold));

const tables = Object.fromEntries(
  Object.entries(calls).map(([locale, { anywhere, first }]) => [
    locale,
    { anywhere: words(anywhere), first: words(first) },
  ]),
);

/** Whether a remark in the language says what to do. */
export function callsForAction(text: string, language: Locale): boolean {
  const said = readWords(text).map(({ folded }) => folded);
  const table = tables[language];
  const [first] = said;
  if (!table || first === undefined) return false;
  return table.first.has(first) || said.some((word) => table.anywhere.has(word));
}
