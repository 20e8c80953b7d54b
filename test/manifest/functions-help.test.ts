import type { ICustomFunctionsMetadata } from "custom-functions-metadata";
import { functionsJson } from "../../src/cli/build/functions-json.ts";
import { renderHelpPage } from "../../src/cli/build/help-page/render-help-page.ts";
import { breaches } from "../../src/cli/check/manifest-rules/rules.ts";
import { builtFiles, released, subjectOf } from "./planted.ts";

test("every function as generated sends users to its place on the help page", async () => {
  const json = await functionsJson(null);
  const subject = await subjectOf(released, builtFiles({ "functions.json": json }));
  if ("message" in subject) throw new Error(subject.message);
  expect(breaches(subject).map(({ message }) => message)).toEqual([]);

  const { functions } = JSON.parse(json) as Pick<ICustomFunctionsMetadata, "functions">;
  const page = renderHelpPage({ functions, enums: [] });
  const places = functions.map(({ helpUrl }) => ` id="${new URL(helpUrl ?? "").hash.slice(1)}"`);
  expect(places.filter((place) => !page.includes(place))).toEqual([]);
});
