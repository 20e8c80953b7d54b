import { attached, fileTen, govukPage, workbookOf } from "./made-answers.ts";
import { played, removePlayed, type Answer, type Play } from "./playing.ts";

afterAll(removePlayed);

const api = "https://www.gov.uk/api/content";
const assets = /^https:\/\/assets\.publishing/;
const collectionPath = "/government/collections/english-indices-of-deprivation";
const release = (title: string, path: string, withdrawn = false): object => ({ title, base_path: path, withdrawn });
const iod = "/government/statistics/english-indices-of-deprivation-2025";
const collection = govukPage(collectionPath, "English indices of deprivation", {
  schema: "document_collection",
  links: {
    documents: [
      release("English indices of deprivation 2019", "/government/statistics/english-indices-of-deprivation-2019"),
      release("English indices of deprivation 2025", iod),
      release(
        "English indices of deprivation 2031",
        "/government/statistics/english-indices-of-deprivation-2031",
        true,
      ),
      release("Mapping resources", "/guidance/mapping-resources"),
    ],
  },
});
const tables = fileTen();
const ten = attached("File 10: local authority district summaries", "File_10_IoD2025.xlsx", tables.length);
const page = (attachments: readonly object[], more: object = {}): object =>
  govukPage(iod, "English indices of deprivation 2025", { details: { attachments, body: "" }, ...more });
const play = (item: object, data: Answer = tables): Play => [
  [`${api}${collectionPath}`, { json: collection }],
  [`${api}${iod}`, "status" in item ? (item as Answer) : { json: item }],
  [assets, data],
];

test("the file is found by its title on the newest release of a collection that is not withdrawn", async () => {
  const { files, fetcher, trouble } = await played(
    "deprivation",
    play(page([attached("File 1: index of multiple deprivation", "File_1.xlsx"), ten])),
  );
  expect(trouble).toBe("");
  expect(files.map(({ name }) => name)).toEqual(["deprivation.xlsx"]);
  expect(fetcher.asked.slice(0, 2)).toEqual([`${api}${collectionPath}`, `${api}${iod}`]);
  expect(fetcher.wishes[0]?.about).toEqual({
    what: "Indices of Deprivation: File 10: “File 10: local authority district summaries”",
    source: "deprivation",
    published: "2026-10-30",
  });
});

test("the day for which the page announces the next release is kept", async () => {
  const body = "<p>Some words.</p><p>Next release: <strong>30 October 2027</strong></p>";
  const { fetcher } = await played("deprivation", play(page([], { details: { attachments: [ten], body } })));
  expect(fetcher.wishes[0]?.about.nextRelease).toBe("2027-10-30");
});

test("a release that is only announced is not taken for the newest, and its date is kept", async () => {
  const path = "/government/statistics/announcements/english-indices-of-deprivation-2029";
  const announcement = {
    title: "English indices of deprivation 2029",
    base_path: path,
    document_type: "official_statistics_announcement",
  };
  const documents = [announcement, release("English indices of deprivation 2025", iod)];
  const withIt = { ...collection, links: { documents } };
  const asked = async (details: Answer): Promise<string | undefined> => {
    const { fetcher, trouble } = await played("deprivation", [
      [`${api}${collectionPath}`, { json: withIt }],
      [`${api}${path}`, details],
      ...play(page([ten])),
    ]);
    expect(trouble).toBe("");
    return fetcher.wishes[0]?.about.nextRelease;
  };
  const said = (details: object): Answer => ({
    json: govukPage(path, "English indices of deprivation 2029", { schema: "statistics_announcement", details }),
  });
  expect(await asked(said({ display_date: "25 October 2029 9:30am", state: "confirmed" }))).toBe("2029-10-25");
  expect(await asked(said({ display_date: "October 2029", state: "provisional" }))).toBe("2029-10");
  expect(await asked(said({ display_date: "October 2029", state: "cancelled" }))).toBeUndefined();
  expect(await asked(said({ display_date: "October 2020" }))).toBeUndefined();
  expect(await asked({ status: 404 })).toBeUndefined();
});

test.each<[string, readonly object[], string]>([
  [
    "an “(accessible)” double",
    [ten, attached("File 10: local authority district summaries (accessible)", "File_10_accessible.xlsx")],
    "File_10_IoD2025.xlsx",
  ],
  [
    "the same file as ODS: XLSX is read the same and is preferred here",
    [attached("File 10: local authority district summaries", "File_10.ods"), ten],
    "File_10_IoD2025.xlsx",
  ],
  [
    "a PDF and a web page of the title",
    [attached("File 10: notes", "notes.pdf"), ten, { title: "File 10: guide", url: "/government/x" }],
    "File_10_IoD2025.xlsx",
  ],
  [
    "the file of an earlier year",
    [
      attached("File 10: local authority district summaries 2019", "File_10_2019.xlsx"),
      attached("File 10: local authority district summaries 2025", "File_10_2025.xlsx"),
    ],
    "File_10_2025.xlsx",
  ],
  [
    "the provisional one",
    [
      attached("File 10: summaries 2025 (provisional)", "provisional.xlsx"),
      attached("File 10: summaries 2025", "final.xlsx"),
    ],
    "final.xlsx",
  ],
  ["only an “(accessible)” one", [attached("File 10: summaries (accessible)", "accessible.xlsx")], "accessible.xlsx"],
])("%s is no second file", async (_name, attachments, file) => {
  const { fetcher, trouble } = await played("deprivation", play(page(attachments)));
  expect(trouble).toBe("");
  expect(fetcher.wishes.map(({ address }) => address.slice(address.lastIndexOf("/") + 1))).toEqual([file]);
});

