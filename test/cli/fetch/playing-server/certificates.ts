import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

/** What a server shows, and the key it proves it with; both PEM. */
export interface Shown {
  readonly cert: string;
  readonly key: string;
}

/** Who vouches for certificates. */
export interface Authority extends Shown {
  readonly name: string;
  readonly signer: KeyObject;
}

export interface Validity {
  readonly from: Date;
  readonly to: Date;
}

const day = 86_400_000;

/** From yesterday to tomorrow. */
export function validNow(now = Date.now()): Validity {
  return { from: new Date(now - day), to: new Date(now + day) };
}

// X.509 in DER (RFC 5280), as little of it as a certificate needs.

function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const sizes = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...sizes]), content]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const octets = (content: Uint8Array): Buffer => der(0x04, content);
const bits = (content: Uint8Array): Buffer => der(0x03, Buffer.from([0]), content);
const yes = der(0x01, Buffer.from([0xff]));
const oids = {
  ecdsaWithSha256: der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])),
  commonName: der(0x06, Buffer.from([0x55, 0x04, 0x03])),
  basicConstraints: der(0x06, Buffer.from([0x55, 0x1d, 0x13])),
  keyUsage: der(0x06, Buffer.from([0x55, 0x1d, 0x0f])),
  otherNames: der(0x06, Buffer.from([0x55, 0x1d, 0x11])),
};

function nameOf(text: string): Buffer {
  return sequence(der(0x31, sequence(oids.commonName, der(0x0c, Buffer.from(text)))));
}

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, "")));
}

function pem(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

interface Wanted {
  readonly subject: string;
  readonly issuer: string;
  readonly signer: KeyObject;
  readonly publicKey: KeyObject;
  readonly validity: Validity;
  readonly extensions: readonly Uint8Array[];
}

function certificate({ subject, issuer, signer, publicKey, validity, extensions }: Wanted): string {
  const algorithm = sequence(oids.ecdsaWithSha256);
  const serial = der(0x02, Buffer.from([1]), randomBytes(8));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    serial,
    algorithm,
    nameOf(issuer),
    sequence(time(validity.from), time(validity.to)),
    nameOf(subject),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(...extensions)),
  );
  return pem(sequence(body, algorithm, bits(sign("sha256", body, signer))));
}

/** Somebody who vouches for certificates, whom nobody knows yet. */
export function makeAuthority(name = "Council reads along"): Authority {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const cert = certificate({
    ...{ subject: name, issuer: name, signer: privateKey, publicKey, validity: validNow() },
    extensions: [
      sequence(oids.basicConstraints, yes, octets(sequence(yes))),
      sequence(oids.keyUsage, yes, octets(der(0x03, Buffer.from([1, 0x06])))),
    ],
  });
  return { name, signer: privateKey, cert, key: privateKey.export({ type: "pkcs8", format: "pem" }) as string };
}

/** A certificate of a host. */
export function certificateFor(host: string, { name, signer }: Authority, validity = validNow()): Shown {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const cert = certificate({
    ...{ subject: host, issuer: name, signer, publicKey, validity },
    extensions: [sequence(oids.otherNames, octets(sequence(der(0x82, Buffer.from(host)))))],
  });
  return { cert, key: privateKey.export({ type: "pkcs8", format: "pem" }) as string };
}
