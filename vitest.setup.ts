// The number of cases of every property test, and their seed: a red run is red for everybody.
import fc from "fast-check";

const long = process.env.KOMPASS_LONG === "1";

fc.configureGlobal({ numRuns: long ? 300 : 100, seed: long ? 20231123 : 2023 });
