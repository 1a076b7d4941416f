// What people call a municipality's services in Swedish, parted by commas.
import type { Services } from "./service.js";

export const sv: Services = {
  care: "vård och omsorg, äldreomsorg*, omsorg, omsorgen, vård, vården, äldre, hemtjänst*, hemsjukvård*, äldreboende*",
  school: "grundskola, grundskol*, skola, skolan, skolor, skolorna, skolsektor*",
  kindergarten: "förskola, förskol*, barnomsorg*, dagis",
  social: "socialtjänst, socialtjänst*, social, sociala tjänster, socialbidrag*, försörjningsstöd*",
  health: "kommunal hälsovård, hälsovård*, hälso- och sjukvård, primärvård*, hälsa, kommunhälsa*, hälsotjänst*",
  "child-welfare": "barnavård, barnavård*, barnskydd*, barnvern*, barnevern*",
  culture: "kultur, kultursektor*, bibliotek*, idrott*",
  technical: "tekniska tjänster, teknisk förvaltning, vägar, vatten och avlopp, räddningstjänst*",
  administration: "administration, administration*",
  "upper-secondary": "gymnasium, gymnasie*",
};