test.each<[string, readonly object[], string]>([
  ["no attachments", [], "it lists nothing at all"],
  ["none of the title", [attached("File 1: scores", "1.xlsx")], "It has “File 1: scores (xlsx)”."],
  ["none of a kind that is read", [attached("File 10: summaries", "10.pdf")], "It has “File 10: summaries (pdf)”."],
  [
    "two of like titles",
    [attached("File 10: lower tier summaries", "a.xlsx"), attached("File 10: upper tier summaries", "b.xlsx")],
    "more than one file of the title wanted (xlsx or ods): “File 10: lower tier summaries”, “File 10: upper tier summaries”",
  ],
  [
    "two of one title",
    [attached("File 10: summaries", "a.xlsx"), attached("File 10: summaries", "b.xlsx")],
    "has 2 different files called “file 10: summaries”: none was taken",
  ],
  ["one that is far too large", [attached("File 10: summaries", "a.xlsx", 5e8)], "has 500 MB; at most 100 MB are read"],
])("%s is refused in a sentence that names what was found", async (_name, attachments, sentence) => {
  const { trouble, fetcher } = await played("deprivation", play(page(attachments)));
  expect(trouble).toContain(sentence);
  expect(fetcher.wishes).toEqual([]);
});

test("a page that is withdrawn is refused with the publisher's reason, and one that is gone or not there yet too", async () => {
  const notice = { explanation: "<p>These figures had an error.</p>", withdrawn_at: "2026-11-01T00:00:00Z" };
  const withdrawn = await played("deprivation", play({ ...page([ten]), withdrawn_notice: notice }));
  expect(withdrawn.trouble).toBe(
    "GOV.UK has withdrawn “English indices of deprivation 2025”: These figures had an error.",
  );
  const gone = await played("deprivation", play({ schema_name: "gone", base_path: iod }));
  expect(gone.trouble).toBe(`GOV.UK has taken the page ${iod} away.`);
  expect((await played("deprivation", play({ status: 404 }))).trouble).toContain("status 404");
  expect((await played("deprivation", play({ items: [] }))).trouble).toContain("is no page of it");
});

test("a page that has moved is followed once, and only within GOV.UK", async () => {
  const to = (destination: string): object => ({
    schema_name: "redirect",
    base_path: iod,
    redirects: [{ destination }],
  });
  const moved: Play = [[`${api}/government/statistics/new-place`, { json: page([ten]) }]];
  const once = await played("deprivation", [...moved, ...play(to("/government/statistics/new-place"))]);
  expect(once.trouble).toBe("");
  const round = await played("deprivation", play(to(iod)));
  expect(round.trouble).toContain("has moved, without saying where");
  const away = await played("deprivation", play(to("https://example.org/file")));
  expect(away.trouble).toContain("which is no page of it");
});

test("a collection with no release of the kind, or two of one year, is refused", async () => {
  const without = {
    ...collection,
    links: { documents: [release("Mapping resources", "/guidance/mapping-resources")] },
  };
  const none = await played("deprivation", [[`${api}${collectionPath}`, { json: without }]]);
  expect(none.trouble).toBe(
    "GOV.UK, “English indices of deprivation”, has no newest release of the kind. It has “Mapping resources”.",
  );
  const twice = {
    ...collection,
    links: {
      documents: [
        release("English indices of deprivation 2025", iod),
        release("English indices of deprivation 2025: update", "/x/y"),
      ],
    },
  };
  const two = await played("deprivation", [[`${api}${collectionPath}`, { json: twice }]]);
  expect(two.trouble).toContain("more than one newest release of the kind");
});

test.each<[string, Answer]>([
  [
    "another workbook",
    workbookOf({
      Sheet1: [
        ["Area code", "Area name", "Things"],
        ["E08000037", "Gateshead", 5],
      ],
    }),
  ],
  ["a sign-in page", "<!doctype html><title>Sign in</title><p>Sign in</p>"],
  ["a file cut short", tables.slice(0, 5000)],
  ["nothing", ""],
])("%s in place of the file is refused", async (_name, data) => {
  const { trouble, files } = await played("deprivation", play(page([ten]), data));
  expect(files).toEqual([]);
  expect(trouble).toMatch(/^What came is not what was asked/);
});
