// The framework that tests import against: the published structure of edition 2020.
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework } from "@kompass/model";

export const knownFramework = defineFramework(kommunekompasset2020);
