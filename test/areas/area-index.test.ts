import fc from "fast-check";
import { makeAreaIndex, type AreaAnswer } from "../../src/areas/area-index.ts";
import { areas, formerAreas } from "./fixtures/areas.ts";

const index = makeAreaIndex(areas, formerAreas);

function short(answer: AreaAnswer): string {
  switch (answer.kind) {
    case "area":
      return answer.area.name;
    case "former":
      return `former ${answer.former.name}`;
    case "coming":
      return `coming ${answer.coming.name}`;
    case "ambiguous":
      return `either ${answer.candidates.map((area) => area.name).join(" or ")}`;
    case "unknown":
      return "unknown";
  }
}

describe("a council is found", () => {
  test.each([
    ["Kent", "Kent"],
    ["  kent ", "Kent"],
    ["KENT", "Kent"],
    ["Kent CC", "Kent"],
    ["Kent County Council", "Kent"],
    ["Kent Council", "Kent"],
    ["The Kent County Council", "Kent"],
    ["E10000016", "Kent"],
    [" e10000016", "Kent"],
    ["City of York", "York"],
    ["York City Council", "York"],
    ["City of York Council", "York"],
    ["Hull", "Kingston upon Hull, City of"],
    ["Kingston-upon-Hull", "Kingston upon Hull, City of"],
    ["Hull CC", "Kingston upon Hull, City of"],
    ["City of Kingston upon Hull", "Kingston upon Hull, City of"],
    ["Brighton & Hove", "Brighton and Hove"],
    ["Brighton", "Brighton and Hove"],
    ["St Helens", "St. Helens"],
    ["Saint Helens MBC", "St. Helens"],
    ["Bournemouth Christchurch & Poole", "Bournemouth, Christchurch and Poole"],
    ["BCP", "Bournemouth, Christchurch and Poole"],
    ["Herefordshire", "Herefordshire, County of"],
    ["County of Herefordshire", "Herefordshire, County of"],
    ["Bristol", "Bristol, City of"],
    ["City and County of Bristol", "Bristol, City of"],
    ["Durham", "County Durham"],
    ["Durham CC", "County Durham"],
    ["RBKC", "Kensington and Chelsea"],
    ["RB Kensington & Chelsea", "Kensington and Chelsea"],
    ["Tyneside, North", "North Tyneside"],
    ["London Borough of Camden", "Camden"],
    ["LB Camden", "Camden"],
    ["Camden London Borough Council", "Camden"],
    ["City of Westminster", "Westminster"],
    ["Westminster City Council", "Westminster"],
    ["City of London", "City of London"],
    ["Barnsley Metropolitan Borough Council", "Barnsley"],
    ["Barnsley MBC", "Barnsley"],
    ["Maidstone BC", "Maidstone"],
    ["Dover DC", "Dover"],
    ["Medway Borough Council", "Medway"],
    ["Cornwall CC", "Cornwall"],
    ["Stoke", "Stoke-on-Trent"],
    ["B&NES", "Bath and North East Somerset"],
    ["Newcastle City Council", "Newcastle upon Tyne"],
    ["Newcastle CC", "Newcastle upon Tyne"],
    ["Gloucester", "Gloucester"],
    ["Gloucester CC", "Gloucester"],
    ["Gloucestershire CC", "Gloucestershire"],
    ["Leicester CC", "Leicester"],
    ["Leicestershire CC", "Leicestershire"],
    ["England", "England"],
    ["Co Durham", "County Durham"],
    ["Co. Durham", "County Durham"],
    ["Co Kent", "Kent"],
    ["Leics CC", "Leicestershire"],
    ["Gloucs", "Gloucestershire"],
    ["Tyneside, N", "North Tyneside"],
    ["E10000016 - Kent", "Kent"],
    ["Kent CC (E10000016)", "Kent"],
    ["Newcastle E08000021", "Newcastle upon Tyne"],
    ["Ke\u00adnt", "Kent"],
    ["Ke\u200bnt", "Kent"],
    ["North\u200bTyneside", "North Tyneside"],
  ])("by %j: %s", (text, expected) => {
    expect(short(index.resolve(text))).toBe(expected);
  });

  test("under a code it had before it was recoded", () => {
    expect(short(index.resolve("E08000016"))).toBe("Barnsley");
    expect(short(index.resolve("e06000048 "))).toBe("Northumberland");
  });

  test("when a former council had the same name", () => {
    expect(short(index.resolve("Somerset"))).toBe("Somerset");
    expect(short(index.resolve("Somerset CC"))).toBe("Somerset");
    expect(short(index.resolve("Somerset County Council"))).toBe("Somerset");
    expect(short(index.resolve("North Yorkshire County Council"))).toBe("North Yorkshire");
    expect(short(index.resolve("Buckinghamshire"))).toBe("Buckinghamshire");
  });
});

