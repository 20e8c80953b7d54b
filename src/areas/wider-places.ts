import { normaliseName } from "../text/normalise.ts";
import { writtenOut } from "./abbreviations.ts";
import type { Area } from "./area.ts";

/** Places that are no councils of England: regions are sets, and all but a nation are made up of councils. */
export type WiderPlace = "region" | "combined authority" | "outside England";

const regionCode = /^e12\d{6}$/;
const combinedAuthorityCode = /^e47\d{6}$/;
const codeOutside = /^[knsw]\d{8}$/;
const outside = ["Wales", "Scotland", "Northern Ireland", "United Kingdom", "UK", "Great Britain", "GB"];
const wordsThatSayNothing = /^the | the(?= )| (region|combined authority|mayoral combined authority)$/g;

/**
 * Recognises regions, combined authorities and the other nations by their names and codes.
 *
 * @example widerPlaces(pack.areas)("South East") // "region"
 */
export function widerPlaces(areas: readonly Area[]): (text: string) => WiderPlace | null {
  const places = new Map<string, WiderPlace>(outside.map((name) => [bare(name), "outside England"]));
  for (const { combinedAuthority } of areas)
    if (combinedAuthority !== null) places.set(bare(combinedAuthority), "combined authority");
  for (const { region } of areas) if (region !== null) places.set(bare(region), "region");
  for (const which of ["greater", "inner", "outer"]) places.set(`${which} london`, "region");
  return (text) => {
    const name = normaliseName(text);
    return byCode(name) ?? places.get(bare(name)) ?? places.get(bare(writtenOut(name) ?? "")) ?? null;
  };
}

function byCode(code: string): WiderPlace | undefined {
  if (regionCode.test(code)) return "region";
  if (combinedAuthorityCode.test(code)) return "combined authority";
  return codeOutside.test(code) ? "outside England" : undefined;
}

function bare(name: string): string {
  return normaliseName(name).replace(wordsThatSayNothing, "");
}
