import type { AreaCode, ComingArea } from "../../areas/area.ts";
import { normaliseName } from "../../text/normalise.ts";
import type { PackFile } from "../../pack/schema.ts";

type PackArea = Pick<PackFile["areas"][number], "code" | "name" | "tier">;

/** A council to come, as the order that creates it has it. */
interface Order {
  readonly name: string;
  readonly begins: string;
  readonly county: string;
  readonly districts: readonly string[];
  readonly aliases: readonly string[];
}

/**
 * Councils that an order in force creates on a day to come. They have no codes here: their codes come with the table of
 * areas that has them, never from us. Proposals and decisions without an order are left out.
 *
 * Both by the Surrey (Structural Changes) Order 2026 (SI 2026/264).
 */
const orders: readonly Order[] = [
  {
    name: "East Surrey",
    begins: "2027-04-01",
    county: "Surrey",
    districts: ["Elmbridge", "Epsom and Ewell", "Mole Valley", "Reigate and Banstead", "Tandridge"],
    aliases: ["Surrey East"],
  },
  {
    name: "West Surrey",
    begins: "2027-04-01",
    county: "Surrey",
    districts: ["Guildford", "Runnymede", "Spelthorne", "Surrey Heath", "Waverley", "Woking"],
    aliases: ["Surrey West"],
  },
];

/**
 * The councils to come that the table of areas does not have yet: there as long as their districts and county are, which
 * become former councils in the table that has the new ones.
 */
export function comingCouncils(reference: readonly PackArea[]): ComingArea[] {
  const current = new Set(reference.map(({ name }) => normaliseName(name)));
  const codeOf = (tier: PackArea["tier"], name: string): AreaCode[] =>
    reference.filter((area) => area.tier === tier && area.name === name).map(({ code }) => code as AreaCode);
  return orders.flatMap((order): ComingArea[] => {
    const [county] = codeOf("county", order.county);
    const districts = order.districts.flatMap((name) => codeOf("district", name));
    // In a table of a few councils, as in tests, some are not there.
    if (county === undefined || districts.length < order.districts.length) return [];
    if (current.has(normaliseName(order.name))) return [];
    return [{ name: order.name, begins: order.begins, districts, county, aliases: order.aliases }];
  });
}
