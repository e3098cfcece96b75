import { describe, expect, it } from "vitest";
import { firstInvalidUtf8, utf8Length } from "../../src/json/utf8.js";
import { createRandom } from "./random.js";

describe("firstInvalidUtf8", () => {
  it.each([
    [[0x80], 0],
    [[0x41, 0xc1, 0x80], 1],
    [[0xc2, 0x80, 0xc2], 2],
    [[0xe0, 0x9f, 0xbf], 0],
    [[0xe0, 0xa0, 0x80], -1],
    [[0xed, 0x9f, 0xbf], -1],
    [[0xed, 0xa0, 0x80], 0],
    [[0xf0, 0x8f, 0xbf, 0xbf], 0],
    [[0xf0, 0x90, 0x80, 0x80], -1],
    [[0xf4, 0x8f, 0xbf, 0xbf], -1],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xf5, 0x80, 0x80, 0x80], 0],
    [[0x41, 0xf0, 0x9f, 0x8c], 1],
    [[], -1],
  ])("of %j is %i", (bytes, offset) => {
    expect(firstInvalidUtf8(Uint8Array.from(bytes))).toBe(offset);
  });

  it("agrees with TextDecoder on random bytes: what lies before is valid, what follows is not", () => {
    const random = createRandom(4);
    const likely = [0x41, 0x80, 0xbf, 0xc2, 0xdf, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xff];
    const isValid = (bytes: Uint8Array): boolean => {
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    for (let run = 0; run < 20_000; run++) {
      const bytes = Uint8Array.from({ length: random(7) }, () => likely[random(likely.length)] as number);
      const offset = firstInvalidUtf8(bytes);
      expect(offset < 0).toBe(isValid(bytes));
      if (offset >= 0) expect(isValid(bytes.subarray(0, offset))).toBe(true);
    }
  });
});

describe("utf8Length", () => {
  it.each(["", "abc", "é", "中", "🌍x", "\ud83c", "\ud83cx", "\udf0d\ud83c", "a\uFFFFé🌍"])(
    "of %j is right",
    (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    },
  );
});
