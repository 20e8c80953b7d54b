import { FetchTrouble } from "../../../../src/cli/fetch/fetcher.ts";
import { Hindrance } from "../../../../src/cli/fetch/hindrance.ts";
import { networkTrouble } from "../../../../src/cli/fetch/request/network-trouble.ts";

const noon = Date.UTC(2026, 10, 30, 12);
const coded = (code: string, message = "some words"): Error => Object.assign(new Error(message), { code });

test.each([
  [coded("ENOTFOUND"), "The host www.gov.uk was not found. Is there internet?", true],
  [coded("ECONNREFUSED"), "www.gov.uk refuses the connection.", true],
  [coded("UND_ERR_CONNECT_TIMEOUT"), "www.gov.uk does not answer.", true],
  [coded("ECONNRESET"), "The connection to www.gov.uk broke (ECONNRESET).", true],
  [new Error("odd\n\u001B[31mwords"), "The connection to www.gov.uk broke (odd [31mwords).", true],
  [new AggregateError([coded("ENETUNREACH")]), "There is no way to www.gov.uk from this machine.", true],
  [new Error("x", { cause: coded("EAI_AGAIN") }), "The address of www.gov.uk could not be looked up.", true],
  [coded("HPE_INVALID_CONSTANT"), "www.gov.uk gave no proper answer (HPE_INVALID_CONSTANT).", true],
  [coded("UND_ERR_HEADERS_OVERFLOW"), "The answer of www.gov.uk begins with more than an answer has", false],
  [coded("SELF_SIGNED_CERT_IN_CHAIN"), "The certificate of www.gov.uk is not trusted.", false],
  [coded("CERT_HAS_EXPIRED"), "has expired. This machine's clock says 2026-11-30 12:00 UTC: if that is wrong", false],
  [coded("CERT_NOT_YET_VALID"), "is not valid yet. This machine's clock says 2026-11-30 12:00 UTC", false],
  [coded("ERR_TLS_CERT_ALTNAME_INVALID"), "is of another host", false],
  [coded("ERR_SSL_WRONG_VERSION_NUMBER"), "No safe connection to www.gov.uk could be made", false],
])("%s in words, and whether it is worth another try", (error, sentence, again) => {
  const trouble = networkTrouble(error, "www.gov.uk", noon);
  expect(trouble.message).toContain(sentence);
  expect(trouble instanceof Hindrance).toBe(again);
});

test("a trouble that has its sentence keeps it", () => {
  const trouble = new FetchTrouble("As it is.");
  expect(networkTrouble(trouble, "www.gov.uk", noon)).toBe(trouble);
});
