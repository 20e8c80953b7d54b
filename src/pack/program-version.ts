import { version as ofPackage } from "../../package.json";

/** The version of this program, which package.json has. */
export const version: string = ofPackage;
