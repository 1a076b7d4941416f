// Everyday words that a question is padded with and that name no topic, one list a language.
import { fold } from "./fold.js";

const norwegian = `norsk norske svensk svenske kommunal kommunale kommunalt full fullt einaste eneste halvt antall antallet antal talet listet oppført helt brukte igjen direkte hjemme heime sitter sit slipper endrar ute likevel bade folger bygd bygge bygges bygd noensteds direktør direktøren nye nytt ny kort korte handler handle drive driver holder holde hente gis sette beskriver les lesast hørte hører høre høyrde høyrer høyre høyrt hørt leste leser lese lest las snakker snakke snakka snakket prater prate pratet spør spørre spurte spurt undrer undres
 ønsker ønske ønskjer ønskje ønsket vet veit vite visste trenger trenge treng trengte trengs burte virker virke verkar verke føles føler føler kjennes synes syns synest
 tror trur mener meiner meine meinte mente mene meint ment ser sjå såg så ser sees vurderes anses dreier driv held halde hald
 fortsetter fortsetje klarer klare klarar klarte klart greier greie greidde makter evner sørger sørge sørgjer sikrer passer passe lar lat late tar ta tek tok tatt teke tatt kommer komme kjem kom kommet
 gjennomfører gjennomføre gjennomført foregår foregå skjer skje skjedde begynner begynne starter starte startet slutter prøver prøve prøvde prøvd forsøker forsøke
 tilbyr tilby tilbys tilbudt leverer levere leverte levert mottar motta får mottatt delt deler dele sendes sender sende legger legge lagt legg setter satt henter hentet hvilke
 interessert interesserer nysgjerrig representerer representere skriver skrive skreiv skrevet skrive forberede forbereder førebur tenker tenke tenkjer tenkte bry bryr hjelpe hjelper hjelp
 dere dokke dykk mæ hannes noensinne noengong ofte sjelden sjeldan alltid aldri fremdeles framleis fortsatt enda ennå akkurat nettopp nylig snart virkelig verkeleg
 kanskje sikkert egentleg nok tilstrekkelig tilstrekkeleg ok okei greit grei fin fint fine flott flotte dårlege dårlige elendig elendige håpløs skikkelig skikkeleg ordentlig ordentleg
 snill snille tusen kjære kjære fine hyggelig morn morna jo ja nei nja altså liksom da a då vettu dette raskt rask fort enkelt enkle helst gjerne
 mulig mogleg lov nødvendig nødvendige naudsynt ellers forresten samtidig plutselig kveld kvelden morgen ettermiddag uke uka måned
 lista liste listen opplisting status stoda tilstand tilstanden detaljer detaljert forklare info opplysninger 
 kjent kjend kjente virker flere fleire færre gammel gamle gamalt første siste neste forskjellige ulike diverse slike slikt sånne sånt
 titter titte kikker kikke ser på temaet tema emnet emne punkt punktet kapittelet del delen forhold forholdet saken sak greia greie greier greiene opplegg opplegget`;

const swedish = `norska svenska het kommunal kommunala sammanlagt antal antalet helt fritt omdöme omdömet riktigt lär nämnas håll flera punkter hänger vägen lätt tag arbetet återkommande tas tagits någonstans nånstans fall bygga byggs byggt nya nytt ny korta kort beskriver hörde hör höra hört läste läser läsa läst pratar prata pratade frågar fråga frågade undrar undra undrade önskar önska vet veta visste behöver behöva behövs behövde
 verkar verka känns känner tycks tycker tycka tyckte tror tro trodde anser anse ansåg menar mena menade ser se såg handlar handla driva håller hålla klarar klara klarade lyckas lyckats
 ser till låter låta tar ta tog tagit kommer komma kom kommit genomför genomföra genomförs genomfört sker ske skedde börjar börja startar slutar försöker försöka
 erbjuder erbjuda erbjuds levererar leverera mottar tar emot skickar skicka lägger lägga lagt sätter satt hämtar
 intresserad nyfiken representerar skriver skriva skrev skrivit tänker tänka tänkte hjälpa hjälper ofta sällan alltid aldrig fortfarande ännu precis nyligen snart verkligen
 kanske säkert nog tillräckligt tillräcklig okej fin fint fina dåliga dålig snabbt enkelt enkla gärna helst möjligt nödvändigt annars förresten samtidigt
 lista listan översikt status läget läge detaljer detaljerat förklara info uppgifter känt kända flera färre gammal gamla första sista nästa
 tittar titta tittas kollar kolla granskar granska olika diverse sådana sådant ämnet ämne tema temat punkt punkten snäll snälla ja nej alltså liksom ihop någonsin beskrivs beskriva`;

const english = `told vendor everywhere rolled single listed versions readable job comment left act expected totals across director they've we've i've you've it's that's there's here's what's i'm we're they're you're don't doesn't didn't isn't aren't haven't hasn't can't won't build built building new short conduct involve involves involved needs need true page pages solution solutions effort efforts field fields hear heard hears read reads reading talk talks talking ask asks asked asking wonder wondering wish want wants wanted like liked needed seem seems feel feels look looks looking
 know knows knew known see sees seen saw happen happens happening keep keeps kept hold holds held let lets put puts try tries tried trying start starts started begin begins stop
 offers offered offering provide provides provided providing deliver delivers delivered delivering receive receives received send sends sent bring brings brought come comes came coming
 carry carries carried conducts conducted perform perform performed performing handled ensure ensures ensured allow allows allowed enable enables undertake undertakes do doing done
 regarding concerning respect regards anyone someone everyone nobody anybody somebody ever never always often sometimes still yet already currently recently soon enough sufficiently
 great nice fine okay ok bad poor poorly proper properly real truth truly status details detailed explain info brief briefly quick quickly simple simply easily easy possible
 maybe perhaps sure certain certainly necessary otherwise meanwhile different various several few old first last next such topic subject issue issues matter matters stuff bit lot lots
 interested curious represent represents write writes wrote written think thinks thought believe believes guess suppose help helps helping today yes yeah yep dear kindly
 regularly properly actual exact specific particular general anywhere somewhere somehow anyhow instead rather whatever whichever however though although because since while during
 deal deals dealing dealt concern concerns tackle tackles tackled address addresses addressed addressing`;

/** Folded: verbs, adjectives, adverbs and nouns of talk. */
export const plainWords: ReadonlySet<string> = new Set(
  [norwegian, swedish, english].flatMap((list) => list.split(/\s+/).filter(Boolean).map(fold)),
);
