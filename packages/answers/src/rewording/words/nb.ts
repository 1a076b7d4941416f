// What may be done with the words of a sentence in Bokmål.
import type { RewordingWords } from "./rewording-words.js";

export const nb: RewordingWords = {
  neutral:
    "det den de dette denne disse her der med på av i for til hos ved vi oss vår vårt våre dere deres når også altså selve",
  linking: "er var ble blir",
  citing: "ifølge jamfør jf se står sto oppført rapporten evalueringen vurderingen kilden",
  alike: [
    "fikk får har oppnådde oppnår endte ender landet lander havnet havner",
    "svakest svakeste",
    "sterkest sterkeste",
    "lavest laveste",
    "høyest høyeste",
    "mangler mangla manglet",
    "poengsum poengsummen",
    "summen sum",
    "sammen sammenlagt",
    "total totalen totalt",
    "legger legge lagt",
    "gi gir",
    "oppgitt oppgis oppgir oppgitte",
    "regnet beregnet utregnet",
    "steder plasser",
    "nevner omtaler nevnes omtales",
  ],
  bearing: {
    number: `null én ein ett to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti tredve førti
      femti seksti sytti åtti nitti hundre tusen million milliard par dusin begge enkelt dobbelt doblet dobbel trippel tredoblet firedoblet ingen`,
    fraction: `halv halve halvt halvparten halvdelen tredel tredelen tredjedel tredjedeler tredjedelen firedel firedelen fjerdedel fjerdedelen kvart femtedel femdel
      tidel tiendedel prosent promille andel brøkdel brøkdelen mesteparten flertallet mindretallet`,
    ordinal:
      "første andre annen annet tredje fjerde femte sjette sjuende syvende åttende niende tiende ellevte tolvte siste nest nestsist nestbest nestsvakest tredjebest",
    comparative: `bedre verre sterkere svakere høyere lavere større mindre mer flere færre lengre kortere nærmere dårligere eldre yngre over under enn foran bak forbi
      framfor heller økt redusert forbedret forverret vokst falt steget sunket`,
    superlative: `best beste verst verste sterkest sterkeste svakest svakeste høyest høyeste lavest laveste størst største minst minste mest flest fleste færrest dårligst
      dårligste topp bunn øverst øverste nederst nederste toppscore bunnscore`,
    negation:
      "ikke ei aldri ingen ingenting intet uten verken hverken heller unntatt utenom nei neppe knapt umulig usant feil feilaktig",
    degree: `mangler mangla manglet nesten omtrent cirka ca rundt drøyt knapt godt vel svært meget veldig ganske litt lite mye hele bare kun fullt full helt delvis minst høyst maksimalt
      minimum maksimum alle samtlige alltid ofte sjelden kanskje trolig sannsynligvis sikkert visstnok kunne burde skulle ville kan bør må hvis dersom fordi derfor
      god gode godt bra dårlig dårlige svak svake svakt sterk sterke sterkt lav lave lavt høy høye høyt imponerende alarmerende bekymringsfull heldigvis dessverre`,
  },
};
