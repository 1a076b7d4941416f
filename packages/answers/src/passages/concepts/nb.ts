// Words for what reports speak of, in Bokmål, parted by commas.

export const nb = {
  website: "nettside, nettsted, hjemmeside, nettsider, websider, nettsida, heimeside, hjemmesida, nettportal",
  "contact-details":
    "kontaktinformasjon, kontaktopplysninger, kontakte politikerne, få tak i politikerne, telefonnummer til politikere",
  politician: "politiker, folkevalgt, folkevalgte, politikere, lokalpolitiker, lokalpolitikere, representanter",
  ethics: "etisk, etikk, etiske retningslinjer, etiske regler, yrkesetikk, etikken",
  guidelines: "retningslinjer",
  "case-preparation":
    "saksfremstilling, saksframlegg, saksutredning, saksforberedelse, saksbehandling, saksbehandlingen, saksframstillinger, saksforberedelser, beslutningsgrunnlag, sakspapirer",
  "quality-assurance": "kvalitetssikre, kvalitetssikring",
  "elected-training":
    "folkevalgtopplæring, politikeropplæring, opplæring av folkevalgte, opplæring av politikere, opplæring for politikere, opplæring nye politikere",
  training: "opplæring, kurs, skolering, trene, utdanne",
  "communication-strategy":
    "kommunikasjonsstrategi, kommunikasjonsplan, strategi for kommunikasjon, informasjonsstrategi, kommunikasjonsplanen",
  communication: "kommunikasjon, kommunisere",
  strategy: "strategi, strategisk",
  "citizen-involvement":
    "innbyggerinvolvering, innbyggerdialog, medvirkning, innbyggermedvirkning, medborgerdialog, dialog med innbyggerne, involvering av innbyggerne, innbyggernes medvirkning, dialog innbyggere, involvere innbyggerne, borgermedvirkning",
  citizen: "innbygger, innbyggere, borger, befolkning, folk flest, innbyggerne, befolkningen",
  "public-meeting": "folkemøte, åpent møte, folkemøtene, åpne møter",
  "council-meeting":
    "kommunestyremøte, møter i kommunestyret, møtene i kommunestyret, kommunestyremøtene, politiske møter",
  council: "kommunestyre, kommunestyret",
  broadcast:
    "overføre kommunestyremøter på nett, strømme, overføring, direktesende, streaming, streame, streamer, direktesending, direktesendinger, strømming, strømmes, nettoverføring, sendes, video fra kommunestyret, livestream, web-tv, kommune-tv, nettsending, nettsendingen, nettsendinger",
  "social-media":
    "sosiale medier, sosiale plattformer, sosial plattform, facebook, instagram, some, sosiale medium, sosiale plattformene, Snapchat, TikTok, LinkedIn, Twitter",
  facebook: "facebook, facebookside, facebooksiden, fjesbok",
  video: "video, film, filmer, filmsnutter, videoer, levende bilder",
  "results-to-citizens":
    "resultater ut til innbyggerne, kommunisere resultater, fortelle innbyggerne om resultatene, formidling av resultater, informere innbyggerne om resultater, formidle resultater, synliggjøre resultater",
  "local-democracy": "lokaldemokrati, lokaldemokratiet, nærdemokrati, demokratiutvikling, utvikling av demokratiet",
  "co-creation": "samskaping, samskapende, samstyring, samskape, samskapingen, samproduksjon",
  marketing:
    "markedsføre, markedsføring, markedsføringen, reklame, reklamere, promotere, promotering, oppsnakk, forhåndsomtale",
  "influence-page":
    "samleside, slik kan du påvirke, påvirke, mulighet til å påvirke, påvirke politikken, medvirkningsside, side for politiske prosesser, hvordan påvirke",
  summary:
    "sammendrag, kortversjon, kortversjoner, oppsummering, oppsummeringer, forenklede versjoner, korte versjoner, sammendragene",
  "resident-survey":
    "innbyggerundersøkelse, innbyggerundersøkelser, spørre innbyggerne, innbyggerundersøkelsen, borgerundersøkelse, spørreundersøkelse blant innbyggerne, undersøkelser blant innbyggerne",
  survey: "undersøkelse, spørreundersøkelse, undersøkelser, spørreundersøkelser, måling",
  "holiday-home":
    "fritidsinnbygger, fritidsbolig, hytte, hytteeier, hyttefolk, hytteeiere, hyttefolket, deltidsinnbyggere, fritidsboliger, fritidsinnbyggere, hytteinnbyggere",
  threats: "trusler, trussel, true, trusselen, trues, truet",
  "hate-speech":
    "hatretorikk, hatefulle ytringar, hets, netthets, hat, hatprat, sjikane, hetsing, hatefulle ytringer, trakassering, sjikanering, netthat",
  inclusion: "inkludering, inkludere, inkluderende, inkluderingsarbeid",
  exclusion: "utenforskap, utanforskap, utenfor arbeidsliv og samfunn, ensomhet, falle utenfor, faller utenfor",
  safety: "trygghet, sikkerhet, trygghet og sikkerhet, trygg, trygge, tryggere, føle seg trygg, opplevd trygghet",
  "civil-society": "sivilsamfunn, sivilsamfunnet, lokalsamfunnet og foreninger, frivillige lag, grasrota",
  "local-environment":
    "lokalmiljø, nærmiljø, bygdene, sentrum, bygdeutvikling, lokalmiljøet, bygdene våre, sentrumsutvikling",
  climate: "klima, klimaplan, klima- og miljøplan, miljøplan, klimaet, bærekraft",
  "climate-footprint":
    "klimapåvirkning, klimautslipp, utslipp, klimaavtrykk, klimagassutslipp, klimagasser, CO2, karbonavtrykk, utslippene",
  "climate-adaptation":
    "klimatilpasning, tilpasning til klimaendringer, tilpasse seg klimaendringene, klimaendringer, flom, ekstremvær",
  "circular-economy":
    "sirkulær økonomi, sirkulærøkonomi, gjenbruk, forbruk, gjenvinning, ombruk, resirkulering, innkjøp, bærekraftig forbruk",
  support: "støtte, støtter, støttespiller, tilskudd, bistand, økonomisk støtte, stønad",
  organisations: "organisasjoner, lag og foreninger, foreninger, lag, foreninger og lag, idrettslag, foreningsliv",
  "public-health": "folkehelse, helsefremmende, folkehelsa, helse, helsefremming, forebyggende helse",
  business:
    "næringsliv, næring, bedrifter, næringslivet, lokale bedrifter, gründere, næringsdrivende, næringsutvikling, arbeidsplasser, bedriftene",
  culture: "kultur, kulturliv, kulturen, kulturtilbud, kulturtilbudet, kunst",
  "culture-school":
    "kulturskole, kulturskoletilbud, musikkskole, kultur- og musikkskole, musikkskolen, kulturskoletilbudet",
  "culture-plan": "kulturplan, kommuneplan for kultur, plan for kultur, planen for kultur, kulturplanen",
  "municipal-plan":
    "kommuneplan, kommuneplanen, kommuneplanens samfunnsdel, samfunnsdelen, arealdelen, overordnet plan",
  volunteering:
    "frivillighet, frivillig, frivilligheten, frivillige, frivillig arbeid, frivillighetsarbeid, frivillig sektor, dugnad, ildsjeler, det frivillige",
  equality:
    "likeverd, likestilling, likebehandling, kjønnslikestilling, likestillingen, like muligheter, sosial bærekraft, sosial holdbarhet, diskriminering",
  diversity:
    "mangfold, inkludering på arbeidsplassen, mangfoldet, mangfoldig, ulike bakgrunner, inkluderende arbeidsplass",
  vision: "visjon, kommunevisjon, visjonen, slagord",
  values: "verdier, verdigrunnlag, verdiene, verdisett, kjerneverdier, grunnverdier",
  governance:
    "styring, styringsfunksjon, styringsmodell, styre, styrer, styres, kommunestyrets styring, politisk styring",
  "governance-model":
    "styringsmodell, oppfølgingsmodell, styrings- og oppfølgingsmodell, modellen for styring, styringssystem, styringssystemet, oppfølgingssystem",
  goals:
    "målsystem, mål- og resultatsystem, mål, målsetting, resultatsystem, målstyring, målene, delmål, måloppnåelse, mål og resultat, resultatstyring",
  corrective:
    "korrigerende tiltak, analyser av resultat, analyse av resultater, resultatanalyse, resultatanalyser, korrigeringer, korrigere, avvik fra forventet resultat",
  reporting:
    "rapportering, rapporterer, rapporteringen, rapporterer til, rapporteres, rapporter, avrapportering, rapportert, rapporterer tilbake, rapportert tilbake, melder tilbake, meldt tilbake, rapportere tilbake, tilbakemelding på vedtak, rapporteringa",
  "follow-up":
    "følge opp, oppfølging, følger opp, følges opp, følger, følge, oppfølgingen, fulgt opp, oppfølginga, følgt opp, følge opp vedtak, følgjer opp",
  decisions:
    "politiske vedtak, vedtak, vedtakene, beslutninger, politiske beslutninger, vedtatt noe, kommunestyret har vedtatt, vedtakene i kommunestyret, kommunestyrevedtak, kommunestyrets vedtak, kommunestyret har bestemt, vedtak i kommunestyret, det som er vedtatt",
  "internal-control": "internkontroll, internkontrollen, internkontrollsystem, kontrollsystem, intern kontroll",
  deviation: "avvik, avvikssystem, avvikshåndtering, avvikene, avviksmeldinger, avviksrapportering, melde avvik",
  economy: "økonomi, regnskap, økonomien, regnskapet, økonomistyring",
  "sick-leave":
    "sykefravær, fravær, nærvær, sykmelding, sykemelding, nærværet, sykefraværet, fraværet, sykmeldte, sykefraværsoppfølging, IA-arbeid, langtidssyke",
  "political-admin":
    "samarbeid mellom politikk og administrasjon, politikk og administrasjon, forholdet mellom politikk og administrasjon, politikere og administrasjon, samspillet mellom politikk og administrasjon, politikerne og administrasjonen",
  administration: "administrasjon, administrasjonen, rådhuset, embetsverk, administrativt",
  arena: "arena, arenaer, møteplass, møteplasser, møtearenaer, åpne arenaer, åpne møteplasser",
  trust: "tillit, tillitsfullt, tilliten, tillitsforhold, tillitsfull",
  "steering-documents":
    "styringsdokument, styringsdokumenter, styringsdokumentene, styrende dokumenter, plandokumenter",
  hop: "høp, handlings- og økonomiplan, økonomiplan, økonomiplanen, handlingsplan og økonomiplan, handlings- og økonomiplanen",
  "business-plan": "virksomhetsplan, virksomhetsplaner, virksomhetsplanene, årsplaner, enhetsplaner",
  tertial:
    "tertial, tertialvis, tertialrapport, månedlig, tertialene, tertialrapporter, tertialrapportering, hver måned, månedlige",
  "project-management":
    "prosjektstyring, prosjektledelse, prosjektmodell, prosjekt, prosjektene, prosjektarbeid, prosjekter, prosjektstyringen, prosjektmetodikk, prosjektleder, prosjektledere",
  demography:
    "demografi, demografisk, befolkningsutvikling, eldrebølge, demografiske utviklingen, aldring, flere eldre, eldre befolkning, alderssammensetning, befolkningsendringer, demografien, befolkningsendring, befolkningsutviklingen, folketallet, folketall, folketallsutvikling, færre barn, flere gamle, eldrebølgen, befolkningssammensetning, demografiske endringer, demografisk utvikling, innbyggertall, endringer i befolkningen, demografiske",
  comparisons:
    "sammenligninger av kostnader, sammenligninger, kostra, kostra-analyser, sammenligning, benchmarking, sammenligne kostnader, sammenligne oss, kostnadssammenligninger, sammenligningstall, sammenlikninger, sammenlikning",
  kostra: "kostra, kostra-analyser",
  kommunebarometeret: "kommunebarometeret, kommunebarometer",
  "tools-models": "verktøy og modeller, modeller, verktøy",
  "digital-solutions":
    "digitale løsninger, digitalisering, digital, digitale verktøy, digitalt, digitaliseringen, IT-løsninger, IKT, IT, datasystemer",
  "efficiency-strategy":
    "strategi for effektivisering, effektivisering, effektiviseringsstrategi, effektiviseringsarbeid, strategi for å bli mer effektiv, effektivisere",
  efficiency: "effektivitet, effektiv, produktivitet, effektiviteten, produktiviteten, effektivt",
  "cross-sector":
    "på tvers av sektorer, på tvers, tverrsektorielt, sektorer, lære av hverandre, ut over sektorene, på tvers i organisasjonen, samarbeid mellom enheter, tverrfaglig, tverrsektoriell, siloer, på tvers av enheter, mellom sektorene",
  learning: "læring, lære, læringen, erfaringsdeling, lære av",
  "best-practice": "praksis, beste praksis, gode eksempler, eksempler på beste praksis",
  "new-methods":
    "nye arbeidsmåter, arbeidsmåter, nye måter å jobbe, nye måter å jobbe på, nye metoder, nye arbeidsformer",
  "service-design": "tjenestedesign, tjenstedesign, designe tjenester",
  lean: "lean, prosessoptimalisering, leanarbeid, prosessforbedring",
  benefits:
    "gevinstrealisering, gevinstrealisere, gevinst, gevinster, gevinstrealiseringsmodeller, ta ut gevinster, gevinstuttak, hente ut gevinster, økonomisk gevinst, gevinstene, hente ut gevinst, hente ut gevinstene, gevinsten, gevinstrealiseringen, realisere gevinster, realisere gevinstene, høste gevinster, effektene av, spare på teknologien",
  investments: "investeringer, investering, investeringsanalyser, investere, investeringene, investeringsprosjekter",
  costs:
    "kostnader, kutte kostnader, kostnadskutt, innsparing, spare penger, sparetiltak, kostnadsreduksjon, kutt, innsparinger",
  ldip: "ldip",
  "inter-municipal":
    "kommuner, samarbeid med andre kommuner, andre kommuner, interkommunalt, nabokommuner, interkommunalt samarbeid, samarbeid med nabokommuner, samarbeide med andre kommuner, samarbeid over kommunegrensene, nabokommunene, kommunesamarbeid, regionalt samarbeid, andre kommunene",
  cooperation: "samarbeid, samarbeide, samhandle, samhandling, samhandlingen, samarbeidet",
  "service-centre":
    "servicetorg, servicetorget, innbyggertorg, servicekontor, publikumstorg, skranke, førstelinje, resepsjon, servicetorgene",
  app: "app, app'er, apper, mobilapp, appen, appene, mobilapper",
  "service-policy":
    "servicepolicy, servicestrategi, serviceerklæring, brukerorientering, policy for service, serviceerklæringer, servicegaranti, servicepolicyen",
  forms:
    "skjema, skjemaer, digitale skjemaer, e-service, selvbetjening, selvbetjeningsløsninger, elektroniske skjemaer, skjemaene, nettskjema, søknadsskjemaer, e-tjenester, selvbetjente løsninger, selvbetjeningsløsning, søke på nett",
  chatbot: "chatbot, chatboten, samtalerobot, chat, prate med en robot, samtaleroboten",
  technology:
    "teknologi, teknologiske løsninger, teknisk, teknikk, teknologien, ny teknologi, tekniske løsninger, ny teknikk",
  "user-survey":
    "brukerundersøkelse, brukerundersøkelser, brukerundersøkelsene, spørre brukerne, kundeundersøkelse, brukertilfredshet, brukertilfredshetsundersøkelser",
  user: "bruker, brukere, brukerne, brukernes, tjenestemottaker, brukergruppe, brukerfokus, kunde, kunder",
  "user-meeting":
    "brukermøte, det gode brukermøte, god service, serviceholdning, møte brukerne, brukermøtet, møte med brukerne, møtet med innbyggerne, kundeservice, serviceopplæring, det gode møtet",
  service: "service, serviceinnstilling",
  employees:
    "ansatte, medarbeidere, medarbeider, personalet, tilsatte, medarbeiderne, arbeidstakere, kolleger, personell",
  recognition:
    "oppmerksomhet, utmerker seg, belønne, premiere, ros, påskjønnelse, anerkjennelse, servicepris, anerkjenne, anerkjennelsen, framheve, verdsette, hedre, belønning, pris til ansatte, oppmuntring, skryte av, premier",
  "user-councils":
    "brukerråd, råd, rådene, utvalg, obligatoriske rådene, eldreråd, ungdomsråd, eldrerådet, ungdomsrådet, råd og utvalg, brukerrådene, rådet for personer med nedsatt funksjonsevne, brukerutvalg",
  views:
    "synspunkter, brukernes synspunkter, tilbakemeldinger, synspunktene, meninger, innspill, hva brukerne mener, innhente synspunkter",
  quality: "kvalitet, kvalitetsutvikling, kvalitetsarbeid, kvaliteten, kvalitetsforbedring, kvalitetsarbeidet",
  "org-development":
    "organisasjonsutvikling, utviklingsstrategi, utviklingsstrategistrategi, utvikling av organisasjonen, organisasjonsutviklingen",
  "lead-team":
    "lederteam, ledergruppe, ledergruppa, strategisk lederteam, ledergruppen, lederteamet, kommunalsjefene, strategisk ledelse",
  universities:
    "utdanningsinstitusjoner, universitet, høyskole, kompetansemiljøer, forskning, universitetene, høyskolene, høyskoler, høgskole, NTNU, forskere, utdanningsinstitusjon, kompetansemiljø, akademia",
  compilo: "compilo, kvalitetsverktøy, kvalitetssystem, kvalitetsstyringssystem, kvalitetssystemet, kvalitetsverktøyet",
  "user-involvement":
    "involvere brukerne, brukermedvirkning, brukerinvolvering, involvering av brukere, brukermedvirkningen, involvering av brukerne, ta med brukerne",
  innovation:
    "innovasjon, innovasjonsarbeid, nytenking, nyskaping, nyskapende, innovativ, innovative, nytenkning, kreativitet, nye ideer",
  networks:
    "nettverk, fagnettverk, regionale fagnettverkene, fagnettverkene, nettverkene, regionale nettverk, faglige nettverk",
  "development-projects": "utviklingsprosjekt, utviklingsprosjekter, utviklingsprosjektene, utviklingsarbeid",
  "employer-policy":
    "arbeidsgiverpolitikk, personalpolitikk, personalpolitikken, arbeidsgiverstrategi, arbeidsgiverpolitikken, HR",
  competence: "kompetanse, kompetansen, ferdigheter, kunnskap",
  "competence-development":
    "kompetanseutvikling, kompetanseheving, etterutdanning, videreutdanning, utvikling av kompetanse, faglig utvikling, kompetansebygging",
  "competence-strategy":
    "kompetansestrategi, kompetanseplan, kompetanseplaner, kompetansestrategien, plan for kompetanse, strategi for kompetanse",
  "competence-mapping":
    "kompetansekartlegging, kartlegge kompetanse, kartlegging av kompetanse, kartlagt kompetanse, oversikt over kompetansen, strategisk kompetansekartlegging",
  "work-environment":
    "arbeidsmiljø, arbeidsmiljøgrupper, arbeidsmiljøet, arbeidsmiljøarbeid, HMS, arbeidsmiljøgruppene, trivsel, psykososialt",
  "ten-factor":
    "10-faktor, 10-faktorundersøkelsen, medarbeiderundersøkelse, tifaktor, 10 faktor, 10-faktor-undersøkelsen, tifaktorundersøkelsen, ansattundersøkelse, arbeidsmiljøundersøkelse, medarbeiderundersøkelsen",
  appraisal:
    "medarbeidersamtale, medarbeidersamtaler, utviklingssamtale, utviklingssamtaler, medarbeidersamtalen, årlige samtaler",
  recruitment:
    "rekruttering, rekrutteringsarbeid, rekrutteringsarbeidet, ansettelse, ansettelser, rekruttere, ansette, tilsetting, rekrutteringsprosess, skaffe folk",
  "attractive-employer":
    "attraktiv arbeidsgiver, omdømme, profilere, omdømmet, omdømmebygging, arbeidsgiver, arbeidsgiveromdømme, profilering, profilere kommunen",
  leadership: "lederskap, ledelse, ledere, lederne, leder, sjef, sjefer, sjefene, lederne våre, ledelsen",
  "co-workership": "medarbeiderskap, medarbeiderskapet, ansattrollen",
  "top-management":
    "toppledelse, toppledelsen, øverste ledelse, toppledere, øverste leder, kommunedirektørens ledergruppe, øverste ledelsen, kommuneledelsen, rådmannens ledergruppe",
  "span-of-control":
    "kontrollspenn, kontrollspennet, ansatte per leder, antall ansatte per leder, hvor mange ansatte hver leder har, lederspenn, ansatte under seg",
  "staff-functions":
    "stab, støttefunksjon, støttefunksjoner, stabs- og støttefunksjoner, stabene, stabsfunksjoner, støttefunksjonene, lederstøtte, stabene våre",
  "leader-forums":
    "lederarenaer, ledermøter, lederforum, møteplasser for ledere, lederforumet, ledersamlinger, arenaer for ledere",
  "org-structure":
    "organisasjonsstruktur, organisering, organisasjonskart, organisasjonsmodell, organisasjonskartet, strukturen, hvordan kommunen er organisert, organiseringen",
  "role-clarity":
    "organisasjonsklarhet, ansvar roller og myndighet, roller, ansvar, myndighet, rolleavklaring, rolleklarhet, ansvarsfordeling, hvem som har ansvar, hvem har ansvar for hva, ansvarsforhold, delegering, fullmakter, tydelige roller",
  "leader-development":
    "lederutvikling, lederutviklingsarbeid, lederopplæring, utvikling av ledere, utvikle ledere, lederprogram, lederopplæringen, opplæring av ledere, lederskapet utvikles, utvikle lederskapet",
  "employee-influence":
    "innflytelse, delaktighet, medbestemmelse, partsarbeid, ansatte gode vilkår for innflytelse, ansattes medvirkning, medvirkning fra ansatte, påvirkning fra ansatte, ansattinnflytelse, partssamarbeid, ansattmedvirkning",
  "leader-contracts": "lederavtale, lederavtaler, lederkontrakt, lederavtalene, lederkontrakter, lederkontraktene",
  "leader-talks": "ledersamtale, ledersamtaler, faste ledersamtaler, samtaler med lederne, ledersamtalene",
  "management-information":
    "ledelsesinformasjon, viktig ledelsesinformasjon, informasjon fra ledelsen, informasjon fra toppen, lederinformasjon, beskjeder fra ledelsen",
  "internal-communication": "internkommunikasjon, intern kommunikasjon, informasjon internt, intern informasjon",
  union:
    "tillitsvalgt, tillitsvalgte, fagforening, fagforeninger, fagforeningene, hovedtillitsvalgte, tillitsvalgtordning",
  school: "skole, skoler, skolestruktur, skolen, skolene, elever",
  "task-committee": "oppgaveutvalg, oppgaveutvalget",
  "citizen-panel": "innbyggerpanel, borgerpanel",
  "village-committees": "grendeutvalg",
  decidim: "decidim",
  "award-points":
    "poengsetting, poenggivning, scoresetting, poengsettingen, poenggivingen, settes, gis, tildeles, beregnes, regnes ut, fordeles, blir gitt, gir poeng",
  role: "rolle, roller",
  interviewed: "intervjuet, intervju, intervjuer, intervjuene, snakket med, intervjuobjekter",
  owner: "eier, eid, står bak, eies",
  developed: "utviklet, laget, funnet på, kommer fra, opprinnelse",
  dimension:
    "dimensjon, dimensjoner, dimensjonene, poengdimensjon, poengdimensjonen, poengdimensjoner, poengdimensjonene",
  ideal: "idealkommune, idealkommunen, ideell kommune, perfekt kommune, optimal kommune",
  "plan-thread": "den røde tråden, rød tråd, plannivå, planhierarki",
  "spending-quality": "sammenheng mellom utgifter og kvalitet, ressursbruk, enhetsutgifter, pengebruk, utgifter per",
  "up-to-date": "oppdatert, oppdaterte, oppdateres, oppdatere",
  routine: "rutine, rutiner, rutinene, prosedyre, prosedyrer",
  anchored: "forankret, forankring, forankres, forankre",
  systematic: "systematisk, systematiske, systematikk",
  dialogue: "dialog",
  minutes: "protokoll, møteprotokoll",
  active: "aktiv, aktivt",
  prevent: "forebygge, forebygging",
  "deal-with": "håndtere, håndtering, håndterer",
  promote: "fremme, fremmer",
  counter: "motvirke, motarbeide",
  increase: "øke, øker, økning",
  revise: "revidere, revideres, rullere, rulleres, rullering",
  strengthen: "styrke, forsterke",
  reduce: "redusere, minske, senke",
  holistic: "helhetlig, helhetlige",
  clear: "tydelig, tydelige, klar",
  system: "system, systemer",
  written: "utskrevet, skriftlig, nedskrevet, dokumentert, skriftliggjort",
  implement: "implementere, implementert, iverksette, innføre",
  adapt: "tilpasse, tilpasning",
  change: "endring, endringer",
  simplify: "forenkle, forenkling, enklere",
  adopted: "vedtatt, vedta",
  unit: "enhet, enheter, enhetene, enhetsnivå",
  effect: "effekt, effekter",
  contact: "kontakt, kontakten",
  coordinate: "samordne, samordner, koordinere, samordning",
  "work-group": "arbeidsgruppe, arbeidsgrupper",
  "services-offered": "tjeneste, tjenester, tjenestene, tjenestetilbud",
  present: "presentere, presenteres, presentasjon",
  improve: "forbedre, forbedring, forbedringer, bli bedre",
  future: "fremtid, framtid, fremtidens",
  needs: "behov",
  common: "felles",
  talk: "samtale, samtaler",
  visible: "synlig, synlige, synligheten, synlighet",
  direction: "retning",
  engage: "engasjerer, engasjere, engasjert, engasjement, engasjementet",
  conditions: "forutsetninger, vilkår, betingelser",
  discuss: "diskutere, drøfte",
  professional: "faglige, faglig, fag",
  "well-functioning": "velfungerende, fungerer, fungere",
  continuous: "kontinuerlig",
  external: "ekstern, eksterne",
  partner: "partner, samarbeidspartner, samarbeidspartnere, konsulent",
  evaluate: "evaluere, evalueres",
  analysis: "analyse, analyser, analysert, analyserer",
  map: "kartlegge, kartlegging, kartlegger",
  thinking: "tenkning, tankegang, filosofi, lederfilosofi, lederskapsfilosofi, tankesett, grunnsyn",
  "investment-analysis": "investeringsanalyse, investeringsanalyser",
  demand: "krav, effektiviseringskrav",
  term: "perioden, valgperioden, periode",
  influence: "påvirke, påvirkning",
  online: "nett, på nett, internett",
  group: "gruppe, grupper",
  channel: "kanal, kanaler",
  gather: "innhente, hente inn, samle inn",
  regular: "fast, faste, jevnlig, jevnlige, regelmessig, regelmessige",
  attractive: "attraktiv",
  measures: "tiltak",
  sectors: "sektor, sektorer",
  results: "resultat, resultater",
  politics: "politikk, politisk, politiske",
  process: "prosess, prosesser",
  municipalities: "kommuner",
  frequency: "tertialvis, månedlig",
  housekeeping: "rengjort, renhold, vask, bøtte",
  plan: "plan, planer, planverk",
  develop: "utvikle, utvikler, utvikles, utvikling, videreutvikle",
  organisation: "organisasjon, organisasjonen",
  society: "samfunn, samfunnet, lokalsamfunn",
  presence: "tilstedeværelse, tilstedeværelsen, tilstede, nærværende",
  case: "sak, saker, sakene, politiske saker",
} as const;
