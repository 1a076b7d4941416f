// What may be done with the words of a sentence in Nynorsk.
import type { RewordingWords } from "./rewording-words.js";

export const nn: RewordingWords = {
  neutral:
    "det den dei dette denne desse her der med på av i for til hos ved vi me oss vår vårt våre de dykk dykkar når òg også altså sjølve",
  linking: "er var vart blei blir vert",
  citing: "ifølgje jamfør jf sjå står stod oppført rapporten evalueringa vurderinga kjelda",
  alike: [
    "fekk får har oppnådde oppnår enda endar landa landar hamna hamnar",
    "svakast svakaste",
    "sterkast sterkaste",
    "lågast lågaste",
    "høgast høgaste",
    "manglar mangla",
    "poengsum poengsummen",
    "summen sum",
    "saman samanlagt",
    "total totalen totalt",
    "legg legge lagt",
    "gje gjev gi gir",
    "oppgitt oppgjeve oppgjevne oppgir oppgitte",
    "rekna utrekna",
    "stader plassar",
    "nemner omtalar nemnast omtalast",
  ],
  bearing: {
    number: `null ein eitt to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti førti femti seksti sytti
      åtti nitti hundre tusen million milliard par dusin begge enkelt dobbelt dobla dobbel trippel tredobla firedobla ingen inga`,
    fraction: `halv halve halvt halvparten halvdelen tredel tredelen tredjedel tredjedelar tredjedelen firedel firedelen fjerdedel fjerdedelen kvart femtedel femdel
      tidel tiandedel prosent promille del andel brøkdel brøkdelen mesteparten fleirtalet mindretalet`,
    ordinal:
      "første fyrste andre annan anna tredje fjerde femte sjette sjuande åttande niande tiande ellevte tolvte siste nest nestsist nestbest nestsvakast tredjebest",
    comparative: `betre verre sterkare svakare høgare lågare større mindre meir fleire færre lengre kortare nærare dårlegare eldre yngre over under enn framfor bak forbi
      føre heller auka redusert forbetra forverra vakse falle stige sokke`,
    superlative: `best beste verst verste sterkast sterkaste svakast svakaste høgast høgaste lågast lågaste størst største minst minste mest flest fleste færrast dårlegast
      dårlegaste topp botn øvst øvste nedst nedste toppskår botnskår`,
    negation:
      "ikkje aldri ingen inga ingenting inkje utan korkje verken heller unntatt utanom nei neppe knapt umogleg usant feil feilaktig",
    degree: `manglar mangla nesten omtrent cirka ca rundt drygt knapt godt vel svært mykje veldig ganske litt lite heile berre fullt full heilt delvis minst høgst maksimalt
      minimum maksimum alle samtlege alltid ofte sjeldan kanskje truleg sannsynlegvis sikkert visstnok kunne burde skulle ville kan bør må dersom viss fordi difor derfor
      god gode bra dårleg dårlege svak svake svakt sterk sterke sterkt låg låge lågt høg høge høgt imponerande alarmerande uroleg heldigvis dessverre`,
  },
};
