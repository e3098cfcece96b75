import { describe, expect, it } from "vitest";
import { withoutMarkup } from "../../../src/convert/import/markup.js";

describe("withoutMarkup", () => {
  it.each([
    ["<p>One <b>two</b></p><p>three</p>", "One two\nthree"],
    ["One<br/>two<BR>three", "One\ntwo\nthree"],
    ['<a href="https://example.org/?a=1&amp;b=2">here</a> &amp; there', "here & there"],
    ["<p>&#8211; &#x2013; &ndash; &nbsp;&unknown; &#0; &#9999999;</p>", "– – –  &unknown; &#0; &#9999999;"],
    ["<ul><li>One</li><li>Two</li></ul>", "One\nTwo"],
  ])("%s is %s", (text, plain) => expect(withoutMarkup(text)).toBe(plain));

  it.each(["a < b > c", "Ada <ada@example.org>", "<https://example.org/>", "AT&amp;T", "1 <2", "", "<"])(
    "leaves plain text as it is: %s",
    (text) => expect(withoutMarkup(text)).toBe(text),
  );

  it("takes no longer for what never ends", () => {
    const text = "<a ".repeat(200_000);
    expect(withoutMarkup(text)).toBe(text);
  });
});
