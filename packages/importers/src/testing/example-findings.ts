// The 105 findings of the example, transcribed by hand: by area and column, in the order of the source.

export interface TranscribedArea {
  readonly strength: readonly string[];
  readonly challenge: readonly string[];
  readonly weakness: readonly string[];
}

export const exampleFindings: Readonly<Record<string, TranscribedArea>> = {
  1: {
    strength: [
      "Gode og oppdaterte nettsider",
      "Har kontaktinformasjon til alle politikere på nett",
      "Gode etiske retningslinjer både for politikere og ansatte",
      "Gode rutiner for å kvalitetssikre saksfremstillingene",
      "God folkevalgtopplæring igjennom hele perioden",
    ],
    challenge: [
      "Har en kommunikasjonsstrategi, men denne må oppdateres og forankres enda bedre i hele organisasjonen",
      "Har ikke en egen strategi for innbyggerinvolvering/dialog, men jobber godt med folkemøter når viktige saker står på agendaen",
      "God løsning for å overføre kommunestyremøter på nett, men denne er ikke koblet mot saksutredning og protokoll",
      "God Facebookside, men kommunen er ikke aktiv på andre sosiale plattformer",
      "Bruke video mer systematisk i markedsføring og informasjon om kommunens virksomhet",
      "Bli mer systematiske på å kommunisere kommunens resultater ut til innbyggerne",
    ],
    weakness: [
      "Har ikke en egen strategi for utvikling av lokaldemokratiet",
      "Har ikke en egen strategi for samskaping og innbyggerdialog",
      "Markedsfører ikke møter i kommunestyret med «oppsnakk» på video eller lignende",
      "Har ikke noen samleside for politiske prosesser - «Slik kan du påvirke»",
      "Lager ikke sammendrag/ kortversjoner av politiske saker myntet på innbyggerne",
      "Gjennomfører ikke systematisk innbyggerundersøkelser for å fange opp innbyggernes og fritidsinnbyggernes syn på kommunen",
      "Har ikke rutiner og opplæring i hvordan håndtere og forebygge trusler og hatretorikk mot de folkevalgte",
    ],
  },
  2: {
    strength: [
      "Jobber godt for å fremme inkludering og motvirke utenforskap",
      "Jobber godt med å øke opplevd trygghet og sikkerhet",
      "Jobber godt og systematisk sammen med sivilsamfunnet som bidrag til å utvikle lokalmiljøet i sentrum og bygdene",
      "Har en oppdatert klima- og miljøplan",
      "Gir støtte på mange plan til personer og organisasjoner som aktivt bidrar til utviklingen av lokalmiljøet",
      "Jobber med Folkehelse som et gjennomgående perspektiv i hele organisasjonen",
      "Jobber meget godt, systematisk og helhetlig for å være en aktiv støttespiller for lokalt næringsliv",
      "Kommunen har et aktivt kulturliv",
      "Godt utviklet kulturskoletilbud",
    ],
    challenge: [
      "Har en kommuneplan, men denne før rulleres/revideres for å få større forankring og gjennomslag",
      "Jobbe enda mer systematisk og strategisk med å styrke frivillighet, organisasjoner og samskaping i kommunen",
      "Jobb mer systematisk for å redusere klimapåvirkningen fra lokalsamfunnet",
      "Implementere tiltakene for å jobbe med klimatilpasning",
      "Jobb mer systematisk for å fremme sirkulær økonomi og forbruk i egen organisasjon og i lokalsamfunnet for øvrig",
    ],
    weakness: [
      "Har ikke en kommuneplan for kultur",
      "Har ikke en plan for å øke likeverd og likestilling i befolkningen (sosial holdbarhet)",
    ],
  },
  3: {
    strength: [
      "Har en helhetlig kommunevisjon",
      "Har et tydelig verdigrunnlag",
      "Kommunestyret utøver systematisk og strategisk sin styringsfunksjon",
      "Jobber systematisk med analyser av resultat og korrigerende tiltak i forhold til forventet resultat",
      "Rapporterer på oppfølging av politiske vedtak",
      "Har et godt system for internkontroll og oppfølging av avvik på systemnivå",
      "Har politisk resultatfokus på mer enn økonomi og sykefravær",
      "Et godt og tillitsfullt samarbeid mellom politikk og administrasjon",
      "Har gode åpne arenaer der folkevalgte, tillitsvalgte og leder kan bygge kompetanse",
    ],
    challenge: [
      "Har en tydelig styrings- og oppfølgingsmodell som er godt beskrevet, men som bør revideres slik at den presenteres gjennomgående og likt i alle styringsdokumenter",
      "Har et mål og resultatsystem, men ikke med gjennomgående mål fra kommuneplanen, inn i HØP og som er brutt ned på virksomhetsnivå i virksomhetsplaner",
      "Rapporterer tertialvis til kommunestyret (og månedlig til formannskap) på regnskap, og sykefravær, men ikke like systematisk på øvrige målområder/ perspektiver",
    ],
    weakness: [],
  },
  4: {
    strength: [
      "Har en god og helhetlig modell for prosjektstyring med god opplæring av ansatte",
      "Beskriver større utviklingsprosjekter og prosesser systematisk når det gjelder kostnader, kvalitative mål, fremdrift, etc",
      "Jobber hele tiden systematisk for å tilpasse sin virksomhet til endringer i den demografiske utviklingen",
      "Har god innsikt og benytter sammenligninger av kostnader og kvalitet (KOSTRA-analyser) for å identifiser utfordringsbildet og mulighetsrom",
      "Bruker andre verktøy og modeller (Kommunebarometeret, Kommunekompasset, etc) systematisk for å utvikle effektiviteten",
      "Har tatt i bruk mange digitale løsninger for å utvikle og forenkle administrasjonen",
    ],
    challenge: [
      "Har ikke vedtatt en eksplisitt strategi for effektivisering, men jobbes veldig målrettet med dette",
      "Jobbe mer systematisk på tvers av sektorer og enheter for å øke effektiviteten og lære av hverandre",
      "Jobber godt med å utvikle nye arbeidsmåter (tjenestedesign, LEAN/prosessoptimalisering, digitalisering, etc) og ta i bruk ny teknikk for å øke produktiviteten/ kutte kostnader, men sliter med å gevinstrealisere det økonomisk",
      "Stiller ikke effektiviseringskrav til alle investeringer gjennom gevinstrealiseringsmodeller og investeringsanalyser, men har analysert det for første gang i LDIP 2022",
      "Samarbeide mer systematisk med frivilligheten for å utvikle kvaliteten og effektiviteten i tjenestetilbudet",
    ],
    weakness: [
      "Samarbeider lite med andre kommuner for å kutte kostnader og øke kvaliteten",
      "Har ikke vedtatt en tydelig modell for hvordan effekter skal gevinstrealiseres økonomisk",
    ],
  },
  5: {
    strength: [
      "Arbeider godt med å forenkle kontakten med kommuneorganisasjonen gjennom servicetorg, nettsider, app’er, etc",
    ],
    challenge: [
      "Har ikke en utskrevet servicepolicy for brukerorientering og brukerens fokus, men jobber allikevel mye med dette",
      "Innholdsmessig meget gode nettsider, men mangler litt på teknologiske løsninger (digitale skjemaer, selvbetjeningsløsninger, analysemoduler, chatbot, etc)",
      "Har et godt system for gjennomføring og oppfølging av brukerundersøkelser, men det må revitaliseres og følges mer systematisk opp",
      "Kommunen har ikke noe helhetlig system for å trene og utdanne medarbeiderne for å utvikle det gode brukermøte og gi god service, men fokus på dette løftes allikevel i tjenestene når det faller seg slik",
      "Utvikle e-Service/digitale skjemaer til å omhandle alle tjenester",
      "Utvikle tilstedeværelsen på flere sosiale plattformer enn Facebook",
      "Jobbe mer systematisk for å innhente brukernes synspunkter i hele kommunen gjennom de obligatoriske rådene, brukerråd, utvalg, etc",
    ],
    weakness: [
      "Ingen verktøy eller metodikk for å gi oppmerksomhet til arbeidsgrupper/eller personer som utmerker seg positivt med god service og gode brukeropplevelser",
      "Bruker lite video som verktøy/metode for å presentere tjenestene",
    ],
  },
  6: {
    strength: [
      "Har en helhetlig utviklingsstrategistrategi for kommunens arbeid med organisasjonsutvikling",
      "Samordner arbeidet med kvalitetsutvikling i strategisk lederteam på organisasjonsnivå",
      "Flinke på å ta i bruk digitalisering og ny teknikk for å utvikle kvaliteten på tjenestene for brukerne",
      "Samhandler systematisk med utdanningsinstitusjoner og andre kompetansemiljøer for å utvikle kvaliteten på alle kommunens tjenester",
    ],
    challenge: [
      "Har ikke helhetlig strategi(er) for kommunens arbeid med kvalitetsutvikling på enhetsnivå, men det jobbes godt med det",
      "Har et kvalitetsverktøy (Compilo) som er implementert hele organisasjonen, men det gjenstår fortsatt en del på å få full effekt av det på læring på organisasjonsnivå (fra verktøy til system)",
      "Jobber enda mer systematisk med læring på tvers i organisasjonen (ut over sektorene) for å identifisere gode eksempler og beste praksis for arbeidet med kvalitetsutvikling",
      "Jobber litt med å involvere brukerne i kvalitetsutvikling (Tjenstedesign), men her det et potensial for mer gjennomgående systematikk",
      "Ta i bruk flere metoder/verktøy for å stimulere og støtte innovasjonsarbeidet blant ansatte i hele organisasjonen",
      "Større potensial for å samhandle med andre kommuner for å forbedre kvaliteten og servicen på tjenestene",
      "Deltar i mange utviklingsprosjekter sammen med andre kommuner, men det bør jobbes med å få opp de regionale fagnettverkene igjen",
    ],
    weakness: [],
  },
  7: {
    strength: [
      "Har en god og helhetlig arbeidsgiverpolitikk",
      "Jobber godt med strategisk kompetansekartlegging",
      "Jobbe helhetlig og systematisk på alle tjenester med kompetanseutvikling for sine egne ansatte for å møte fremtidens behov.",
      "Har et godt og helhetlig system med arbeidsmiljøgrupper på alle tjenestesteder",
      "Jobber godt med 10-Faktorundersøkelsen for å utvikle arbeidsmiljøet",
      "Har en felles mal/metodikk for gjennomføring av medarbeidersamtaler og de aller fleste får tilbud om en slik samtale",
      "Jobber godt for å øke nærværet og redusere sykefravær med et bredt spekter av tiltak",
    ],
    challenge: [
      "Har utviklet en god kompetansestrategi, men denne må følges opp med kompetanseplaner på alle tjenestesteder",
      "Utvikle et mer gjennomarbeidet system for å kvalitetssikre rekrutteringsarbeidet",
      "Bli mer aktiv og systematisk på å profilere Midtre Gauldal kommune som en attraktiv arbeidsgiver",
    ],
    weakness: ["Ikke noen tydelig strategi for å sette fokus på mangfold og inkludering på arbeidsplassen"],
  },
  8: {
    strength: [
      "Har en tydelig strategi for hvordan medarbeiderskapet skal utvikles",
      "Toppledelsen er synlig, tydelig, og toneangivende på strategisk retning for hele organisasjonen",
      "Toppledelsen engasjerer seg aktivt i utviklingsarbeid",
      "Lederne gis gode forutsetninger for å kunne utøve et godt lederskap gjennom et håndterbart kontrollspenn",
      "Gode stabs- og støttefunksjoner for lederne",
      "Gode lederarenaer for å diskutere faglige-, driftsmessige- og ledelsesspørsmål",
      "En velfungerende og hensiktsmessig organisasjonsstruktur",
      "Stor grad av organisasjonsklarhet når det gjelder ansvar, roller og myndighet",
      "Har et kontinuerlig pågående lederutviklingsarbeid i samarbeid med ekstern partner for hele ledergruppa",
      "Jobber systematisk for å gi ansatte gode vilkår for innflytelse og delaktighet igjennom flere kanaler, partsarbeid og verktøy/metoder",
    ],
    challenge: [
      "Har en felles overgripende tenkning for hvordan lederskapet i kommunen skal utvikles, men denne er ikke utskrevet og tydeliggjort",
      "Har et system for lederavtaler, men det bør evalueres om dette fungere godt nok",
      "Har et system med faste ledersamtaler, men det bør evalueres om dette fungere godt nok",
      "Vurdere om man kan bli enda mer systematisk/ta i bruk andre verktøy/metoder/arenaer for å kommunisere ut viktig ledelsesinformasjon",
    ],
    weakness: [],
  },
};
