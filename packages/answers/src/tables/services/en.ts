// What people call a municipality's services in English, parted by commas.
import type { Services } from "./service.js";

export const en: Services = {
  care: "nursing and care, elderly care, eldercare, elder care, care for the elderly, nursing, care services, health and care, nursing homes, home care, care of the elderly, older people, long-term care",
  school:
    "primary school, primary schools, primary education, primary and lower secondary, compulsory school, schools, school, schooling, education, primary",
  kindergarten:
    "kindergarten, kindergartens, nursery, nurseries, nursery school, preschool, preschools, day care, daycare, childcare, early years",
  social: "social services, social service, social welfare, social assistance, social care, social",
  health:
    "municipal health, municipal health services, health care, healthcare, health services, health service, primary health care, health",
  "child-welfare": "child welfare, child protection, child welfare services, child protective services",
  culture: "culture, cultural services, libraries, library, sports",
  technical: "technical services, roads, water and sewage, fire service, waste",
  administration: "administration",
  "upper-secondary": "upper secondary, upper secondary school, high school",
};
