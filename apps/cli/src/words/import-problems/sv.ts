// The problems of an import in Swedish.
import { counted } from "../counted.js";
import type { ProblemWords } from "./problem-words.js";

export const sv: ProblemWords = {
  "importers/older-encoding": ({ encoding }) => `filen är inte sparad som UTF-8; den har tolkats som ${encoding}`,
  "importers/no-scores": ({ slides, findings, names, tables }, { list }) =>
    `hittade inga poängrader men ${list([
      counted(slides, "textblock", "textblock"),
      counted(findings, "iakttagelse", "iakttagelser"),
      counted(names, "områdesnamn", "områdesnamn"),
      counted(tables, "tabell", "tabeller"),
    ])}`,
  "importers/text-cut": () => "texten är längre än någon rapport; den lästes hit",
  "importers/no-findings": () => "hittade inga listor över styrkor, utmaningar och svagheter",
  "importers/language-unsure": ({ language }, print) =>
    `språket är osäkert; texten har tolkats som ${print.language(language)}`,

  "importers/subject-from-file-name": ({ name }, { quoted }) =>
    `texten säger inte vilken kommun utvärderingen gäller; ${quoted(name)} kommer från filnamnet (rätta med --subject)`,
  "importers/subject-unknown": () =>
    "varken texten eller filnamnet säger vilken kommun utvärderingen gäller; ange kommunen med --subject",
  "importers/period-from-file-name": ({ year }) =>
    `texten säger inte vilket år utvärderingen är från; ${year} kommer från filnamnet (rätta med --period)`,
  "importers/period-unknown": () =>
    "varken texten eller filnamnet säger vilket år utvärderingen är från; ange året med --period",

  "importers/missing-rows": ({ targets }, { nodes }) => `hittade ingen poängrad för ${nodes(targets)}`,
  "importers/duplicate-row": ({ target, otherLine }, { node }) =>
    `${node(target)}: poängraden står även på rad ${otherLine}, med samma siffror`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }, { node, number }) =>
    `${node(target)}: ${number(printed)} poäng här men ${number(kept)} på rad ${otherLine}; ${number(kept)} har använts`,
  "importers/above-maximum": ({ target, printed, max }, { node, number }) =>
    `${node(target)}: ${number(printed)} av ${number(max)} poäng är mer än maxpoängen; raden har hoppats över`,
  "importers/other-maximum": ({ target, printed, expected }, { node, number }) =>
    `${node(target)}: maxpoängen är tryckt som ${number(printed)} men är ${number(expected)} i ramverket`,
  "importers/unknown-number": ({ number }) => `nummer ${number} finns inte i ramverket; raden har hoppats över`,
  "importers/unclear-row": ({ target, numbers }, { node, list, number }) =>
    `${node(target)}: raden slutar med ${list(numbers.map(number))}; det går inte att avgöra vad som är poäng och vad som är maxpoäng`,
  "importers/rows-without-maximum": ({ rows }) =>
    `${counted(rows, "numrerad rad", "numrerade rader")} slutar med ett enda tal utan maxpoäng; ${rows === 1 ? "den" : "de"} har inte tolkats som poäng`,

  "importers/sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: angiven poängsumma är ${number(declared)}, men raderna ger ${number(computed)}; ${number(gap)} poäng av skillnaden kan inte bero på avrundning`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: de tryckta områdespoängen är sammanlagt ${number(declared)}, men raderna ger ${number(computed)}; ${number(gap)} poäng av skillnaden kan inte bero på avrundning`,

  "importers/names-differ": ({ target, names }, { node, list, quoted }) =>
    `${node(target)} har ${names.length} namn i källan: ${list(names.map(quoted))}`,
  "importers/other-edition": ({ framework, areas }, print) =>
    `namnen på område ${print.list(areas)} är inte de som ${framework} har för de här numren; rapporten kan följa en annan utgåva`,
  "importers/unplaced-name": ({ name, perspective }, { node, quoted }) =>
    `${quoted(name)} står under ${node(perspective)}, men det går inte att avgöra vilket område namnet gäller`,

  "importers/findings-without-area": ({ findings }) =>
    `en lista med ${counted(findings, "iakttagelse", "iakttagelser")} säger inte vilket område den gäller; listan har hoppats över`,
  "importers/findings-area-from-context": ({ area }, { node }) =>
    `listan med iakttagelser säger inte vilket område den gäller; den har förts till ${node(area)}, som står närmast före`,
  "importers/too-many-finding-lists": ({ limit }) =>
    `listorna med iakttagelser efter de ${limit} första har hoppats över`,
  "importers/unmarked-findings": ({ area }, { node }) =>
    `${node(area)}: iakttagelserna är inte uppställda som punktlista; de har hoppats över`,
  "importers/doubtful-findings": ({ findings }, { list, finding }) =>
    `kategorin är osäker för ${list(findings.map(finding))}; avgör den med --decisions`,

  "importers/unknown-decision": ({ area, begins }, { node, quoted }) =>
    `ett beslut gäller en iakttagelse i ${node(area)} som börjar med ${quoted(begins)}; någon sådan finns inte`,
  "importers/ambiguous-decision": ({ area, begins, findings }, { node, quoted }) =>
    `ett beslut gäller iakttagelsen i ${node(area)} som börjar med ${quoted(begins)}, men ${counted(findings, "iakttagelse", "iakttagelser")} börjar så`,

  "importers/table-unreadable": ({ rows }) =>
    `${counted(rows, "rad", "rader")} med tal ser ut som en tabell, men summorna visar inte kolumnernas ordning; tabellen har hoppats över`,
  "importers/table-row-unreadable": ({ table, row }, { quoted }) =>
    `raden ${quoted(row)} i tabellen ${quoted(table)} går inte att dela upp entydigt i tal; den har hoppats över`,
  "importers/table-header-unreadable": ({ table }, { quoted }) =>
    `huvudet i tabellen ${quoted(table)} går inte att dela upp i kolumner; kolumnerna har numrerats`,
  "importers/table-header-order": ({ table, printed, proved }, { quoted, list }) =>
    `huvudet i tabellen ${quoted(table)} har ordningen ${list(printed)}, men summorna visar att ordningen är ${list(proved)}`,
  "importers/table-unit-unknown": ({ table }, { quoted }) => `enheten i tabellen ${quoted(table)} är inte angiven`,
  "importers/table-stray-value": ({ table, row, stray }, { quoted, number }) =>
    `raden ${quoted(row)} i tabellen ${quoted(table)} innehåller ${number(stray)}, som inte hör till någon kolumn`,
  "importers/table-label": ({ table, row, period }, print) =>
    `raden ${print.quoted(row)} i tabellen ${print.quoted(table)} visar egentligen summan för ${print.period(period)}`,
  "importers/table-period-sum": ({ table, row }, { quoted }) =>
    `raden ${quoted(row)} i tabellen ${quoted(table)} är inte summan av de år den nämner och inte heller av några andra år`,
};
