import { describe, expect, test } from "vitest";
import { defaultRights, isAllowed, type Level, namedGroups, type Rights, type Standing } from "./rights.js";

const member: Standing = { isAdministrator: false, person: "p-member", groups: [] };
const administrator: Standing = { ...member, isAdministrator: true, person: "p-admin" };
const named = (people: readonly string[], groups: readonly string[] = []) => ({
  who: "named" as const,
  people: [...people],
  groups: groups.map((id) => ({ id, name: id })),
});
const levelsOf = (rights: Rights, standing: Standing): readonly Level[] =>
  (["administer", "decide", "edit", "see"] as const).filter((level) => isAllowed(level, rights, standing));

describe("where nobody has been named", () => {
  test("everybody sees, and only administrators edit and decide", () => {
    expect(levelsOf(defaultRights, member)).toEqual(["see"]);
    expect(levelsOf(defaultRights, administrator)).toEqual(["administer", "decide", "edit", "see"]);
  });
});

describe("where people and groups are named", () => {
  const rights: Rights = { decide: named(["p-chief"]), edit: named(["p-kari"], ["S1"]), see: named(["p-ola"]) };

  test("who decides may edit, who edits may see, and nobody else sees", () => {
    expect(levelsOf(rights, { ...member, person: "p-chief" })).toEqual(["decide", "edit", "see"]);
    expect(levelsOf(rights, { ...member, person: "p-kari" })).toEqual(["edit", "see"]);
    expect(levelsOf(rights, { ...member, groups: ["S1"] })).toEqual(["edit", "see"]);
    expect(levelsOf(rights, { ...member, person: "p-ola" })).toEqual(["see"]);
    expect(levelsOf(rights, { ...member, groups: ["S2"] })).toEqual([]);
    expect(levelsOf(rights, { ...member, person: undefined })).toEqual([]);
  });

  test("administrators go on administering, and edit only where they are named", () => {
    expect(levelsOf(rights, administrator)).toEqual(["administer", "see"]);
  });

  test("the groups to look up are told once each", () => {
    expect(namedGroups({ ...rights, see: named([], ["S1", "S2"]) })).toEqual(["S1", "S2"]);
  });
});
