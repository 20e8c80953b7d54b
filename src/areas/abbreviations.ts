/** Points of the compass, counties and designations as people shorten them in a council's name. */
const shortWords: Readonly<Record<string, string>> = {
  n: "north",
  e: "east",
  s: "south",
  w: "west",
  ne: "north east",
  nw: "north west",
  se: "south east",
  sw: "south west",
  northeast: "north east",
  northwest: "north west",
  southeast: "south east",
  southwest: "south west",
  nth: "north",
  sth: "south",
  mids: "midlands",
  beds: "bedfordshire",
  berks: "berkshire",
  bucks: "buckinghamshire",
  cambs: "cambridgeshire",
  ches: "cheshire",
  derbys: "derbyshire",
  glos: "gloucestershire",
  gloucs: "gloucestershire",
  hants: "hampshire",
  herefs: "herefordshire",
  herts: "hertfordshire",
  hunts: "huntingdonshire",
  lancs: "lancashire",
  leics: "leicestershire",
  lincs: "lincolnshire",
  northants: "northamptonshire",
  northumb: "northumberland",
  notts: "nottinghamshire",
  oxon: "oxfordshire",
  salop: "shropshire",
  shrops: "shropshire",
  staffs: "staffordshire",
  warks: "warwickshire",
  wilts: "wiltshire",
  worcs: "worcestershire",
  yorks: "yorkshire",
  iow: "isle of wight",
  co: "county",
  boro: "borough",
  dist: "district",
  met: "metropolitan",
};

/**
 * A name with the usual abbreviations of its words written out: "ne lincs" is "north east lincolnshire".
 *
 * Whether a council of that name exists is for whoever asks to find out; nothing is shortened to the nearest one.
 *
 * @param name a normalised name
 * @returns null where no word of it is such an abbreviation
 * @example writtenOut("co durham") // "county durham"
 */
export function writtenOut(name: string): string | null {
  const full = name
    .split(" ")
    .map((word) => (Object.hasOwn(shortWords, word) ? shortWords[word] : word))
    .join(" ");
  return full === name ? null : full;
}
