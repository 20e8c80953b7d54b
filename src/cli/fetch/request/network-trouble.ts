import { existsSync } from "node:fs";
import { FetchTrouble } from "../fetcher.ts";
import { Hindrance, quoted } from "../hindrance.ts";

/** What a failed request is called in words, and whether it is worth another try. */
export function networkTrouble(error: unknown, host: string, now: number): FetchTrouble {
  if (error instanceof FetchTrouble) return error;
  const { code, message } = innermost(error);
  const certificate = certificateTrouble(code, host, now);
  if (certificate !== null) return new FetchTrouble(certificate);
  switch (code) {
    case "ENOTFOUND":
      return new Hindrance(
        `The host ${host} was not found. Is there internet? Where it goes through a proxy, HTTPS_PROXY names it.`,
      );
    case "EAI_AGAIN":
      return new Hindrance(`The address of ${host} could not be looked up. Is there internet?`);
    case "ECONNREFUSED":
      return new Hindrance(
        `${host} refuses the connection. Where the internet is behind a proxy, HTTPS_PROXY names it.`,
      );
    case "ENETUNREACH":
    case "EHOSTUNREACH":
      return new Hindrance(`There is no way to ${host} from this machine. Is there internet?`);
    case "UND_ERR_CONNECT_TIMEOUT":
    case "ETIMEDOUT":
      return new Hindrance(`${host} does not answer. Where the internet is behind a proxy, HTTPS_PROXY names it.`);
    case "UND_ERR_HEADERS_OVERFLOW":
    case "HPE_HEADER_OVERFLOW":
      return new FetchTrouble(`The answer of ${host} begins with more than an answer has: it was not read.`);
  }
  if (code.startsWith("HPE_")) return new Hindrance(`${host} gave no proper answer (${code}).`);
  return new Hindrance(`The connection to ${host} broke (${code === "" ? quoted(message, 80) : code}).`);
}

/** Errors of several tries to connect hold one another. */
function innermost(error: unknown): { readonly code: string; readonly message: string } {
  const { code, message, errors, cause } = error as {
    code?: unknown;
    message?: unknown;
    errors?: readonly unknown[];
    cause?: unknown;
  };
  if (typeof code === "string") return { code, message: String(message) };
  const inner = errors?.[0] ?? cause;
  return inner === undefined ? { code: "", message: String(message) } : innermost(inner);
}

const untrusted = [
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_UNTRUSTED",
  "CERT_SIGNATURE_FAILURE",
];

/** Why no safe connection was made, as a sentence; null for a trouble of another kind. */
export function certificateTrouble(code: string, host: string, now: number): string | null {
  const clock = `This machine's clock says ${new Date(now).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  if (untrusted.includes(code)) return `The certificate of ${host} is not trusted. ${extraCertificates()}`;
  if (code === "CERT_NOT_YET_VALID")
    return `The certificate of ${host} is not valid yet. ${clock}: if that is wrong, set it.`;
  if (code === "CERT_HAS_EXPIRED")
    return `The certificate of ${host} has expired. ${clock}: if that is wrong, set it; if it is right, the host's owner has to renew it.`;
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return `The certificate shown for ${host} is of another host: what answers is not ${host}.`;
  if (/^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$)/.test(code)) return `No safe connection to ${host} could be made (${code}).`;
  return null;
}

function extraCertificates(): string {
  const named = process.env["NODE_EXTRA_CA_CERTS"] ?? "";
  if (named === "")
    return "Where a council's own proxy reads along, NODE_EXTRA_CA_CERTS has to name the file with the council's certificate (PEM) before the command starts.";
  if (!existsSync(named)) return `NODE_EXTRA_CA_CERTS names “${named}”, and there is no such file.`;
  return `The file that NODE_EXTRA_CA_CERTS names, “${named}”, has no certificate that vouches for it.`;
}
