// What people call a municipality's services in Nynorsk, parted by commas.
import type { Services } from "./service.js";

export const nn: Services = {
  care: "pleie og omsorg, omsorg, omsorga, omsorgstenest*, eldreomsorg*, eldre, heimetenest*, heimesjukepleie*, sjukeheim*, pleietenest*",
  school: "grunnskule, grunnskul*, grunnskole*, skule, skulen, skulane, skulesektor*, barneskul*, ungdomsskul*",
  kindergarten: "barnehage, barnehage*",
  social: "sosial, sosiale tenester, sosialtenest*, sosialhjelp*, nav",
  health: "kommunehelse, kommunehels*, helse, helsa, helsetenest*, primærhelse*, legetenest*",
  "child-welfare": "barnevern, barnevern*",
  culture: "kultur, kultursektor*, bibliotek*, idrett*",
  technical: "teknisk, tekniske tenester, veg, vegar, vatn og avløp, brann*, renovasjon*",
  administration: "administrasjon, administrasjon*",
  "upper-secondary": "vidaregåande, vidaregåande opplæring, vidaregåande skule",
};
