import { productVersion, released } from "./planted.ts";

export const host = "https://lof-for-excel.example";
export const group = released.slice(released.indexOf("<Group id"), released.indexOf("</Group>") + "</Group>".length);
const button = released.slice(released.indexOf("<Control"), released.indexOf("</Control>") + "</Control>".length);
const times = (count: number, text: string): string =>
  Array.from({ length: count }, (_, i) => text.replaceAll("LocalOutcomes.", `No${i}.`)).join("");
export const secondControls = (count: number): string =>
  times(
    count,
    button.replace(
      /<Action[\s\S]*<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>help</FunctionName></Action>',
    ),
  );

const longName = "n".repeat(126);
export const oneGroupOnHome = `<OfficeTab id="TabHome">\n              ${group}\n            </OfficeTab>`;

/** One fault each: what is changed where, and how the breach is reported. */
export const plants: [fault: string, part: string, replacement: string, breach: string][] = [
  [
    "another kind of add-in",
    'xsi:type="TaskPaneApp"',
    'xsi:type="ContentApp"',
    "structure: OfficeApp must have xsi:type",
  ],
  [
    "overrides without their type",
    ' xsi:type="VersionOverridesV1_0"',
    "",
    "structure: VersionOverrides must have xsi:type",
  ],
  [
    "overrides in the wrong namespace",
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"',
    "<VersionOverrides",
    "structure: VersionOverrides must be in the namespace",
  ],
  [
    "an element out of order",
    "<ProviderName>LOF for Excel</ProviderName>\n  <DefaultLocale>en-GB</DefaultLocale>",
    "<DefaultLocale>en-GB</DefaultLocale>\n  <ProviderName>LOF for Excel</ProviderName>",
    "structure: ProviderName must stand before DefaultLocale",
  ],
  ["an unknown element", "<Permissions>", "<Colour/><Permissions>", "structure: Colour has no place in OfficeApp"],
  [
    "no support address",
    `<SupportUrl DefaultValue="${host}/help.html"/>`,
    "",
    "structure: OfficeApp lacks its SupportUrl",
  ],
  [
    "no high-resolution icon",
    `<HighResolutionIconUrl DefaultValue="${host}/assets/icons/icon-64.png"/>`,
    "",
    "structure: OfficeApp lacks its HighResolutionIconUrl",
  ],
  [
    "two permissions",
    "<Permissions>",
    "<Permissions>ReadDocument</Permissions><Permissions>",
    "structure: OfficeApp has more than one Permissions",
  ],
  ["an id that is no GUID", "fb963049-2f07-433b-a99d-55208185d82f", "lof-for-excel", "identity: Id"],
  ["a language without country", ">en-GB<", ">en<", "identity: DefaultLocale"],
  [
    "a name too long",
    'DisplayName DefaultValue="LOF for Excel"',
    `DisplayName DefaultValue="${longName}"`,
    "identity: DisplayName is longer than 125",
  ],
  [
    "an empty description",
    /<Description DefaultValue="[^"]*"\/>/.exec(released)?.[0] ?? "",
    '<Description DefaultValue=""/>',
    "identity: Description is empty",
  ],
  [
    "a description too long",
    '<Description DefaultValue="',
    `<Description DefaultValue="${"d".repeat(250)}`,
    "identity: Description is longer than 250",
  ],
  ["a provider too long", "<ProviderName>", `<ProviderName>${longName}`, "identity: ProviderName is longer than 125"],
  [
    "a second host",
    '<Host Name="Workbook"/>',
    '<Host Name="Workbook"/><Host Name="Document"/>',
    "identity: the only host must be Workbook",
  ],
  ["another permission", "ReadWriteDocument", "ReadAllDocument", "identity: Permissions must be ReadWriteDocument"],
  ["a version below 1.0", `<Version>1.${productVersion}<`, `<Version>${productVersion}.0<`, "identity: Version is"],
  [
    "a version that is not the product's",
    `<Version>1.${productVersion}<`,
    "<Version>1.99.0.0<",
    `but must be 1.${productVersion}`,
  ],
  [
    "a resid that leads nowhere",
    '<Label resid="Group.Label"/>',
    '<Label resid="Group.Lable"/>',
    "resources: resid Group.Lable of Label leads to no resource",
  ],
  [
    "a resid to the wrong list",
    '<Label resid="Group.Label"/>',
    '<Label resid="OpenPane.Description"/>',
    "resources: resid OpenPane.Description of Label must be one of ShortStrings",
  ],
  [
    "an unused resource",
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Old" DefaultValue="x"/>',
    "resources: resource Old is used nowhere",
  ],
  [
    "a resource given twice",
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Group.Label" DefaultValue="x"/>',
    "resources: the id Group.Label is given twice",
  ],
  [
    "a resource without value",
    'id="Group.Label" DefaultValue="Local outcomes"',
    'id="Group.Label"',
    "resources: resource Group.Label has no DefaultValue",
  ],
  [
    "a short string too long",
    'id="Group.Label" DefaultValue="',
    `id="Group.Label" DefaultValue="${"l".repeat(125)}`,
    "resources: the text of Group.Label is longer than 125",
  ],
  [
    "a long string too long",
    'id="OpenPane.Description" DefaultValue="',
    `id="OpenPane.Description" DefaultValue="${"l".repeat(250)}`,
    "resources: the text of OpenPane.Description is longer than 250",
  ],
  [
    "a resource id too long",
    "<bt:ShortStrings>",
    `<bt:ShortStrings><bt:String id="${"i".repeat(33)}" DefaultValue="x"/>`,
    "must have 1 to 32 characters",
  ],
  [
    "plain http",
    `<IconUrl DefaultValue="${host}`,
    '<IconUrl DefaultValue="http://lof-for-excel.example',
    "addresses: http://lof-for-excel.example/assets/icons/icon-32.png must begin with https://",
  ],
  [
    "no address at all",
    `<SupportUrl DefaultValue="${host}/help.html"/>`,
    '<SupportUrl DefaultValue="help.html"/>',
    'addresses: "help.html" is no address',
  ],
  [
    "functions from another host",
    `${host}/functions.js"`,
    'https://cdn.example/functions.js"',
    "addresses: https://cdn.example/functions.js is not under",
  ],
  [
    "an address too long",
    `${host}/help.html"/>`,
    `${host}/help.html?${"q".repeat(2048)}"/>`,
    "addresses: an address is longer than 2048",
  ],
  [
    "a domain with a path",
    "<Hosts>\n    <Host N",
    "<AppDomains><AppDomain>https://other.example/</AppDomain></AppDomains><Hosts>\n    <Host N",
    "addresses: AppDomain https://other.example/ must be",
  ],
  [
    "a domain with a wildcard",
    "<Hosts>\n    <Host N",
    "<AppDomains><AppDomain>https://*.example</AppDomain></AppDomains><Hosts>\n    <Host N",
    "addresses: AppDomain https://*.example must be",
  ],
  [
    "our own host as a domain",
    "<Hosts>\n    <Host N",
    `<AppDomains><AppDomain>${host}</AppDomain></AppDomains><Hosts>\n    <Host N`,
    "is our own host: leave it out",
  ],
  [
    "an icon without its 80 pixels",
    '<bt:Image size="80" resid="Icon.80"/>',
    "",
    "images: the icon lacks its image of 80 pixels",
  ],
  [
    "an icon of an unknown size",
    '<bt:Image size="20" resid',
    '<bt:Image size="21" resid',
    "images: Office knows no icon of 21 pixels",
  ],
  [
    "an icon with one size twice",
    '<bt:Image size="20" resid="Icon.20"/>',
    '<bt:Image size="24" resid="Icon.24"/>',
    "images: the icon has two images of 24 pixels",
  ],
  [
    "an icon named for another size",
    '<bt:Image size="16" resid="Icon.16"/>',
    '<bt:Image size="16" resid="Icon.20"/>',
    "images: assets/icons/icon-20.png is 20 x 20 pixels where 16 x 16 are promised",
  ],
  [
    "the small icon where the large one belongs",
    "icon-64.png",
    "icon-32.png",
    "images: assets/icons/icon-32.png is 32 x 32 pixels where 64 x 64 are promised",
  ],
  [
    "an icon that is no PNG file",
    "icons/icon-32.png",
    "icons/icon-32.ico",
    "images: assets/icons/icon-32.ico must be a PNG file",
  ],
  [
    "a page that is not built",
    `${host}/help.html"`,
    `${host}/support.html"`,
    "hosted files: there is no file support.html",
  ],
  [
    "a missing requirement set",
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    "",
    "requirement sets: the requirement set SharedRuntime 1.1 is missing",
  ],
  [
    "a set above the floor",
    'Name="ExcelApi" MinVersion="1.12"',
    'Name="ExcelApi" MinVersion="1.20"',
    "requirement sets: ExcelApi must ask for 1.12, not 1.20",
  ],
  [
    "a set below the floor",
    'Name="CustomFunctionsRuntime" MinVersion="1.3"',
    'Name="CustomFunctionsRuntime" MinVersion="1.1"',
    "requirement sets: CustomFunctionsRuntime must ask for 1.3, not 1.1",
  ],
  [
    "a set that need not be there",
    '<Set Name="ExcelApi"',
    '<Set Name="RibbonApi" MinVersion="1.2"/><Set Name="ExcelApi"',
    "requirement sets: RibbonApi must not be demanded",
  ],
  [
    "sets in a second place",
    'xsi:type="VersionOverridesV1_0">',
    'xsi:type="VersionOverridesV1_0"><Requirements><Sets><Set Name="ExcelApi" MinVersion="1.12"/></Sets></Requirements>',
    "requirement sets: requirement sets belong in one place",
  ],
  ["a runtime that ends with the pane", ' lifetime="long"', "", 'shared runtime: Runtime must have lifetime="long"'],
  [
    "a runtime of another page",
    '<Runtime resid="Pane.Url"',
    '<Runtime resid="Help.Url"',
    "shared runtime: FunctionFile must have the resid of Runtime, Help.Url",
  ],
  [
    "commands of another page",
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Help.Url"',
    "shared runtime: FunctionFile must have the resid of Runtime, Pane.Url",
  ],
  [
    "functions of another page",
    '<Page>\n              <SourceLocation resid="Pane.Url"',
    '<Page>\n              <SourceLocation resid="Help.Url"',
    "shared runtime: SourceLocation must have the resid of Runtime, Pane.Url",
  ],
  [
    "a pane of another page",
    '"ShowTaskpane">\n                    <SourceLocation resid="Pane.Url"',
    '"ShowTaskpane">\n                    <SourceLocation resid="Help.Url"',
    "shared runtime: SourceLocation must have the resid of Runtime, Pane.Url",
  ],
  [
    "runtimes that do not come first",
    '<Runtimes>\n          <Runtime resid="Pane.Url" lifetime="long"/>\n        </Runtimes>',
    "",
    "shared runtime: Runtimes must stand directly after Host begins",
  ],
  [
    "a pane with an id",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>One</TaskpaneId>',
    "shared runtime: TaskpaneId makes a second pane",
  ],
  [
    "a second pane",
    "</Group>",
    `${times(1, button)}</Group>`,
    "shared runtime: a second ShowTaskpane makes a second pane",
  ],
  [
    "no functions",
    'ExtensionPoint xsi:type="CustomFunctions"',
    'ExtensionPoint xsi:type="CustomFunction"',
    "custom functions: there must be one extension point",
  ],
  [
    "functions without a namespace",
    '<Namespace resid="Functions.Namespace"/>',
    "",
    "custom functions: the functions lack their Namespace",
  ],
  [
    "a namespace Excel refuses",
    'DefaultValue="LOF"',
    'DefaultValue="LOF_DEV"',
    'custom functions: the namespace "LOF_DEV" must be',
  ],
  ["a namespace too long", 'DefaultValue="LOF"', `DefaultValue="${"L".repeat(33)}"`, "custom functions: the namespace"],
  ["no button", group, "", "ribbon: there is no button"],
  ["too many groups", group, times(7, group), "ribbon: a tab may have at most 6 groups"],
  ["too many commands", "</Group>", `${secondControls(7)}</Group>`, "ribbon: a group may have at most 7 commands"],
  ["two controls of one id", button, `${button}${button}`, "ribbon: the id LocalOutcomes.OpenPane is given twice"],
  [
    "a control id too long",
    'id="LocalOutcomes.OpenPane"',
    `id="${"c".repeat(126)}"`,
    "ribbon: Control needs an id of 1 to 125",
  ],
  [
    "two tabs of our own",
    oneGroupOnHome,
    `<CustomTab id="A">${times(1, group)}<Label resid="Group.Label"/></CustomTab><CustomTab id="B">${group}<Label resid="Group.Label"/></CustomTab>`,
    "ribbon: there may be only one tab of our own",
  ],
  [
    "a tab of our own for a single command",
    oneGroupOnHome,
    `<CustomTab id="A">${group}<Label resid="Group.Label"/></CustomTab>`,
    "ribbon: a tab of our own needs 7 commands",
  ],
];
