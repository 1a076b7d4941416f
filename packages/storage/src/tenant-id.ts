// Whose rows they are.

/** A municipality's workspace; comes from a verified request, never from text. */
export type TenantId = string;
