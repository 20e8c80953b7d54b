/** Where a copy of an official file was taken from, when it did not come from its publisher's own address. */
export interface KnownCopy {
  readonly address: string;
  /** ISO day on which it was fetched. */
  readonly retrieved: string;
}

/** Copies in one repository, by the file's name there. */
interface Copies {
  readonly repository: string;
  readonly commit: string;
  readonly retrieved: string;
  readonly sha256: Readonly<Record<string, string>>;
}

const copies: readonly Copies[] = [
  {
    repository: "FemShow/flytipping",
    commit: "6dc316c22915545c983ac0afdcfa0b56352d32e4",
    retrieved: "2026-11-29",
    sha256: {
      "Flytipping_2012-13_to_2021-22_RESAVED.xlsx": "b40727b58c5e02347a608843126f12311c2ef2e67e58e0ee88b233e0e7af5ce3",
    },
  },
  {
    repository: "nsynes/rshiny-uk-recycling",
    commit: "9ad3fa7c2943a04383ea80e30b39607b2bfd9ef7",
    retrieved: "2026-11-29",
    sha256: {
      "LA_and_Regional_Spreadsheet_201718.ods": "1df0c8c5398baa5423f4dfb9c4d05b5c7bc3f3eb884bfddd925938fb80c04bd8",
    },
  },
  {
    repository: "Susai23/Lincolnshire-Adult-Social-Care-pipeline",
    commit: "1b9479ebe8e2a64c9818216d2f483b25c354766b",
    retrieved: "2026-11-29",
    sha256: {
      "ascof_2024_25.ods": "e4b06416b2b5b31ba9c4db7d64f52cce5c8cffc95e391458e2e5c626f1439226",
    },
  },
  {
    repository: "psychty/laph_walkthrough_2022",
    commit: "6bb4641f3bbd7ff048e6e1dfbda0b945f4d5d076",
    retrieved: "2026-11-29",
    sha256: {
      "Children_low_income_families.ods": "c97262fe8d3635df08f791f94747afd1d6debc4a4d22c6f27081f4c84ccd2220",
    },
  },
  {
    repository: "dfe-analytical-services/nccis_localauthority_dashboard",
    commit: "7be8eb365c9f9f229cee3a5b78ade0538b5cef03",
    retrieved: "2026-11-29",
    sha256: {
      "UD_NEETNK_LA_dashboard_2023_final.csv": "442b2f41ddad2394749a7632bc125e496961f98ef815eacb77f75fa215bc0301",
    },
  },
  {
    repository: "dfe-analytical-services/CSC_outcomes_and_enablers",
    commit: "2f5d11a431050523dab58810083259d3313029ae",
    retrieved: "2026-11-29",
    sha256: {
      "csww_headline_measures_2017_to_2022.csv": "46889430c2b58fcfbb147c9a388bd434c2ee96452fadec2f80e4642a04f54717",
      "d5_cpps_at31march_by_duration_2013_to_2025.csv":
        "b203854c252fc055df1dc05d649de63c2f18c0246b1bd2282c2f3632530f296d",
      "ks4_la.csv": "9e08bc2f51d962a362aa76895bd48f41c7adef72926b77c67c905558b23c0ba8",
      "la_cla_placement_stability.csv": "b102f3277a40353a99bd997fe0c1ac557370bb8a793b177e6a570c851a96290f",
    },
  },
  {
    repository: "ONSdigital/els-api-poc",
    commit: "b496296ab3ed64a966a828227e34f681a7ca10b2",
    retrieved: "2026-11-29",
    sha256: {
      "old-engagement-with-culture-and-heritage.csv":
        "eca83673aec193398d4a22a0c037f42bf173a6678b0cdabcaa7b3d1907cfe204",
      "old-gigabit-capable-broadband.csv": "398922a543dc0b7411346d95d236a95bd1e1c0f02e3d08c4bba6e83cb3e61a43",
    },
  },
  {
    repository: "ONSdigital/explore-local-statistics-data",
    commit: "4972c588d0c192839afc8fa54ae82cb3dc7721ed",
    retrieved: "2026-11-29",
    sha256: {
      "public-electric-vehicle-chargers.csv": "0894c048689363f060e61a32a26bff724e3a32669cf83ab0e857a4dfac447864",
    },
  },
  {
    repository: "olayinka-ysf/uk-homelessness-ta-dashboard",
    commit: "a2af44438fa8f49533fc6ebda4b38cf98aa781fc",
    retrieved: "2026-11-29",
    sha256: {
      "IoD2019_File_10_local_authority_district_summaries.xlsx":
        "e4ade0ca7fa5e00e1f89b6c1ae754cd6561dd777543e04ff8a38cadea10b5366",
    },
  },
  {
    repository: "MastodonC/witan.homelessness.benchmarking",
    commit: "1c9c24bca478fb710da00890c313a8e1b85d4b0b",
    retrieved: "2026-11-29",
    sha256: {
      "DetailedLA_201903_revised.xlsx": "203befe0f46d6c4aab60800722b6486200582b56cbe840390f1a091ae1b12106",
      "Detailed_LA_202212.ods": "c48154e296c99ee3133e90df49722b62e784a6b9be9a46f8f444ed28705b48ef",
      "Statutory_Homelessness_Detailed_Local_Authority_Data_202506.ods":
        "95090384305d894e67df6ce04c32f8730d7211802afaab3e513b8ed7b70022b6",
      "Statutory_Homelessness_Detailed_Local_Authority_Data_202512.ods":
        "e76ab78185364bd08ab2e564309613cc83c8b83a653f918ac98669b7aadf080c",
    },
  },
  {
    repository: "dfe-analytical-services/lsip_dashboard",
    commit: "ace69761dfd4f8b139c9dd5ea6d3e06bdf3f8f6a",
    retrieved: "2026-11-29",
    sha256: {
      "businessdemographyexceltables2024.xlsx": "cc0c50b6b8daf41247e1584f25498fb51149ee17c1cfe593657e949e99fe9d90",
    },
  },
  {
    repository: "FemShow/rough-sleeping",
    commit: "b1ec8d1b80a5b520e2e7eab576d1a6fa0a59c947",
    retrieved: "2026-11-29",
    sha256: {
      "Rough_sleeping_2022_RESAVED.xlsx": "37fa4728496139a243b2022bb68584199505ef4df144547c07313a66b7355fb3",
    },
  },
  {
    repository: "ONSdigital/explore-local-statistics-data",
    commit: "4972c588d0c192839afc8fa54ae82cb3dc7721ed",
    retrieved: "2026-06-26",
    sha256: {
      "business-demography.csv.gz": "1c1396b5084e1b0ac9017dda5ee82d6dd3c821fde1a15fe542d0079916e13920",
      "children-in-relative-poverty.csv.gz": "c339891d420598560791a6e8869eb9ba4a9fcc50a8a00f908d75625e5d2102fb",
      "employment-rate.csv.gz": "a7aa122f6579c95819a298ab033113ac7c1004e90a0305eb3ab083d778bb7d17",
      "engagement-with-culture-and-heritage.csv.gz": "746e4748b705cdfbcaaabb39734ff1cf651b37789cd16f039dc5d34b44238d99",
      "gigabit-capable-broadband.csv.gz": "6b161e7856e9876c9f29863fe59ef6f8d149e71e42e84dbfe6b4b356fb584fcd",
      "gross-disposable-household-income-per-head.csv.gz":
        "187237d8273fd8e5a364ded7d00b75ec09432576efeb01325631c7425b61d589",
      "gross-median-weekly-pay.csv.gz": "b1de8a515e8689c27a7a9cdd2a85be2a293f69d34f27e6e38066e9c5afcc3f54",
      "gross-value-added.csv.gz": "fadd4110092561df64ba055c02bc391c867b91e95c5f73497105149040f8ffa2",
      "healthy-life-expectancy.csv.gz": "e57d344b4c6b9f3847a3fda967d3d9aa1673ca69d0504eab2c6eca5a5230dbdc",
      "network-coverage-5g.csv.gz": "2ad8e3f49432ecfe2d324c307aacf81cb40e222e80b3050ce7698859432e4dd7",
      "persistent-absences-for-all-pupils.csv.gz": "93b822ae191d9bc3f331d6425b085c2a7f89eb18d692ef1d708c5abdb19b61ad",
      "persistent-absences-for-pupils-looked-after-by-local-authorities.csv.gz":
        "6fb2750b1edf1f9b2dfe4462ca7c382266836439fdea13f5408c520598a2f2c5",
      "public-electric-vehicle-chargers.csv.gz": "69a5aefa1105896f242116d0f7ff9fb96d627d0dd310b74fbf5f9ab6d75eeb17",
      "pupils-at-expected-standards-by-end-of-primary-school.csv.gz":
        "dd7ea92b8eb9426bac708b6c151f5a24aefb787b52ce1811b4b7e9142315a72d",
    },
  },
];

/**
 * Copies of official files that the pack in this project was made from, by SHA-256. A file that is none of these was
 * fetched by whoever builds the pack.
 */
export const knownCopies: ReadonlyMap<string, KnownCopy> = new Map(
  copies.flatMap(({ repository, commit, retrieved, sha256 }) =>
    Object.values(sha256).map((hash): [string, KnownCopy] => [
      hash,
      { address: `https://github.com/${repository}/tree/${commit}`, retrieved },
    ]),
  ),
);
