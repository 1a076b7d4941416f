// How Bokmål words strengths, challenges and weaknesses.
import { list, type WordingCues } from "./wording-cues.js";

export const bokmalCues: WordingCues = {
  states: list(`
    har, er, jobber, arbeider, bruker, benytter, gjennomfører, følger, rapporterer, beskriver, deltar, gir,
    utøver, samordner, samhandler, samarbeider, evaluerer, måler, informerer, involverer, utvikler, legger,
    tilbyr, sikrer, ivaretar, prioriterer, fremmer, tar, kommunen, kommunestyret, ledelsen, ledere, lederne,
    ansatte, det
  `),
  proposes: list(`
    bli, bruke, jobbe, jobb, arbeide, ta, gi, få, gjøre, gjør, lage, øke, øk, styrke, styrk, utvikle, utvikl,
    utarbeide, vurdere, vurder, forbedre, forbedr, samle, samarbeide, samordne, sikre, sørge, sørg, etablere,
    innføre, innfør, følge, følg, sette, sett, legge, legg, avklare, tydeliggjøre, fortsette, fortsett, måle,
    spre, dele, bygge, rydde, finne, forankre, fornye, oppdatere, involvere, begynne, prøve, løfte, skape, se,
    tilby, evaluere, gjennomføre
  `),
  proposingEndings: list("ere"),
  praises: list(`
    god, godt, gode, bra, tydelig, tydelige, klar, klart, klare, helhetlig, helhetlige, systematisk,
    systematiske, aktiv, aktivt, aktive, flink, flinke, dyktig, dyktige, sterk, sterkt, sterke, stor grad, høy,
    høyt, høye, velfungerende, velutviklet, veletablert, solid, solide, tillitsfullt, oppdatert, oppdaterte,
    forankret, kontinuerlig, målrettet, bredt, bred, stolt, lykkes, engasjert, engasjerte, engasjerer, synlig,
    omfattende, grundig, grundige, effektiv, effektivt, effektive, strukturert, fungerer, lang erfaring, lang
    tradisjon
  `),
  denies: list(`
    ikke, ingen, intet, mangler, uten, aldri, savner, fravær av, mangel på, manglende
  `),
  scarcely: list(`
    lite, liten grad, sjelden, svak, svakt, svake, dårlig, dårlige, tilfeldig, utydelig, uklar, uklart, uklare,
    begrenset, begrensede
  `),
  turns: list("men, imidlertid, likevel, samtidig som"),
  asks: list(`
    bør, må, burde, trenger, behov for, potensial, potensiale, forbedringspotensial, gjenstår, kan bli, kan
    gjøres, kan utvikles, kan styrkes, kan forbedres, utfordring, utfordrende, krevende, sliter, ønskelig, ennå
    ikke, fortsatt, fremdeles, delvis, under utvikling, ujevn, ujevnt, varierer, varierende
  `),
  more: list(`
    mer, mere, enda, bedre, flere, større, sterkere, tydeligere, klarere, oftere, ytterligere, høyere, bredere,
    tettere, videre, større grad
  `),
  than: list("enn"),
};
