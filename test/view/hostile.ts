import type { Report } from "../../src/generated/types.js";

/** What somebody would write into a report to run something, load something, or mislead. Each that runs calls `__x`. */
export const PAYLOADS: readonly string[] = [
  "</script><script>__x(1)</script>",
  "<img src=x onerror=__x(2)>",
  '"><svg onload=__x(3)>',
  "' onmouseover='__x(4)' autofocus onfocus='__x(4)",
  '" autofocus onfocus="__x(5)" x="',
  "javascript:__x(6)",
  "JaVaScRiPt:__x(7)//https://example.org/",
  "data:text/html,<script>__x(8)</script>",
  "</style><script>__x(9)</script>",
  "</title><script>__x(10)</script>",
  "<!--><script>__x(11)</script>-->",
  "\u202e<script>__x(12)</script>\u202c",
  "a\u2066b\u2069c\u202dd",
  "\u0000<script>__x(13)</script>",
  "\ud800 lone <b onclick=__x(14)>",
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=__x(15)&gt;">',
  '<iframe srcdoc="<script>parent.__x(16)</script>">',
  '<a href="javascript:__x(17)">x</a>',
  "`-__x(18)-`",
  "{{constructor.constructor('__x(19)')()}}",
  "<base href=https://evil.example/>",
  '<meta http-equiv=refresh content="0;url=javascript:__x(20)">',
  'https://example.org/"onmouseover="__x(21)',
  "https://example.org/<script>__x(22)</script>",
  "vbscript:__x(23)",
  "\tjavascript:__x(24)",
  'x" style="background:url(https://evil.example/25)"',
  "<link rel=stylesheet href=https://evil.example/26>",
  "&lt;script&gt;__x(27)&lt;/script&gt;",
  "&#106;avascript:__x(28)",
  "]]><script>__x(29)</script>",
  "</article></main></body><script>__x(30)</script>",
  'url(#x)" onload="__x(31)',
];

const WORD = /^[a-z][a-z0-9-]*$/;
const ID = /^[a-z]+:[a-z0-9._-]+$/;
/** Without these a report is none. */
const KEPT = ["type", "language", "status", "basis"];

/**
 * The report with such texts in the place of its own: of those that are free (`shape`), or of all, ids and words included.
 *
 * @param seed which of them comes first
 */
export function hostile(report: Report, mode: "shape" | "all", seed: number): Report {
  let next = seed;
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === "string") {
      const isFixed = WORD.test(value) || ID.test(value) || /^\d{4}|^\//.test(value) || KEPT.includes(key);
      return key === "type" || (mode === "shape" && isFixed) ? value : PAYLOADS[next++ % PAYLOADS.length];
    }
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
  };
  return poison(report, "") as Report;
}
