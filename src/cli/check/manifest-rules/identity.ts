import type { Finding, Rule } from "./subject.ts";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const language = /^[a-z]{2,3}-[A-Z]{2}$/;
const longestName = 125;
const longestDescription = 250;

/** The add-in's identity: id, version, names of a permitted length, the one host and the one permission it asks for. */
export const identity: Rule = ({ info, productVersion }) => {
  const findings: Finding[] = [];
  const demand = (holds: boolean, message: string): void => {
    if (!holds) findings.push({ line: null, message });
  };
  demand(guid.test(info.id ?? ""), `Id "${info.id ?? ""}" is not a GUID in lower case`);
  demand(
    language.test(info.defaultLocale ?? ""),
    `DefaultLocale "${info.defaultLocale ?? ""}" is not a language and country such as en-GB`,
  );
  for (const [name, text, longest] of [
    ["ProviderName", info.providerName, longestName],
    ["DisplayName", info.displayName, longestName],
    ["Description", info.description, longestDescription],
  ] as const) {
    demand((text ?? "") !== "", `${name} is empty`);
    demand((text ?? "").length <= longest, `${name} is longer than ${longest} characters`);
  }
  demand(
    info.permissions === "ReadWriteDocument",
    `Permissions must be ReadWriteDocument: another permission needs the administrator's consent again and locks users out until then`,
  );
  demand(
    info.hosts?.join() === "Workbook",
    `the only host must be Workbook: another host needs the administrator's consent again`,
  );
  return [...findings, ...versionFindings(info.version ?? "", productVersion)];
};

/**
 * The manifest's version is "1." and the product's. Microsoft's validator refuses versions below 1.0 and Excel on the
 * web fewer than four parts, while a changed manifest without a higher version is ignored.
 */
function versionFindings(version: string, productVersion: string): Finding[] {
  const wanted = `1.${productVersion}`;
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(wanted))
    return [
      { line: null, message: `the product's version ${productVersion} is not three parts of at most five digits` },
    ];
  if (version === wanted) return [];
  return [
    { line: null, message: `Version is ${version}, but must be ${wanted}: "1." and the version in package.json` },
  ];
}
