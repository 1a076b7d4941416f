// Builders for tests of packages that stand on plans.
export { anItem, aPlanAfter, type Happening, type Written } from "./plan.js";
