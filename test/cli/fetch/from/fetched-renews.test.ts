import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackFile } from "../../../../src/pack/schema.ts";
import { readPack } from "../../../../src/pack/read-pack.ts";
import { writePack } from "../../../../src/pack/write-pack.ts";
import type { OfficialFile } from "../../../../src/sources/official/official-file.ts";
import { packBase } from "../../../../src/sources/pack-base.ts";
import { buildPack, type Build } from "../../../../src/sources/pack-from-files.ts";
import { edition } from "../../../../src/sources/plan/edition.ts";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";
import {
  attached,
  eesPlacements,
  elsCsv,
  fileTen,
  fingertipsCsv,
  govukPage,
  held,
  nomisCodes,
  nomisPage,
  nomisRows,
  step,
} from "./made-answers.ts";
import { played, readHere, removePlayed, type Play } from "./playing.ts";

/*
 * The way from the publishers' answers to a pack: what the plan brings is read, proved against the shipped pack and
 * renews it.
 */

afterAll(removePlayed);

/** Fetches the sources as played and builds a pack from what came, on top of the shipped one. */
async function renewed(plays: Readonly<Record<string, Play>>): Promise<{ build: Build; troubles: string[] }> {
  const files: OfficialFile[] = [];
  const troubles: string[] = [];
  for (const [source, play] of Object.entries(plays)) {
    const { files: came, trouble } = await played(source, play);
    if (trouble !== "") troubles.push(`${source}: ${trouble}`);
    for (const { path, name } of came) {
      const answer = await readHere(path);
      if (answer.file !== null) files.push({ ...answer.file, path: name, retrieved: "2026-12-10" });
    }
  }
  return { build: buildPack(packBase(shippedDesk().pack), files, { edition, built: "2026-12-10" }), troubles };
}

const catalogue = (id: string, filename: string): Play => [
  [
    /releases\/latest\/summary$/,
    { json: { title: "Newest", published: "2026-11-19T09:30:00Z", publication: { id: "p1", title: "Publication" } } },
  ],
  [/data-set-files\?/, { json: { results: [{ id, title: filename, filename }], paging: { totalPages: 1 } } }],
];

const page = (path: string, title: string, filename: string): Play => [
  [
    `https://www.gov.uk/api/content${path}`,
    { json: govukPage(path, title, { details: { attachments: [attached(title, filename)] } }) },
  ],
];

test("small answers in each publisher's shape renew the series they are for, and only those", async () => {
  const obesity = held("O08M05");
  const births = held("O15M07");
  const placements = held("O07M08");
  const employment = held("O15M02");
  const rate = ["45", "Employment rate - aged 16-64"] as const;
  const quarters = [
    ["2026-03", "Apr 2025-Mar 2026"],
    ["2026-06", "Jul 2025-Jun 2026"],
  ] as const;
  const rows = nomisRows(rate, employment, quarters);
  const business = {
    O15M07: ["business-births", "Business births"],
    O15M08: ["business-deaths", "Business deaths"],
    O15M09: ["high-growth-businesses", "High growth businesses"],
    O15M10: ["active-businesses", "Active businesses"],
    O15M11: ["business-survival-three-year", "Three-year business survival rate"],
  } as const;
  const indicators = Object.values(business).map(([slug, label]) => ({ slug, label, sourceDate: "20/11/2026" }));
  const iod = "/government/statistics/english-indices-of-deprivation-2025";
  const { build, troubles } = await renewed({
    "fingertips-90323": [
      [/available_data/, { json: [{ IndicatorId: 90323, AreaTypeId: 502 }] }],
      [/area_types$/, { json: [{ Id: 502, Name: "Upper tier local authorities (post 4/23)" }] }],
      [
        /by_indicator_id/,
        fingertipsCsv(90323, "Year 6 obesity", ["Persons", "10-11 yrs"], obesity, ["2024/25", "2025/26"]),
      ],
    ],
    "els-business": [
      [/metadata\/indicators$/, { json: indicators }],
      [
        /data\.csv/,
        elsCsv(
          Object.entries(business).map(([id, [, label]]) => ({ label, councils: held(id) })),
          ["2024-01-01/P1Y", "2025-01-01/P1Y"],
        ),
      ],
    ],
    "ees-la-cla-placement-stability": [
      ...catalogue("s1", "la_cla_placement_stability_2022_to_2026.csv"),
      [/data-catalogue/, eesPlacements(placements, ["2025", "2026"])],
    ],
    "nomis-employment": [
      [/variable\.def/, { json: nomisCodes([rate]) }],
      [/data\.csv/, (address) => nomisPage(rows, address)],
    ],
    deprivation: [
      [
        "https://www.gov.uk/api/content/government/collections/english-indices-of-deprivation",
        {
          json: govukPage("/government/collections/english-indices-of-deprivation", "Indices", {
            links: { documents: [{ title: "English indices of deprivation 2025", base_path: iod }] },
          }),
        },
      ],
      ...page(iod, "File 10: summaries", "File_10.xlsx"),
      [/^https:\/\/assets/, fileTen()],
    ],
  });
  expect(troubles).toEqual([]);
  expect(build.issues).toEqual([]);
  const pack = readPack(writePack(build.file as PackFile), "");
  const before = shippedDesk().pack;
  const currentOf = (from: typeof pack, id: string): string | undefined => {
    const series = from.seriesById.get(id);
    return series?.periods[series.current]?.label;
  };
  const moved = before.series.flatMap(({ id }) =>
    currentOf(before, id) === currentOf(pack, id) ? [] : [[id, currentOf(before, id), currentOf(pack, id)]],
  );
  // Business survival is held for those born in 2021 only, and nothing was played of them to prove it by.
  expect(moved.map(([id]) => id).sort()).toEqual(["O07M08", "O08M05", "O15M02", "O15M07", "O15M08", "O15M09"]);
  expect(moved).toContainEqual(["O08M05", "2024/25", "2025/26"]);
  expect(moved).toContainEqual(["O15M02", "Apr 2025-Mar 2026", "Jul 2025-Jun 2026"]);
  expect(moved).toContainEqual(["O15M07", "2024", "2025"]);
  expect(moved).toContainEqual(["O07M08", "2025", "2026"]);
  // A council's figure of the new period is the one that was played.
  for (const [id, councils] of [
    ["O08M05", obesity],
    ["O15M07", births],
    ["O07M08", placements],
    ["O15M02", employment],
  ] as const) {
    const series = pack.seriesById.get(id);
    const [first] = councils.filter(({ code }) => !code.startsWith("E10"));
    const area = pack.areas.find(({ code }) => code === first?.code);
    const value = series?.values[series.current * pack.areas.length + (area?.index ?? NaN)];
    expect(value).toBeCloseTo((first?.value ?? NaN) + step, 5);
  }
  const proved = build.proofs.filter(({ taken }) => taken.length > 0).map(({ series }) => series);
  expect(proved).toEqual(expect.arrayContaining(["O15M04", "O15M05", "O15M06"]));
}, 240_000);

