// What a municipality keeps when it uninstalls the app, until its time is over.

/**
 * Kinds of documents, beside plans: assessments, and what is part of a plan. Every other kind goes at once when a
 * workspace leaves, so a kind that holds what people said, chose or are called does not belong here.
 */
export const lastingDocuments: readonly string[] = ["assessment", "assessments", "checklist"];
