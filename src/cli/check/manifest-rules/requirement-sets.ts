import { findingAt, type Finding, type Rule } from "./subject.ts";
import { at, descendants } from "./xml.ts";

/** The minimum that Excel must support. Anything beyond is checked at run time, with a fallback. */
const floor: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.12",
};

/**
 * The manifest requires exactly this minimum: less breaks the add-in in old hosts, more hides it from hosts where it
 * works.
 */
export const requirementSets: Rule = ({ root }) => {
  const outer = at(root, "Requirements");
  const sets = outer === undefined ? [] : descendants(outer, "Set");
  const named = new Map(sets.map((set) => [set.attributes.get("Name") ?? "", set.attributes.get("MinVersion") ?? ""]));
  const inner = at(root, "VersionOverrides", "Requirements");
  return [
    ...Object.entries(floor).flatMap(([name, version]): Finding[] =>
      named.has(name)
        ? []
        : [{ line: outer?.line ?? null, message: `the requirement set ${name} ${version} is missing` }],
    ),
    ...sets.flatMap((set) => {
      const name = set.attributes.get("Name") ?? "";
      const wanted = floor[name];
      if (wanted === undefined)
        return [findingAt(set, `${name} must not be demanded: it hides the add-in where it is missing`)];
      return named.get(name) === wanted
        ? []
        : [findingAt(set, `${name} must ask for ${wanted}, not ${named.get(name) ?? ""}`)];
    }),
    ...(inner === undefined ? [] : [findingAt(inner, "requirement sets belong in one place, before DefaultSettings")]),
  ];
};