const raw = join("..", "shared", "data", "raw");
const present = existsSync(join(raw, "expected.csv"));
const official = (path: string): Uint8Array => new Uint8Array(readFileSync(join(raw, path)));

(present ? test : test.skip)(
  `official files, as publishers would answer with them, are known as what was asked and prove themselves${present ? "" : " (skipped: no official files)"}`,
  async () => {
    const file = (path: string): Play[number] => [/^https:\/\/assets|data-catalogue|data\.csv/, official(path)];
    const homelessness = "/government/statistical-data-sets/live-tables-on-homelessness";
    const cilif = "/government/collections/children-in-low-income-families-local-area-statistics";
    const { build, troubles } = await renewed({
      "ees-d5-cpps-at31march-by-duration": [
        ...catalogue("s1", "d5_cpps_at31march_by_duration_2013_to_2025.csv"),
        file("ees/d5_cpps_at31march_by_duration_2013_to_2025.csv"),
      ],
      "ees-la-cla-placement-stability": [
        ...catalogue("s2", "la_cla_placement_stability.csv"),
        file("ees/la_cla_placement_stability.csv"),
      ],
      "ees-ks4-la": [...catalogue("s3", "ks4_la.csv"), file("ees/ks4_la.csv")],
      "ees-ud-neetnk-la-dashboard": [
        ...catalogue("s4", "UD_NEETNK_LA_dashboard_2023_final.csv"),
        file("ees/UD_NEETNK_LA_dashboard_2023_final.csv"),
      ],
      "els-chargers": [
        [
          /metadata\/indicators$/,
          {
            json: [
              { slug: "electric-vehicle-public-charging-devices", label: "Public electric vehicle chargers" },
              { slug: "4g-coverage", label: "4G coverage" },
            ],
          },
        ],
        file("els/public-electric-vehicle-chargers.csv"),
      ],
      homelessness: [
        ...page(
          homelessness,
          "Statutory homelessness: Detailed local authority-level tables: October to December 2025",
          "Statutory_Homelessness_Detailed_Local_Authority_Data_202512.ods",
        ),
        file("mhclg-homelessness/Statutory_Homelessness_Detailed_Local_Authority_Data_202512.ods"),
      ],
      "ascof-tables": [
        ...page(
          "/government/statistics/measures-from-the-adult-social-care-outcomes-framework-england-2024-to-2025",
          "Data tables",
          "ascof_2024_25.ods",
        ),
        file("ascof/ascof_2024_25.ods"),
      ],
      "fly-tipping": [
        ...page("/government/statistics/fly-tipping-in-england", "Local authority incidents and actions", "Fly.xlsx"),
        file("defra/Flytipping_2012-13_to_2021-22_RESAVED.xlsx"),
      ],
      waste: [
        ...page(
          "/government/statistics/local-authority-collected-waste-management-annual-results",
          "Local authority and regional spreadsheet 2017/18",
          "LA_and_Regional_Spreadsheet_201718.ods",
        ),
        file("defra/LA_and_Regional_Spreadsheet_201718.ods"),
      ],
      "low-income": [
        [
          `https://www.gov.uk/api/content${cilif}`,
          {
            json: govukPage(cilif, "Children in low income families", {
              links: {
                documents: [
                  {
                    title: "Children in low income families: local area statistics 2014 to 2021",
                    base_path: "/government/statistics/cilif-2021",
                  },
                ],
              },
            }),
          },
        ],
        ...page("/government/statistics/cilif-2021", "Local area statistics: tables", "cilif.ods"),
        file("dwp/Children_low_income_families.ods"),
      ],
    });
    expect(troubles).toEqual([]);
    expect(build.issues).toEqual([]);
    const proved = new Set(build.proofs.filter(({ taken }) => taken.length > 0).map(({ series }) => series));
    expect([...proved]).toEqual(
      expect.arrayContaining([
        ...["O03M01", "O06M05", "O07M04", "O07M07", "O07M08", "O09M01", "O09M04", "O10M01", "O11M01"],
        ...["O12M09", "O13M02", "O14M06"],
      ]),
    );
  },
  600_000,
);
