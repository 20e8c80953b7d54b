/*
 * The content policies written into the pages when they are built. JavaScript, because webpack.config.js reads it.
 */

/**
 * Office.js and its error reporting come from Microsoft, and Office.js sets inline styles; all else is ours.
 * `frame-ancestors` only works as a header: the header files for hosts add it (headers.ts).
 */
export const panePolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** The workbench works with no network at all, so nothing but its own address is allowed. */
export const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
