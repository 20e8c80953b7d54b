import type { AreaCode, FormerArea } from "../../areas/area.ts";
import type { ReferenceArea } from "./reference-areas.ts";

/**
 * Councils replaced before the table of codes begins, so that their names are not taken for others that look like them
 * ("Avon" for Stratford-on-Avon). Each change was on 1 April of the year, by the Local Government Act 1985, the changes
 * orders of 1995 to 1997 and the structural changes orders of 2008.
 *
 * A line is the year, the councils of today, a colon and the councils they replaced; "*" stands before a county.
 * Councils split between several districts' successors, and those that only changed their name, are left out.
 */
const older = `
1986 Gateshead; Newcastle upon Tyne; North Tyneside; South Tyneside; Sunderland: *Tyne and Wear
1986 Knowsley; Liverpool; Sefton; St. Helens; Wirral: *Merseyside
1996 Bath and North East Somerset; Bristol, City of; North Somerset; South Gloucestershire: *Avon
1996 Hartlepool; Middlesbrough; Redcar and Cleveland; Stockton-on-Tees: *Cleveland
1996 East Riding of Yorkshire; Kingston upon Hull, City of; North East Lincolnshire; North Lincolnshire: *Humberside
1996 Bath and North East Somerset: Wansdyke
1996 North Somerset: Woodspring
1996 South Gloucestershire: Kingswood, Northavon
1996 Redcar and Cleveland: Langbaurgh-on-Tees
1996 North East Lincolnshire: Cleethorpes, Great Grimsby
1996 North Lincolnshire: Glanford, Scunthorpe
1996 East Riding of Yorkshire: Holderness
1997 Brighton and Hove: Hove
1998 Medway: Gillingham, Rochester upon Medway
1998 Bracknell Forest; Reading; Slough; West Berkshire; Windsor and Maidenhead; Wokingham: *Berkshire
1998 Herefordshire, County of; Worcestershire: *Hereford and Worcester
2009 Bedford; Central Bedfordshire: *Bedfordshire
2009 Central Bedfordshire: Mid Bedfordshire, South Bedfordshire
2009 Cheshire East; Cheshire West and Chester: *Cheshire
2009 Cheshire East: Congleton, Crewe and Nantwich, Macclesfield
2009 Cheshire West and Chester: Chester, Ellesmere Port and Neston, Vale Royal
2009 Cornwall: Caradon, Carrick, Kerrier, North Cornwall, Penwith, Restormel
2009 County Durham: Chester-le-Street, Derwentside, Easington, Sedgefield, Teesdale, Wear Valley
2009 Northumberland: Alnwick, Berwick-upon-Tweed, Blyth Valley, Castle Morpeth, Tynedale, Wansbeck
2009 Shropshire: Bridgnorth, North Shropshire, Oswestry, Shrewsbury and Atcham, South Shropshire
2009 Wiltshire: Kennet, North Wiltshire, Salisbury, West Wiltshire
`;

/** They stand without a code: many never had one, and no figure is published under it. */
export function olderCouncils(reference: readonly ReferenceArea[]): FormerArea[] {
  const codes = new Map(reference.map(({ name, code }) => [name, code as AreaCode]));
  return older
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [today = "", gone = ""] = line.slice(5).split(": ");
      const successors = today
        .split("; ")
        .flatMap((name) => codes.get(name) ?? [])
        .sort();
      // In a table of a few councils, as in tests, some are of no council that is there.
      if (successors.length < today.split("; ").length) return [];
      const replacedIn = Number(line.slice(0, 4));
      return gone.split(", ").map((name): FormerArea => {
        const county = name.startsWith("*");
        const bare = county ? name.slice(1) : name;
        return {
          code: "",
          name: bare,
          successors,
          replacedIn,
          aliases: [`${bare} ${county ? "County" : "District"} Council`],
        };
      });
    });
}
