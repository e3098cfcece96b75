import * as z from "zod";
import { register } from "../registry.js";

/** Schema of `Language`. */
export const LanguageSchema = /* @__PURE__ */ register("Language", () =>
  z
    .string()
    .max(80)
    .regex(
      /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$/u,
    )
    .describe(
      "A language tag (BCP 47, the `langtag` of RFC 5646): `en`, `az-Latn`, `pt-BR`. Form only: whether the subtags are registered is not checked here, and grandfathered tags that have this form pass.",
    ),
);
