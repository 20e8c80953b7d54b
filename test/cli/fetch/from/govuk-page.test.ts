import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attached, govukPage, held, workbookOf } from "./made-answers.ts";
import { played, removePlayed, sourceOf } from "./playing.ts";

afterAll(removePlayed);

const api = "https://www.gov.uk/api/content";
const assets = /^https:\/\/assets\.publishing/;
const release = (title: string, path: string): object => ({ title, base_path: path, withdrawn: false });

test("a release whose collection has a newer one leads to it; without a collection it is taken itself", async () => {
  const known = "/government/statistics/measures-from-the-adult-social-care-outcomes-framework-england-2024-to-2025";
  const newer = known.replace("2024-to-2025", "2025-to-2026");
  const name = (years: string): string => `Measures from the Adult Social Care Outcomes Framework, England, ${years}`;
  const item = (path: string, years: string, links: object): object =>
    govukPage(path, name(years), { details: { attachments: [attached("ASCOF data tables", "t.ods")] }, links });
  const asked = async (links: object): Promise<string[]> => {
    const { fetcher } = await played("ascof-tables", [
      [`${api}${known}`, { json: item(known, "2024 to 2025", links) }],
      [`${api}${newer}`, { json: item(newer, "2025 to 2026", {}) }],
      [
        `${api}/government/collections/social-care`,
        {
          json: govukPage("/government/collections/social-care", "Social care", {
            links: { documents: [release(name("2024 to 2025"), known), release(name("2025 to 2026"), newer)] },
          }),
        },
      ],
      [
        `${api}/government/collections/older`,
        {
          json: govukPage("/government/collections/older", "Social care", {
            links: { documents: [release(name("2023 to 2024"), known.replace("2024-to-2025", "2023-to-2024"))] },
          }),
        },
      ],
      [assets, ""],
    ]);
    return fetcher.asked.slice(0, -1).map((address) => address.slice(api.length));
  };
  expect(await asked({ document_collections: [{ base_path: "/government/collections/social-care" }] })).toEqual([
    known,
    "/government/collections/social-care",
    newer,
  ]);
  expect(await asked({})).toEqual([known]);
  // A collection that does not list the newest yet does not lead back.
  expect(await asked({ document_collections: [{ base_path: "/government/collections/older" }] })).toEqual([
    known,
    "/government/collections/older",
  ]);
});

test("the newest quarter of many on one page is taken", async () => {
  const path = "/government/statistical-data-sets/live-tables-on-homelessness";
  const title = (quarter: string): string =>
    `Statutory homelessness: Detailed local authority-level tables: ${quarter}`;
  const quarters = [
    "October to December 2025",
    "January to March 2026",
    "April to June 2025",
    "January to March 2019 (revised)",
  ];
  const item = govukPage(path, "Live tables on homelessness", {
    details: { attachments: quarters.map((quarter, at) => attached(title(quarter), `Detailed_LA_${at}.ods`)) },
  });
  const { fetcher } = await played("homelessness", [
    [`${api}${path}`, { json: item }],
    [assets, ""],
  ]);
  expect(fetcher.asked[1]).toMatch(/Detailed_LA_1\.ods$/);
});

test("a web page that belongs to a publication has its files there: MHCLG's workbook of neighbours", async () => {
  const path =
    "/government/publications/local-outcomes-framework/local-government-outcomes-statistical-neighbours-model";
  const parent = "/government/publications/local-outcomes-framework";
  const councils = held("O14M06")
    .filter(({ code }) => !code.startsWith("E10"))
    .slice(0, 40);
  const list = councils.map(({ code, name }, at) => {
    const others = [1, 2, 3].map((step) => councils[(at + step) % councils.length] as (typeof councils)[number]);
    return [code, name, ...others.flatMap((other) => [other.code, other.name])];
  });
  const headings = [
    "Local authority code",
    "Local authority name",
    ...[1, 2, 3].flatMap((rank) => [`Neighbour ${rank}: Code`, `Neighbour ${rank}: Name`]),
  ];
  const book = workbookOf({ "Statistical Neighbours": [["Statistical neighbours"], [""], headings, ...list] });
  const { files, trouble } = await played("neighbours", [
    [
      `${api}${path}`,
      {
        json: govukPage(path, "Statistical neighbours model", {
          schema: "html_publication",
          links: { parent: [{ base_path: parent }] },
        }),
      },
    ],
    [
      `${api}${parent}`,
      {
        json: govukPage(parent, "Local Outcomes Framework", {
          details: { attachments: [attached("Statistical neighbours: workbook", "sn.xlsx")] },
        }),
      },
    ],
    [assets, book],
  ]);
  expect(trouble).toBe("");
  expect(files.map(({ name }) => name)).toEqual(["neighbours.xlsx"]);
  expect(sourceOf("neighbours").gives).toEqual({ kind: "neighbours" });
});

const kept = join("..", "shared", "data", "raw", "govuk-content");
const withPages = existsSync(kept) ? test : test.skip;
const skipped = existsSync(kept) ? "" : " (skipped: no official files)";
const keptPage = (name: string): { readonly text: string; readonly path: string } => {
  const text = readFileSync(join(kept, name), "utf8");
  return { text, path: (JSON.parse(text) as { base_path: string }).base_path };
};

withPages(`files set into the body of an old page of GOV.UK are found by title${skipped}`, async () => {
  const { text, path } = keptPage("best-practice-national-statistics.json");
  const asked = async (title: RegExp, ...types: string[]): Promise<{ trouble: string; asked: string[] }> => {
    const wanted = { ...sourceOf("roads-a"), how: { kind: "govuk", page: path, title, types } as const };
    const { fetcher, trouble } = await played(wanted, [
      [`${api}${path}`, text],
      [/./, ""],
    ]);
    return { trouble, asked: fetcher.asked.slice(1) };
  };
  const files = "https://www.gov.uk/government/uploads/system/uploads/attachment_data/file";
  expect((await asked(/data tables/i, "zip")).asked).toEqual([
    `${files}/428660/road-traffic-estimates-quarter-1-2015.zip`,
  ]);
  expect((await asked(/report/i, "pdf")).asked).toEqual([`${files}/428659/road-traffic-estimates-quarter-1-2015.pdf`]);
  expect((await asked(/data tables/i, "ods")).trouble).toContain("January to March 2015 data tables (zip)”");
});

withPages(`pages of a collection of GOV.UK whose titles name no year are several${skipped}`, async () => {
  const { text, path } = keptPage("best-practice-document-collection.json");
  const asked = async (release: RegExp): Promise<string> => {
    const how = { kind: "govuk", page: path, release, title: /./, types: ["ods"] } as const;
    return (await played({ ...sourceOf("roads-a"), how }, [[`${api}${path}`, text]])).trouble;
  };
  expect(await asked(/^national standard for/i)).toContain(
    "GOV.UK, “National standards for driving and riding”, has more than one newest release of the kind: “National standard for",
  );
  expect(await asked(/^car and light van driver competence framework$/i)).toContain(
    "car-and-light-van-driver-competence-framework",
  );
  expect(await asked(/^statistics/i)).toContain("has no newest release of the kind. It has “");
});
