// The problems of an import in Nynorsk.
import { counted } from "../counted.js";
import type { ProblemWords } from "./problem-words.js";

export const nn: ProblemWords = {
  "importers/older-encoding": ({ encoding }) => `fila er ikkje lagra som UTF-8; ho er tolka som ${encoding}`,
  "importers/no-scores": ({ slides, findings, names, tables }, { list }) =>
    `fann ingen poengrader, men ${list([
      counted(slides, "tekstblokk", "tekstblokker"),
      counted(findings, "funn", "funn"),
      counted(names, "områdenamn", "områdenamn"),
      counted(tables, "tabell", "tabellar"),
    ])}`,
  "importers/text-cut": () => "teksten er lengre enn nokon rapport; han vart lesen hit",
  "importers/no-findings": () => "fann ingen lister over styrkar, utfordringar og veikskapar",
  "importers/language-unsure": ({ language }, print) =>
    `språket er usikkert; teksten er tolka som ${print.language(language)}`,

  "importers/subject-from-file-name": ({ name }, { quoted }) =>
    `teksten seier ikkje kva kommune evalueringa gjeld; ${quoted(name)} er henta frå filnamnet (rett med --subject)`,
  "importers/subject-unknown": () =>
    "verken teksten eller filnamnet seier kva kommune evalueringa gjeld; oppgje kommunen med --subject",
  "importers/period-from-file-name": ({ year }) =>
    `teksten seier ikkje kva år evalueringa er frå; ${year} er henta frå filnamnet (rett med --period)`,
  "importers/period-unknown": () =>
    "verken teksten eller filnamnet seier kva år evalueringa er frå; oppgje året med --period",

  "importers/missing-rows": ({ targets }, { nodes }) => `fann inga poengrad for ${nodes(targets)}`,
  "importers/duplicate-row": ({ target, otherLine }, { node }) =>
    `${node(target)}: poengrada står òg på linje ${otherLine}, med dei same tala`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }, { node, number }) =>
    `${node(target)}: ${number(printed)} poeng her, men ${number(kept)} på linje ${otherLine}; ${number(kept)} er brukt`,
  "importers/above-maximum": ({ target, printed, max }, { node, number }) =>
    `${node(target)}: ${number(printed)} av ${number(max)} poeng er meir enn maksimum; rada er hoppa over`,
  "importers/other-maximum": ({ target, printed, expected }, { node, number }) =>
    `${node(target)}: maksimum er trykt som ${number(printed)}, men er ${number(expected)} i rammeverket`,
  "importers/unknown-number": ({ number }) => `nummer ${number} finst ikkje i rammeverket; rada er hoppa over`,
  "importers/unclear-row": ({ target, numbers }, { node, list, number }) =>
    `${node(target)}: rada sluttar med ${list(numbers.map(number))}; det er uklart kva som er poeng, og kva som er maksimum`,
  "importers/rows-without-maximum": ({ rows }) =>
    `${counted(rows, "nummerert linje", "nummererte linjer")} sluttar med eitt tal utan maksimum; ${rows === 1 ? "ho" : "dei"} er ikkje tolka som poeng`,

  "importers/sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: oppgjeven poengsum er ${number(declared)}, men radene gjev ${number(computed)}; ${number(gap)} poeng av skilnaden kan ikkje kome av avrunding`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: dei trykte områdepoenga er til saman ${number(declared)}, men radene gjev ${number(computed)}; ${number(gap)} poeng av skilnaden kan ikkje kome av avrunding`,

  "importers/names-differ": ({ target, names }, { node, list, quoted }) =>
    `${node(target)} har ${names.length} namn i kjelda: ${list(names.map(quoted))}`,
  "importers/other-edition": ({ framework, areas }, print) =>
    `namna på område ${print.list(areas)} er ikkje dei som ${framework} har for desse nummera; rapporten kan følgje ei anna utgåve`,
  "importers/unplaced-name": ({ name, perspective }, { node, quoted }) =>
    `${quoted(name)} står under ${node(perspective)}, men det er uklart kva område namnet gjeld`,

  "importers/findings-without-area": ({ findings }) =>
    `ei liste med ${counted(findings, "funn", "funn")} seier ikkje kva område ho gjeld; lista er hoppa over`,
  "importers/findings-area-from-context": ({ area }, { node }) =>
    `lista over funn seier ikkje kva område ho gjeld; ho er lagd til ${node(area)}, som står rett før`,
  "importers/too-many-finding-lists": ({ limit }) => `listene med funn etter dei ${limit} første er hoppa over`,
  "importers/unmarked-findings": ({ area }, { node }) =>
    `${node(area)}: funna er ikkje sette opp som punktliste; dei er hoppa over`,
  "importers/doubtful-findings": ({ findings }, { list, finding }) =>
    `kategorien er usikker for ${list(findings.map(finding))}; avgjer han med --decisions`,

  "importers/unknown-decision": ({ area, begins }, { node, quoted }) =>
    `ei avgjerd gjeld eit funn i ${node(area)} som byrjar med ${quoted(begins)}; det finst ikkje`,
  "importers/ambiguous-decision": ({ area, begins, findings }, { node, quoted }) =>
    `ei avgjerd gjeld funnet i ${node(area)} som byrjar med ${quoted(begins)}, men ${counted(findings, "funn", "funn")} byrjar slik`,

  "importers/table-unreadable": ({ rows }) =>
    `${counted(rows, "rad", "rader")} med tal ser ut som ein tabell, men summane viser ikkje rekkjefølgja på kolonnane; tabellen er hoppa over`,
  "importers/table-row-unreadable": ({ table, row }, { quoted }) =>
    `rada ${quoted(row)} i tabellen ${quoted(table)} kan ikkje delast eintydig opp i tal; ho er hoppa over`,
  "importers/table-header-unreadable": ({ table }, { quoted }) =>
    `hovudet i tabellen ${quoted(table)} kan ikkje delast opp i kolonnar; kolonnane er nummererte`,
  "importers/table-header-order": ({ table, printed, proved }, { quoted, list }) =>
    `hovudet i tabellen ${quoted(table)} har rekkjefølgja ${list(printed)}, men summane viser at rekkjefølgja er ${list(proved)}`,
  "importers/table-unit-unknown": ({ table }, { quoted }) => `eininga i tabellen ${quoted(table)} er ikkje oppgjeven`,
  "importers/table-stray-value": ({ table, row, stray }, { quoted, number }) =>
    `rada ${quoted(row)} i tabellen ${quoted(table)} inneheld ${number(stray)}, som ikkje høyrer til nokon kolonne`,
  "importers/table-label": ({ table, row, period }, print) =>
    `rada ${print.quoted(row)} i tabellen ${print.quoted(table)} viser eigentleg summen for ${print.period(period)}`,
  "importers/table-period-sum": ({ table, row }, { quoted }) =>
    `rada ${quoted(row)} i tabellen ${quoted(table)} er ikkje summen av åra ho nemner, og heller ikkje av andre år`,
};
