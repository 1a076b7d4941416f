// What tells Swedish.
import type { LanguageMarks } from "./language-marks.js";

export const sv: LanguageMarks = {
  words: `nummer två tre fyra vad var varför hur vilka vilket vilken vem vems när inte från något några bara endast blev blir blivit jag ni vi vår våra vårt oss
    är var har hade få får fick och eller men som med på till av för att i om den det de ett en mer mest många mycket också än över under mellan efter
    gör göra gjorde gjort gick går gå ska skall skulle kan kunna måste vill borde bör heter kallas säger sägs sagt står ge ger gav gett nämnd nämns nämn nämner
    poäng poängen poängsumma resultat resultatet område området områden områdena delområde delområdet delområden delområdena
    svagast svagaste starkast starkaste högst högsta lägst lägsta sämst sämsta bäst bästa näst flest minst störst
    svaghet svagheter svagheterna utmaning utmaningar utmaningarna styrka styrkor styrkorna åtgärder kommun kommunen kommunens rapporten bedömningen utvärderingen
    fråga frågor frågorna perspektiv perspektivet perspektiven andel procent hälften summa summan total totalt sammanlagt tillsammans jämför jämfört skillnad skillnaden
    ligger låg tappar saknas saknar stämmer rätt fel inom invånare invånarna anställda medarbetare berätta visa
    nu här där dessa detta tycker anser tror finns själv bland alla varje båda andra annan egen egna samma lika lägre högre bättre sämre svagare starkare
    räknat ihop ange rangordna lista ingår summerar ökar gäller åt upp även vems hos er era ert borgmästaren hit dit skriva läsa höra äta du kommer inom angående vs versus mig dig sig kom mot in ut vid så då allt namn namnet används använder olika samband nog snäll hörde hej tack hjälp antal vet veta behöver undrar gärna kanske siffra siffran siffror tal lite hela färre fler inga ansvar kommentar va e ramsa kolla ta tar ser se allihop ifrån kommunkompassen kommunkompass sedan sist gått fram framåt`,
  beginnings:
    "själv sjuk mång genomsnitt medelv förskol grundskol äldreoms brukar medarbetar invånar ledarskap hållbar",
  endings: "orna arna heterna ningen ningarna tionen ande skap ligt ar aste are poäng områden",
  letters: "äö",
};
