// What people call a municipality's services in Bokmål, parted by commas.

export const nb = {
  care: "pleie og omsorg, pleie, omsorg, omsorgstjenest*, eldreomsorg*, eldre, hjemmetjenest*, hjemmesykepleie*, sykehjem*, pleietjenest*, omsorgssektor*",
  school: "grunnskole, grunnskole*, skole, skolen, skolene, skolesektor*, barneskole*, ungdomsskole*, undervisning*",
  kindergarten: "barnehage, barnehage*",
  social: "sosial, sosiale tjenester, sosialtjenest*, sosialhjelp*, sosialkontor*, sosialsektor*, nav",
  health: "kommunehelse, kommunehelse*, helse, helsetjenest*, helsesektor*, primærhelse*, legetjenest*",
  "child-welfare": "barnevern, barnevern*",
  culture: "kultur, kultursektor*, bibliotek*, idrett*",
  technical: "teknisk, tekniske tjenester, vei, veier, vann og avløp, brann*, renovasjon*",
  administration: "administrasjon, administrasjon*",
  "upper-secondary": "videregående, videregående opplæring, videregående skole",
};
