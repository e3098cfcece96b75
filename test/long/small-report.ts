/** A report that is sound, and small enough to be typed into. */
export const SMALL = {
  type: "report",
  version: "1",
  id: "https://example.org/reports/talks",
  title: "Talks in Sample City",
  language: "en",
  sources: [{ type: "source", id: "source:article", kind: "news-article" }],
  states: [
    { type: "state", id: "state:examplia", name: "Examplia" },
    { type: "state", id: "state:samplonia", name: "Samplonia" },
  ],
  meetings: [
    {
      type: "meeting",
      id: "meeting:talks",
      title: "Talks",
      kind: "talks",
      status: "held",
      participants: [{ actor: "state:examplia" }, { actor: "state:samplonia" }],
    },
  ],
};
