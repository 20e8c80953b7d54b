/** The target that a name states beyond doubt: "from 70.3% in 2012/13 to 80% in 2013/14", "by 2010 to 115.3/100000". */
export function targetInName(name: string): string | null {
  const [, aim] =
    /\bfrom £?[\d.,]+\s?(?:%|\/\s?\d+)?[^;]{0,70}?\bto (£?\d[\d.,]*\d?(?:%|\/\s?[\d,]+)?)(?:\s\w+)?(?=,?\s(?:in|by) (?:\w+ )?\d{4}|[.,]?$)/i.exec(
      name,
    ) ?? [];
  return aim ?? null;
}
