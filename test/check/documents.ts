import type {
  Act,
  Agreement,
  Meeting,
  Person,
  Place,
  Process,
  Report,
  Source,
  State,
  Statement,
  Topic,
  Visit,
} from "../../src/types.js";

// Small valid documents. Every test says what it changes in them.

export const source = (slug = "article", more: Partial<Source> = {}): Source => ({
  type: "source",
  id: `source:${slug}`,
  kind: "news-article",
  ...more,
});

export const person = (slug = "ada", more: Partial<Person> = {}): Person => ({
  type: "person",
  id: `person:${slug}`,
  name: "Ada Example",
  ...more,
});

export const state = (slug = "examplia", more: Partial<State> = {}): State => ({
  type: "state",
  id: `state:${slug}`,
  name: "Examplia",
  ...more,
});

export const place = (slug = "hall", more: Partial<Place> = {}): Place => ({
  type: "place",
  id: `place:${slug}`,
  name: "Sample Hall",
  kind: "venue",
  ...more,
});

export const topic = (slug = "trade", more: Partial<Topic> = {}): Topic => ({
  type: "topic",
  id: `topic:${slug}`,
  name: "Trade",
  ...more,
});

export const visit = (slug = "tour", more: Partial<Visit> = {}): Visit => ({
  type: "visit",
  id: `visit:${slug}`,
  title: "Tour",
  visitors: [{ actor: "person:ada" }],
  host: "state:examplia",
  status: "held",
  ...more,
});

export const meeting = (slug = "talks", more: Partial<Meeting> = {}): Meeting => ({
  type: "meeting",
  id: `meeting:${slug}`,
  title: "Talks",
  kind: "talks",
  status: "held",
  ...more,
});

export const agreement = (slug = "treaty", more: Partial<Agreement> = {}): Agreement => ({
  type: "agreement",
  id: `agreement:${slug}`,
  title: "Sample treaty",
  instrument: "treaty",
  status: "signed",
  ...more,
});

export const act = (slug = "release", more: Partial<Act> = {}): Act => ({
  type: "act",
  id: `act:${slug}`,
  title: "Release",
  kind: "release",
  status: "done",
  ...more,
});

export const statement = (slug = "welcome", more: Partial<Statement> = {}): Statement => ({
  type: "statement",
  id: `statement:${slug}`,
  kind: "evaluate",
  speakers: ["person:ada"],
  summary: "Welcomed it.",
  ...more,
});

export const process = (slug = "peace", more: Partial<Process> = {}): Process => ({
  type: "process",
  id: `process:${slug}`,
  title: "Peace talks",
  kind: "peace-process",
  parties: ["state:examplia", "state:samplonia"],
  status: "ongoing",
  ...more,
});

export const report = (more: Partial<Report> = {}): Report => ({
  type: "report",
  version: "1",
  id: "https://example.org/reports/1",
  title: "A report",
  language: "en",
  sources: [source()],
  ...more,
});
