import fc from "fast-check";

/*
 * For the mutation run only (stryker.config.json): a property that fails is enough, so examples are not shrunk, and
 * fewer cases are enough, since a wrong sign or limit fails in the first few.
 */
fc.configureGlobal({ numRuns: 40, endOnFailure: true });
