/**
 * Tests of the shape of a value, without Zod: plain functions that were generated from the schemas, fit for a strict
 * Content Security Policy. Each returns what `safeParse(value).success` of its schema would, and says no more; `check`
 * tells what is wrong, and also applies the rules between fields and records, which these functions leave out.
 *
 * They expect plain JSON: what `JSON.parse` returned, or objects like it. Of other things than plain objects, arrays,
 * strings, numbers, booleans and null the verdict means nothing; use `check` on values from code that you do not know.
 * An enumerable property on `Object.prototype` counts as a key of every object, as it does for Zod.
 */
export * from "./generated/validators.js";
