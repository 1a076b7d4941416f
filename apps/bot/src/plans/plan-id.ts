// The workspace's plan: one workspace, one municipality, one plan.

export const planId = "plan";

/** Where a workspace's days begin and end, until it says otherwise. */
export const workspaceTimeZone = "Europe/Oslo";