describe("a council that no longer exists is answered as a former one", () => {
  test.each([
    ["Cumbria", "former Cumbria"],
    ["cumbria county council", "former Cumbria"],
    ["Cumbria CC", "former Cumbria"],
    ["E10000006", "former Cumbria"],
    ["E10000027", "former Somerset"],
    ["Bournemouth", "former Bournemouth"],
    ["Bournemouth Borough Council", "former Bournemouth"],
    ["Barrow", "former Barrow-in-Furness"],
    ["Buckinghamshire County", "former Buckinghamshire County"],
  ])("%s", (text, expected) => {
    expect(short(index.resolve(text))).toBe(expected);
  });

  test("with the councils to ask instead", () => {
    const answer = index.resolve("Cumbria");
    expect(answer.kind === "former" && answer.former.successors).toEqual(["E06000063", "E06000064"]);
  });
});

describe("no council is picked", () => {
  test.each([
    ["Newcastle", "either Newcastle-under-Lyme or Newcastle upon Tyne"],
    ["Newcastle Council", "either Newcastle-under-Lyme or Newcastle upon Tyne"],
    ["Kingston", "either Kingston upon Hull, City of or Kingston upon Thames"],
  ])("when %s fits two", (text, expected) => {
    expect(short(index.resolve(text))).toBe(expected);
  });

  test.each([
    ["", "nothing was given"],
    [" , ", "only signs were given"],
    ["Kent and Medway", "two councils' area is neither"],
    ["South East", "a region is no council"],
    ["London", "London is a region"],
    ["Tyne and Wear", "a metropolitan county has no council"],
    ["West Yorkshire Combined Authority", "a combined authority is no council"],
    ["Durham City Council", "that was another council than County Durham's"],
    ["Leicester County Council", "Leicester has a city council"],
    ["Kent District Council", "Kent has a county council"],
    ["Maidstone County Council", "Maidstone has a borough council"],
    ["LB Maidstone", "Maidstone is no London borough"],
    ["City of England", "England is no council"],
    ["Test", "a common word begins a name by chance"],
    ["Hamp", "a name cut short is no name"],
    ["Council", "a designation alone names none"],
    ["E99999999", "the code belongs to none"],
    ["Kent (E99999999)", "the code belongs to none"],
    ["E10000016 - Leicester", "the code is another council's"],
    ["E10000006 Kent", "the code is a former council's"],
    ["Leics City Council", "Leicestershire has a county council"],
  ])("for %j: %s", (text) => {
    expect(short(index.resolve(text))).toBe("unknown");
  });

  test("but likely ones are named", () => {
    const near = (text: string): readonly string[] => {
      const answer = index.resolve(text);
      return answer.kind === "unknown" ? answer.near : [];
    };
    expect(near("Kemt")).toEqual(["Kent"]);
    expect(near("Kent District Council")).toContain("Kent");
    expect(near("Leicester County Council")).toEqual(["Leicester", "Leicestershire"]);
    expect(near("Cumbira")).toContain("Cumbria");
  });

  test("but never for a code", () => {
    for (const code of ["E10000061", "E0800001", "E99999999"])
      expect(index.resolve(code)).toEqual({ kind: "unknown", near: [] });
  });

  test("and a code beside another council's name says whose it is", () => {
    expect(index.resolve("E10000016 - Leicester")).toMatchObject({ near: [], because: { codeOf: "Kent" } });
    expect(index.resolve("E99999999 - Leicester")).toMatchObject({ near: [], because: { codeOf: null } });
  });
});

describe("whatever is typed", () => {
  test("never throws, and is one of the four answers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(["area", "former", "ambiguous", "unknown"]).toContain(index.resolve(text).kind);
      }),
    );
  });

  test("a decorated spelling of a name means the same council", () => {
    const names = areas.flatMap((area) => [area.code, area.name, ...area.aliases].map((name) => ({ name, area })));
    const decorate = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => ` ${name.toLowerCase()}\u00a0`,
      (name) => name.replaceAll(" and ", " & "),
      (name) => name.replaceAll("-", " ").replaceAll(",", ""),
      (name) => name.replaceAll(" ", "  "),
      (name) => `The ${name}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), decorate, ({ name, area }, decorated) => {
        expect(index.resolve(decorated(name))).toEqual({ kind: "area", area });
      }),
    );
  });
});
