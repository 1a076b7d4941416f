// What may be done with the words of a sentence in Swedish.
import type { RewordingWords } from "./rewording-words.js";

export const sv: RewordingWords = {
  neutral:
    "det den de detta denna dessa här där med på av i för till hos vid vi oss vår vårt våra ni er ert era när också alltså själva",
  linking: "är var blev blir",
  citing: "enligt jämför jfr se står stod uppfört rapporten utvärderingen bedömningen källan",
  alike: [
    "fick får har uppnådde uppnår landade landar hamnade hamnar",
    "svagast svagaste",
    "starkast starkaste",
    "lägst lägsta",
    "högst högsta",
    "saknas saknar fattas",
    "poäng poängen poängsumma",
    "summan summa",
    "ihop tillsammans sammanlagt",
    "total totalen totalt",
    "lägger lägga lagt",
    "ge ger",
    "angiven angivet angivna anges anger",
    "uträknat beräknat uträknad beräknad",
    "ställen platser",
    "nämner omnämner nämns omnämns",
  ],
  bearing: {
    number: `noll ett en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio
      åttio nittio hundra tusen miljon miljard par dussin båda bägge enkel dubbelt dubblat dubblerat dubbel trippel tredubblat fyrdubblat ingen inga`,
    fraction: `halv halva halvt hälften tredjedel tredjedelar tredjedelen fjärdedel fjärdedelar fjärdedelen kvart femtedel tiondel procent promille andel bråkdel bråkdelen
      merparten majoriteten minoriteten`,
    ordinal:
      "första förste andra andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte sista siste näst nästsist nästbäst nästsvagast tredjebäst",
    comparative: `bättre sämre värre starkare svagare högre lägre större mindre mer mera fler flera färre längre kortare närmare äldre yngre över under än framför bakom
      förbi hellre ökat minskat förbättrat försämrat vuxit fallit stigit sjunkit`,
    superlative: `bäst bästa sämst sämsta värst värsta starkast starkaste svagast svagaste högst högsta lägst lägsta störst största minst minsta mest flest flesta
      topp botten överst översta nederst nedersta toppbetyg bottenbetyg`,
    negation:
      "inte ej icke aldrig ingen inget inga ingenting utan varken heller undantaget utom nej knappast knappt omöjligt osant fel felaktig",
    degree: `saknar saknas fattas nästan ungefär cirka ca runt drygt knappt gott väl mycket väldigt ganska lite hela bara endast fullt full helt delvis minst högst maximalt
      minimum maximum alla samtliga alltid ofta sällan kanske troligen sannolikt säkert visst kunde borde skulle ville kan bör måste om ifall därför eftersom
      god goda gott bra dålig dåliga svag svaga svagt stark starka starkt låg låga lågt hög höga högt imponerande alarmerande oroande tyvärr`,
  },
};
