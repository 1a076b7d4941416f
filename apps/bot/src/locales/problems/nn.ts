// What can be wrong with a report, in Nynorsk.
import { list, number } from "./inside-sentences.js";
import type { ProblemStrings } from "./problem-strings.js";

export const nn: ProblemStrings = {
  "importers/older-encoding": ({ encoding }) => `Fila er ikkje UTF-8; ho er lesen som ${encoding}.`,
  "importers/text-cut": () => "Teksten er lengre enn nokon rapport; han er lesen hit.",
  "importers/no-scores": ({ slides, findings, names, tables }) =>
    `Inga rad med poeng er funnen, men ${slides} tekstblokker, ${findings} funn, ${names} områdenamn og ${tables} tabellar.`,
  "importers/no-findings": () => "Inga liste over styrkar, utfordringar og veikskapar er funnen.",
  "importers/language-unsure": ({ language }) =>
    `Språket er ikkje til å avgjere; det er teke for å vere «${language}».`,
  "importers/subject-from-file-name": ({ name }) =>
    `Teksten seier ikkje kven som er evaluert; «${name}» er henta frå filnamnet.`,
  "importers/subject-unknown": ({ name }) =>
    `Korkje teksten eller filnamnet seier kven som er evaluert; evalueringa blir kalla «${name}».`,
  "importers/period-from-file-name": ({ year }) =>
    `Teksten nemner ikkje evalueringsåret; ${year} er henta frå filnamnet.`,
  "importers/period-unknown": () => "Korkje teksten eller filnamnet nemner evalueringsåret.",
  "importers/missing-rows": ({ targets }) => `Inga rad med poeng for ${list(targets)}.`,
  "importers/duplicate-row": ({ target, otherLine }) =>
    `Rada for ${target} står to gonger, òg på linje ${otherLine}, med same tal.`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }) =>
    `${target} står som ${printed} her og som ${kept} på linje ${otherLine}; det første gjeld.`,
  "importers/above-maximum": ({ target, printed, max }) =>
    `${target} står som ${printed} av ${max}, meir enn det høgste moglege; rada er ikkje lesen.`,
  "importers/other-maximum": ({ target, printed, expected }) =>
    `Høgste poengsum for ${target} står som ${printed}; rammeverket seier ${expected}.`,
  "importers/unknown-number": ({ number }) => `Rammeverket har ikkje noko ${number}; rada er ikkje lesen.`,
  "importers/unclear-row": ({ target, numbers }) =>
    `Rada for ${target} endar på ${list(numbers)}; kva som er poeng og kva som er høgste poengsum, er ikkje til å avgjere.`,
  "importers/rows-without-maximum": ({ rows }) =>
    `${rows} nummererte linjer endar på eitt tal utan høgste poengsum; dei er ikkje lesne som poeng.`,
  "importers/sum-differs": ({ target, declared, computed, gap }) =>
    `${target} er oppgjeven til ${number(declared, "nn")}; delane gir ${number(computed, "nn")}, og avrunding forklarer det ikkje (avvik ${number(gap, "nn")}).`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }) =>
    `Poenga som er oppgjevne for områda i ${target}, gir ${number(declared, "nn")}, radene under dei ${number(computed, "nn")}, og avrunding forklarer det ikkje (avvik ${number(gap, "nn")}).`,
  "importers/names-differ": ({ target, names }) => `${target} har fleire namn: ${list(names)}.`,
  "importers/other-edition": ({ areas }) =>
    `Namna på områda ${list(areas)} er ikkje dei rammeverket kjenner for desse numra; rapporten kan vere frå ei anna utgåve.`,
  "importers/unplaced-name": ({ name, perspective }) =>
    `Kva område i ${perspective} «${name}» er namnet på, er ikkje til å avgjere.`,
  "importers/findings-without-area": ({ findings }) =>
    `Ei liste med ${findings} funn seier ikkje kva område ho høyrer til; ho er ikkje lesen.`,
  "importers/findings-area-from-context": ({ area }) =>
    `Lista over funn nemner ikkje området sitt; ho følgjer etter område ${area}.`,
  "importers/too-many-finding-lists": ({ limit }) => `Berre dei første ${limit} listene over funn er lesne.`,
  "importers/unmarked-findings": ({ area }) => `Funna i område ${area} er ikkje merkte som liste; dei er ikkje lesne.`,
  "importers/doubtful-findings": ({ findings }) => `Kategorien til ${list(findings)} er tvilsam.`,
  "importers/unknown-decision": ({ area, begins }) =>
    `Ei avgjerd gjeld eit funn i område ${area} som byrjar med «${begins}»; det finst ikkje.`,
  "importers/ambiguous-decision": ({ area, begins, findings }) =>
    `Ei avgjerd gjeld eit funn i område ${area} som byrjar med «${begins}»; det finst ${findings} slike.`,
  "importers/table-unreadable": ({ rows }) =>
    `${rows} rader med tal liknar ein tabell, men inga rekkjefølgje på kolonnane lèt seg prove ved summering; tabellen er ikkje lesen.`,
  "importers/table-row-unreadable": ({ table, row }) =>
    `Rada «${row}» i «${table}» kan delast i tal på fleire måtar; ho er utelaten.`,
  "importers/table-header-unreadable": ({ table }) =>
    `Overskriftene i «${table}» lèt seg ikkje dele i kolonnar; dei er nummererte.`,
  "importers/table-header-order": ({ table, printed, proved }) =>
    `Overskriftene i «${table}» står som ${list(printed)}; summering provar rekkjefølgja ${list(proved)}.`,
  "importers/table-unit-unknown": ({ table }) => `Eininga i «${table}» er ikkje oppgjeven.`,
  "importers/table-stray-value": ({ table, row, stray }) =>
    `Rada «${row}» i «${table}» inneheld ${stray}, som ikkje høyrer til nokon kolonne.`,
  "importers/table-label": ({ table, row, period }) => `Rada «${row}» i «${table}» inneheld summen av ${period}.`,
  "importers/table-period-sum": ({ table, row }) =>
    `Rada «${row}» i «${table}» er korkje summen av åra ho nemner, eller av andre.`,
};
