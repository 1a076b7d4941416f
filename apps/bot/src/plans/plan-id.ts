// The workspace's plan: one workspace, one municipality, one plan.

export const planId = "plan";
