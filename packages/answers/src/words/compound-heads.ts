// Last parts of compounds that say nothing of their own: "kulturfeltet" is about "kultur", "folkhälsoarbete" about "folkhälsa".
import { fold } from "./fold.js";

const norwegian = `arbeid arbeidet område området områda områdene felt feltet sektor sektoren spørsmål spørsmålet spørsmåla sak saken saka saker sakene tiltak tiltaka tiltakene
  tilbud tilbudet tilbod tilbodet side siden sida biten delen situasjon situasjonen innsats innsatsen opplegg opplegget politikk politikken virksomhet virksomheten verksemd verksemda
  aktivitet aktiviteter aktivitetar oppfølging oppfølgingen oppfølginga rutine rutiner rutinar prosess prosesser prosessar løsning løsninger løsningene løysing løysingar ordning ordninger ordningar
  utfordring utfordringer utfordringar problem problemer problema problemene greie greier greiene tema temaet temaer metode metoder metodar fokus tall tallene tal tala`;
const swedish = `arbete arbetet område området områden fält fältet sektor sektorn fråga frågan frågor frågorna sak saker insats insatser insatserna åtgärd åtgärder utbud utbudet sida sidan biten delen
  situation situationen politik politiken verksamhet verksamheten aktivitet aktiviteter uppföljning uppföljningen rutin rutiner process processer processen lösning lösningar lösningarna
  utmaning utmaningar problem problemet problemen tema temat metod metoder fokus siffror siffrorna`;

const heads: readonly string[] = [
  ...new Set([norwegian, swedish].flatMap((list) => list.split(/\s+/).filter(Boolean)).map(fold)),
].toSorted((a, b) => b.length - a.length);

const shortestModifier = 4;

/** What a folded compound is about, in the forms it may have alone; none where it ends in no such part. */
export function modifiersOf(folded: string): readonly string[] {
  const head = heads.find((each) => folded.endsWith(each) && folded.length - each.length >= shortestModifier);
  if (head === undefined) return [];
  const modifier = folded.slice(0, -head.length);
  const bare = modifier.replace(/[seo]$/, "");
  return [...new Set([modifier, ...(bare.length >= shortestModifier ? [bare, `${bare}a`, `${bare}e`] : [])])];
}
