// How Nynorsk words strengths, challenges and weaknesses.
import { list, type WordingCues } from "./wording-cues.js";

export const nynorskCues: WordingCues = {
  states: list(`
    har, er, jobbar, arbeider, brukar, nyttar, gjennomfører, følgjer, rapporterer, skildrar, deltek, gir, gjev,
    utøver, samordnar, samhandlar, samarbeider, evaluerer, måler, informerer, involverer, utviklar, legg,
    tilbyr, sikrar, tek, prioriterer, fremjar, kommunen, kommunestyret, leiinga, leiarane, dei tilsette, det
  `),
  proposes: list(`
    bli, bruke, bruka, jobbe, jobba, jobb, arbeide, arbeida, ta, gi, få, gjere, gjer, lage, laga, auke, auka,
    auk, styrke, styrkja, styrkje, styrk, utvikle, utvikla, utarbeide, vurdere, vurder, forbetre, forbetra,
    samle, samarbeide, samordne, sikre, sikra, sørgje, syte, etablere, innføre, følgje, følgja, følg, setje,
    setja, set, leggje, leggja, avklare, tydeleggjere, halde, måle, spreie, dele, byggje, bygge, rydde, finne,
    forankre, fornye, oppdatere, involvere, byrje, prøve, løfte, skape, sjå, tilby, evaluere, gjennomføre
  `),
  proposingEndings: list("ere"),
  praises: list(`
    god, godt, gode, bra, tydeleg, tydelege, klar, klart, klare, heilskapleg, heilskaplege, systematisk,
    systematiske, aktiv, aktivt, aktive, flink, flinke, dyktig, dyktige, sterk, sterkt, sterke, stor grad, høg,
    høgt, høge, velfungerande, velutvikla, solid, solide, tillitsfullt, oppdatert, oppdaterte, forankra,
    kontinuerleg, målretta, breitt, brei, stolt, lukkast, engasjert, engasjerte, engasjerer, synleg, omfattande,
    grundig, grundige, effektiv, effektivt, effektive, strukturert, fungerer, lang erfaring, lang tradisjon
  `),
  denies: list("ikkje, ingen, inga, inkje, manglar, utan, aldri, saknar, mangel på, manglande"),
  scarcely: list(`
    lite, liten grad, sjeldan, svak, svakt, svake, dårleg, dårlege, tilfeldig, utydeleg, uklar, uklart, uklare,
    avgrensa
  `),
  turns: list("men, likevel, derimot, samstundes som"),
  asks: list(`
    bør, må, burde, treng, behov for, potensial, forbetringspotensial, står att, kan bli, kan gjerast, kan
    utviklast, kan styrkjast, kan betrast, utfordring, utfordrande, krevjande, slit, ønskjeleg, framleis,
    delvis, under utvikling, ujamn, ujamt, varierer, varierande
  `),
  more: list(`
    meir, enda, endå, betre, fleire, større, sterkare, tydelegare, klarare, oftare, ytterlegare, høgare,
    breiare, tettare, vidare, større grad
  `),
  than: list("enn"),
};
