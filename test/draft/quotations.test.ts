import { describe, expect, it } from "vitest";
import { quotationsIn } from "../../src/draft/assemble/quotations.js";

describe("the quotations of a text", () => {
  it.each([
    ['"Yes," Orlo said. "No," Vint said.', ["Yes,", "No,"]],
    ["\u201CYes,\u201D Orlo said. \u201CNo.\u201D", ["Yes,", "No."]],
    ["\u201EJa\u201C, sagte er. \u201ENein.\u201C", ["Ja", "Nein."]],
    ["\u201DJa\u201D, sa hon.", ["Ja"]],
    ["\u00AB Oui \u00BB, dit-elle.", [" Oui "]],
    ["\u00BBJa\u00AB, sagte sie.", ["Ja"]],
    [
      "\u201C\u6211\u4EEC\u5F00\u653E\u8FB9\u5883\u3002\u201D\u6B27\u4E39\u7684\u5F1F\u5F1F\u88AB\u6355\u3002",
      ["\u6211\u4EEC\u5F00\u653E\u8FB9\u5883\u3002"],
    ],
    ["\u300C\u958B\u3051\u308B\u300D\u3068\u8A00\u3063\u305F", ["\u958B\u3051\u308B"]],
    ["He said \u2018it\u2019s over\u2019 and left.", ["it\u2019s over"]],
    ["She said 'no' to the '90s and Vint's offer.", ["no"]],
    ["\u201CHe told me \u2018go\u2019 twice,\u201D she said.", ["He told me \u2018go\u2019 twice,"]],
    ["The '90s were \u201Cgood\u201D.", ["good"]],
    ["\u201CFirst.\n\n\u201CSecond,\u201D he said.", ["First.", "Second,"]],
    ["\u201CFirst.\n\u201CSecond,\u201D he said.", ["First.\n", "Second,"]],
    ["\u201CA line\nand the next\u201D, he said.", ["A line\nand the next"]],
    ["\u{1F600} \u201CYes\u201D \u{1F600}", ["Yes"]],
    ["It isn't over, said the ministers' aides.", []],
    ['Never closed: "this', ["this"]],
  ])("of %j are %j", (text, expected) => {
    const characters = Array.from(text);
    expect(quotationsIn(text).map(({ start, end }) => characters.slice(start, end).join(""))).toEqual(expected);
  });
});
