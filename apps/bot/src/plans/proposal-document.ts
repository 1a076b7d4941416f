// Proposed checklists as they are stored.
import type { DocumentKind } from "@kompass/storage";
import { type Proposal, proposalSchema } from "./proposal.js";

export const proposalKind: DocumentKind<Proposal> = { name: "checklist-proposal", schema: proposalSchema };
