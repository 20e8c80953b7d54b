import fc from "fast-check";

/*
 * For the mutation run only (stryker.config.json): a property that fails has done its work, so nothing is made smaller,
 * and fewer cases do, since a wrong sign or limit fails in the first few.
 */
fc.configureGlobal({ numRuns: 40, endOnFailure: true });
