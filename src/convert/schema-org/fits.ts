import { isMeeting, isSource } from "../../validators.js";

// Whether a value is of a type of the model, by the validators of the model itself: each is put where such a value stands.

const source = { type: "source", id: "source:probe", kind: "dataset" };
const meeting = { type: "meeting", id: "meeting:probe", title: "Probe", kind: "talks", status: "unknown" };

export const isTemporal = (value: unknown): value is string => isSource({ ...source, publishedAt: value });
export const isUrl = (value: unknown): value is string => isSource({ ...source, url: value });
export const isUri = (value: unknown): value is string => isSource({ ...source, sameAs: [value] });
export const isLanguage = (value: unknown): value is string => isSource({ ...source, language: value });
export const isWord = (value: unknown): value is string => isSource({ ...source, kind: value });
export const isDuration = (value: unknown): value is string => isMeeting({ ...meeting, when: { duration: value } });
