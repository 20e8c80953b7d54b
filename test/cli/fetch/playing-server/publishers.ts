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
} from "../from/made-answers.ts";
import { first, right, says, signIn } from "./plays.ts";
import type { Play, Playing } from "./playing-server.ts";

const json = (answer: object): Play => right({ body: JSON.stringify(answer) });

/** Fingertips: one indicator comes, one after a pause it asks for; a council's sign-in page comes in place of a third. */
function playFingertips(playing: Playing): void {
  const api = "https://fingertips.phe.org.uk/api";
  const data = (indicator: number): string =>
    `${api}/all_data/csv/by_indicator_id?indicator_ids=${indicator}&child_area_type_id=502&parent_area_type_id=15`;
  playing.play(`${api}/area_types`, json([{ Id: 502, Name: "Upper tier local authorities (post 4/23)" }]));
  for (const id of [90323, 93861, 41001])
    playing.play(`${api}/available_data?indicator_id=${id}`, json([{ IndicatorId: id, AreaTypeId: 502 }]));
  const people = ["Persons", "10-11 yrs"] as const;
  const obesity = fingertipsCsv(90323, "Year 6 obesity", people, held("O08M05"), ["2024/25", "2025/26"]);
  playing.play(data(90323), right({ body: obesity, etag: '"obesity"' }));
  const particulates = fingertipsCsv(93861, "Mortality", ["Persons", "30+ yrs"], held("O13M01"), ["2024", "2025"]);
  playing.play(data(93861), first(1, says(429, { "retry-after": "2" }), right({ body: particulates })));
  playing.play(data(41001), signIn);
}

function playExploreLocal(playing: Playing): void {
  const api = "https://www.ons.gov.uk/explore-local-statistics/api/v1";
  const slug = "electric-vehicle-public-charging-devices";
  const label = "Public electric vehicle chargers";
  const list = [
    { slug, label, sourceDate: "12/11/2026" },
    { slug: "4g-coverage", label: "4G coverage" },
  ];
  playing.play(`${api}/metadata/indicators`, json(list));
  playing.play(
    `${api}/data.csv?indicator=${slug},4g-coverage&time=all&includeStatus=true`,
    right({ body: elsCsv([{ label, councils: held("O14M06") }], ["2026-04-01", "2026-07-01"]) }),
  );
}

/** Explore Education Statistics announces its next release. */
function playExploreEducation(playing: Playing): void {
  const content = "https://content.explore-education-statistics.service.gov.uk/api";
  const publication = "children-looked-after-in-england-including-adoptions";
  const release = {
    title: "Reporting year 2026",
    published: "2026-11-19T09:30:00.000Z",
    nextReleaseDate: { year: "2027", month: "11", day: "" },
    publication: { id: "p1", title: "Children looked after in England including adoptions" },
  };
  const file = { id: "s1", title: "Placement stability", filename: "la_cla_placement_stability_2022_to_2026.csv" };
  playing.play(`${content}/publications/${publication}/releases/latest/summary`, json(release));
  playing.play(
    `${content}/data-set-files?publicationId=p1&latestOnly=true&page=1&pageSize=40`,
    json({ results: [{ ...file, latestData: true }], paging: { totalPages: 1 } }),
  );
  playing.play(
    "https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/s1/csv",
    right({ body: eesPlacements(held("O07M08"), ["2025", "2026"]) }),
  );
}

function playNomis(playing: Playing): void {
  const rate = ["45", "Employment rate - aged 16-64"] as const;
  const rows = nomisRows(rate, held("O15M02"), [
    ["2026-03", "Apr 2025-Mar 2026"],
    ["2026-06", "Jul 2025-Jun 2026"],
  ]);
  const annotation = [{ annotationtitle: "LastUpdated", annotationtext: "2026-10-13 07:00:00" }];
  playing.play("https://www.nomisweb.co.uk", (asked, response, request) => {
    const answer = asked.path.includes("/variable.def.sdmx.json")
      ? JSON.stringify(nomisCodes([rate]))
      : asked.path.includes(".def.sdmx.json")
        ? JSON.stringify({ structure: { keyfamilies: { keyfamily: [{ annotations: { annotation } }] } } })
        : nomisPage(rows, `https://${asked.host}${asked.path}`);
    right({ body: answer })(asked, response, request);
  });
}

/** GOV.UK: File 10 comes; another file redirects elsewhere. The framework's page is asked for at its plain address. */
function playGovUk(playing: Playing): void {
  const api = "https://www.gov.uk/api/content";
  const collection = "/government/collections/english-indices-of-deprivation";
  const release = "/government/statistics/english-indices-of-deprivation-2025";
  const flyTipping = "/government/statistics/fly-tipping-in-england";
  const framework =
    "/government/publications/local-outcomes-framework/local-outcomes-framework-priority-outcomes-and-metrics--2";
  const documents = [{ title: "English indices of deprivation 2025", base_path: release }];
  const body = `<h2>1. Housing supply</h2><p>Ambition.</p><h3>Outcome metrics</h3><ul><li>Net additions (<a href="https://a/">MHCLG</a>)</li></ul><h2>2. Housing quality and safety</h2><p>Ambition.</p><h3>Outcome metrics</h3><ul><li>Percentage of rental housing in the local authority area deemed decent (<a href="https://a/">MHCLG</a>)</li></ul>`;
  const attachments = (title: string, name: string): { details: object } => ({
    details: { attachments: [attached(title, name)] },
  });
  const pages: [path: string, title: string, more: Parameters<typeof govukPage>[2]][] = [
    [collection, "English indices of deprivation", { links: { documents } }],
    [release, "English indices of deprivation 2025", attachments("File 10: local authority summaries", "File_10.xlsx")],
    [flyTipping, "Fly-tipping in England", attachments("Local authority incidents and actions", "Fly_tipping.xlsx")],
    [
      framework,
      "Local Outcomes Framework: priority outcomes and metrics",
      { details: { body }, schema: "html_publication" },
    ],
  ];
  for (const [path, title, more] of pages) playing.play(`${api}${path}`, json(govukPage(path, title, more)));
  const media = "https://assets.publishing.service.gov.uk/media/0123456789abcdef";
  playing.play(`${media}/File_10.xlsx`, right({ body: Buffer.from(fileTen()) }));
  playing.play(`${media}/Fly_tipping.xlsx`, says(302, { location: "https://evil.example/Fly_tipping.xlsx" }));
}

/** Each kind of publisher with a right answer, and beside them the bad ones that a council's network knows. */
export function playPublishers(playing: Playing): void {
  playFingertips(playing);
  playExploreLocal(playing);
  playExploreEducation(playing);
  playNomis(playing);
  playGovUk(playing);
}
