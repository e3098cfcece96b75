// Generated from the Zod schemas by `npm run generate`. Do not edit.

import type { Descriptions } from "./model.js";

/** What each type is for, and each field of an object. Made anew by each call. */
export function descriptions(): { readonly [type: string]: Descriptions } {
  return {
  "Report": {
    "about": "One news story as data: who met whom, what was agreed, who said what, and how we know.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `report`: says that this is a whole report.",
      "version": "Version of the format. Always `1`.",
      "id": "The report's own URI, without a fragment. A record's global name is `<report id>#<record id>`.",
      "title": "What the story is about, in own words.",
      "language": "The language of all text in the report that does not say otherwise.",
      "summary": "The story in a few sentences, in own words.",
      "createdAt": "When the report was first written.",
      "updatedAt": "When the report was last changed.",
      "sources": "The sources in which the story was read. Where one leads, it is the first.",
      "people": "The people in the story.",
      "organizations": "The organizations in the story.",
      "states": "The states in the story, as actors.",
      "places": "The places in the story.",
      "topics": "The subjects it deals with.",
      "visits": "Who travelled where.",
      "meetings": "Who met whom.",
      "agreements": "What was agreed, or is sought.",
      "acts": "What was done, or befell, that is none of the others.",
      "statements": "Who said what.",
      "processes": "The negotiations behind it.",
      "relationships": "How the actors stand to each other.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "AbsoluteUri": {
    "about": "A URI of any scheme without a fragment (RFC 3986, absolute-URI), in ASCII: percent-encode other characters. Its parts are not checked further."
  },
  "Language": {
    "about": "A language tag (BCP 47, the `langtag` of RFC 5646): `en`, `az-Latn`, `pt-BR`. Form only: whether the subtags are registered is not checked here, and grandfathered tags that have this form pass."
  },
  "Temporal": {
    "about": "A point in time, as precise as the source. A year, a month or a day (ISO 8601-2 EDTF level 0): `2024`, `2024-08`, `2024-08-19`, the years from 0001 to 9999, followed by `~` if approximate, `?` if uncertain or `%` if both (EDTF level 1). Or a day with the time on the clock, to the minute or the second: with its offset from UTC, which makes it an instant, `2024-08-19T14:30+04:00` or `2024-08-19T10:30:00Z`, or without, `2024-08-19T14:30`, followed by `~` if approximate. Without an offset it is in a `When` the time at its `timeZone`, or else at the place; anywhere else it is no instant, and none may be made of it. A date is not midnight: never convert one into an instant."
  },
  "Source": {
    "about": "Something the report was read in, or that such a text relays: an article, a wire report, a transcript, a participant's readout, a photograph.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `source`: says which kind of record this is.",
      "id": "Id of a source, such as `source:article`.",
      "kind": "What kind of document it is.",
      "title": "Its title or headline, word for word.",
      "publisher": "Who published it. Of a readout: whose account it is.",
      "authors": "Its authors, as the byline gives them.",
      "url": "Where it can be read.",
      "publishedAt": "When it was published, which is not when the events happened.",
      "retrievedAt": "When it was read for this report.",
      "language": "The language it is written or spoken in. Leave out if unknown.",
      "translatedFrom": "The language it was translated from, where it is a translation.",
      "basedOn": "The sources that it relays. Such a source is not independent of them.",
      "credit": "The credit line, as given: of a photograph, who took or supplied it.",
      "depicts": "The records that a picture shows.",
      "caption": "What a picture shows, in own words.",
      "textDigest": "Digest and length of its text. Evidence spans into this source need it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "SourceId": {
    "about": "Id of a source, such as `source:article`."
  },
  "SourceKind": {
    "about": "What sort of thing a source is.\n\n- `news-article`: A written report that a newsroom published under its own name for its readers; a view argued by its author is `opinion-article`. (schema.org NewsArticle)\n- `wire-report`: A dispatch that a news agency issued, as it reached subscribers or stands on the agency's own site.\n- `opinion-article`: A column, comment or guest article in which the author argues a view.\n- `blog-post`: An entry on a blog or a personal site; on a social network it is `social-media-post`.\n- `interview`: A conversation with one speaker that is published mainly as questions and answers. (IPTC NewsCodes, genre Interview)\n- `press-release`: A text that an organization wrote and sent out for the press to use. (IPTC NewsCodes, genre Press Release)\n- `official-website`: A page on an authority's own site that is none of the closer official kinds; on any other site it is `web-page`.\n- `web-page`: A page on the web that no closer kind names.\n- `official-gazette`: A journal in which a state or organization publishes its laws and decisions.\n- `document`: The text of an agreement, law, ruling, letter or report itself, read as a source.\n- `official-readout`: A participant's office gives its own account of a meeting, a visit or a call.\n- `transcript`: A record of what was said word for word. (IPTC NewsCodes, genre Transcript and Verbatim)\n- `treaty-register`: A register or depositary's record of treaties, such as the United Nations Treaty Series. (United Nations Charter (1945), art. 102)\n- `broadcast`: A radio, television or video programme, or a part of one.\n- `social-media-post`: A post on a social network or messaging channel. (schema.org SocialMediaPosting)\n- `photograph`: A still photograph together with its caption. (schema.org Photograph)\n- `graphic`: A chart, a map, a drawing or a logo, as a picture that nobody took. (IPTC ninjs, type graphic)\n- `dataset`: Structured data, such as a table or a coded list of events. (schema.org Dataset)"
  },
  "ActorId": {
    "about": "Id of an actor: a person, an organization or a state."
  },
  "Url": {
    "about": "A web address: an `http` or `https` URL (RFC 3986), scheme in lower case, in ASCII: percent-encode other characters."
  },
  "RecordId": {
    "about": "Id of a record of any type."
  },
  "TextDigest": {
    "about": "Binds evidence spans to one exact text without holding it.",
    "fields": {
      "sha256": "SHA-256 of the UTF-8 bytes of the text, in lower-case hex (FIPS 180-4).",
      "length": "Length of the text in Unicode code points."
    }
  },
  "Identifier": {
    "about": "What a register or a data set calls this record (schema.org PropertyValue).",
    "fields": {
      "scheme": "Who assigns the identifier: a register, a code list or a data set, by its usual name.",
      "value": "The identifier, as a text, with any leading zeros."
    }
  },
  "Uri": {
    "about": "A URI of any scheme (RFC 3986), in ASCII: percent-encode other characters. Its parts are not checked further."
  },
  "Evidence": {
    "about": "How we know: passages of one source, for the record or for some of its fields (W3C Web Annotation).",
    "fields": {
      "source": "Where it is read. A source that this one relays stands in an entry of its own exactly if what is told came through it.",
      "spans": "Where in the text of the source. The source then needs a `textDigest` (a rule).",
      "fields": "Which fields of this record it supports. Leave out if it supports the record as a whole.",
      "basis": "Whether the source states it, a quoted speaker alone tells it, or the encoder inferred or computed it.",
      "mode": "How the source gives somebody's words.",
      "note": "How the evidence supports the record. An inference says why it is sound."
    }
  },
  "Span": {
    "about": "A half-open range of the text of a source, in Unicode code points (W3C Web Annotation, TextPositionSelector). JavaScript's own string offsets are UTF-16 units: convert them.",
    "fields": {
      "start": "Offset of the first character, from 0.",
      "end": "Offset just behind the last character; greater than `start` (a rule)."
    }
  },
  "JsonPointer": {
    "about": "A JSON Pointer (RFC 6901) into this record, such as `/when/start` or `/participants/0/actor`."
  },
  "EvidenceBasis": {
    "about": "How a value rests on its source.\n\n- `stated`: The source says it in its own voice.\n- `claimed`: Only a speaker whom the source quotes says it, in a statement that claims it.\n- `inferred`: The source does not say it, and the encoder concluded it from what the source says.\n- `computed`: It was calculated from other values, such as a date from a weekday and the day of publication."
  },
  "EvidenceMode": {
    "about": "In what form a source passes on what was said.\n\n- `direct-quote`: It gives the words as spoken, in quotation marks and as whole clauses. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)\n- `indirect-quote`: It gives the content in reported speech, close to the words and without quotation marks; freely restated it is `paraphrase`. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)\n- `mixed-quote`: It gives reported speech in which only some of the words stand in quotation marks. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)\n- `paraphrase`: It restates the content of one utterance freely in its own words.\n- `summary`: It condenses a longer utterance, or several, to the gist.\n- `headline-only`: The words or the content stand in a headline and nowhere in the text."
  },
  "Alternative": {
    "about": "How another source, passage or speaker tells the same occurrence or text: the one place for accounts that differ. Whether the occurrence is there at all is `standing`; a name that others use is in `names`; what a text provides and another one does not is two commitments.",
    "fields": {
      "from": "Whose account it is: the statement if a speaker is quoted with it, else the source.",
      "changes": "How that account differs, applied in order. With all of them applied the record is valid and another one (a rule).",
      "kind": "What the difference comes from. Leave out for a rival account.",
      "basis": "Whether that account states it, or the encoder inferred or computed it. Leave out where it is stated.",
      "note": "What the difference is about, in own words."
    }
  },
  "SourceOrStatementId": {
    "about": "Id of a source or a statement: whose account it is, or what a statement answers."
  },
  "Change": {
    "about": "One difference of another account.",
    "fields": {
      "field": "The smallest field that is told differently; of a figure or of a `when` the whole object. The record may lack it, as long as what holds it is there.",
      "value": "What the other account says instead: any JSON that holds no null (a rule). Exactly one of `value` and `none` (a rule).",
      "none": "The other account has nothing there."
    }
  },
  "ChangePointer": {
    "about": "A field of this record as a JSON Pointer (RFC 6901) without empty parts: `/when/start`, `/parties/0`. With `/-` at its end it adds an item to a list (RFC 6902)."
  },
  "JsonValue": {
    "about": "Any JSON value (RFC 8259), `null` and empty values included."
  },
  "AlternativeKind": {
    "about": "Why an account differs from the record; leave out for a rival account.\n\n- `misprint`: A plain slip of the source, as a wrong digit or name.\n- `headline-only`: A headline says it and the text below does not.\n- `outdated`: It was so when it was told and is no longer so; a change of status belongs in the history of the record.\n- `ambiguous`: The same words can be read in this way too."
  },
  "Gap": {
    "about": "A detail that is left open or is not there (HL7 FHIR, data-absent-reason). A number that is open is a figure with `missing`; a thing that was expected and is not there is the record itself, with its status.",
    "fields": {
      "field": "The field of this record that is open, there or not. Leave out if the gap is about the record as a whole.",
      "kind": "What is known of the detail: that there is none, that nobody tells it.",
      "of": "Narrows it to these: \"no American attendees\". Of what is unconfirmed: who has not confirmed it.",
      "asOf": "The time it holds for.",
      "from": "The sources that are silent, or the sources and statements that say that it is open.",
      "note": "What is open, in own words."
    }
  },
  "GapKind": {
    "about": "In what way a detail is left open or is not there.\n\n- `none`: It does not exist, as a term that a text does not have; if the sources are merely silent, it is `not-stated`.\n- `not-stated`: The sources, read in full, are silent on it; if somebody kept it back by choice, it is `withheld`.\n- `withheld`: Somebody knows it and does not tell it, as a speaker who declines to name the buyer.\n- `undecided`: Those involved have not settled it yet, as a date that is still to be set.\n- `unknown`: It is said not to be known to anybody who is asked; if those involved still have to settle it, it is `undecided`.\n- `unconfirmed`: Those who would know have not confirmed it so far; if they say that it is not so, that is a statement of kind `deny`.\n- `unverifiable`: It is said that it cannot be checked, at least for now."
  },
  "Figure": {
    "about": "A number that the source gives. It stands on what it is about: the commitment, act or step that moves it, else the thing measured. It has at least one of `value`, `min`, `max`, `missing` and `parts` (a rule).",
    "fields": {
      "key": "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.",
      "label": "What is counted or measured, in own words.",
      "measure": "What kind of number it is.",
      "item": "What is counted or charged. Of a rank, what it is by. A record that stands for it goes into `of`.",
      "of": "What or whom it counts or measures, where a record stands for it. Not who gives or bears it.",
      "value": "The number, where one is given. Rates and shares are in per cent.",
      "min": "The lower bound, included: 15 in \"more than 15\", 2 in \"several\", 200 in \"hundreds\".",
      "max": "The upper bound, included: 23 in \"nearly 23\".",
      "missing": "Why there is no number. It stands alone, without value, bounds or parts (a rule).",
      "unit": "The unit in words, such as \"hours\". Leave out for a count, a rate or a share.",
      "currency": "The currency of an amount of money (ISO 4217).",
      "approximate": "The source gives the number as approximate.",
      "since": "The beginning of what is counted: `first since 2019` is measure `ordinal`, value 1 and this.",
      "asOf": "The time the number holds for.",
      "parts": "What it breaks down into, as far as the source tells."
    }
  },
  "Key": {
    "about": "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it."
  },
  "FigureMeasure": {
    "about": "What the number of a figure is; what is counted or charged is its `item`, and the record counted is in `of`.\n\n- `people`: Number of persons, without a closer word such as `dead` or `detainees`.\n- `dead`: Number of persons killed or otherwise dead.\n- `injured`: Number of persons hurt and alive.\n- `detainees`: Number of persons held, released or exchanged, as prisoners of any kind; how many were seized on one occasion is `arrests`.\n- `arrests`: Number of persons arrested; how many are held is `detainees`.\n- `households`: Number of families or households.\n- `items`: Number of objects, as aircraft, goods or tariff lines, which `item` names.\n- `documents`: Number of texts, as agreements signed.\n- `countries`: Number of states or countries.\n- `places`: Number of places, as villages, crossings or sites.\n- `money`: An amount of money paid, owed, pledged or traded; what one unit costs is `price`.\n- `price`: What one unit of the item costs; a total is `money`.\n- `tariff-rate`: A customs duty in per cent.\n- `rate`: A rate in per cent that is no tariff, as of interest, growth or inflation; part of a whole is `share`.\n- `share`: Part of a whole in per cent; a change or a charge in per cent is `rate`.\n- `quota`: A ceiling or a set amount that may be imported, emitted, produced or admitted.\n- `votes-for`: Number of votes in favour.\n- `votes-against`: Number of votes against.\n- `abstentions`: Number of those who abstained.\n- `length`: Extent in one direction of a thing, as a border, road or pipeline; how far apart two things are is `distance`.\n- `area`: Extent of a surface, as of land.\n- `distance`: How far apart two places are, or how far something travels or reaches.\n- `volume`: Quantity by volume, as barrels or cubic metres.\n- `weight`: Quantity by weight, as tonnes.\n- `duration`: How long something lasts or lasted; time since the last such thing is `since-last`.\n- `age`: How old a person or a thing is.\n- `ordinal`: Place in a count or a ranking, as 1 for the first or the largest; `since` says from when it is counted.\n- `since-last`: How long ago the last such thing was, as at most 4 years for: first in nearly four years.\n- `other-count`: Number of what is neither person, object nor country, as meetings or strikes, which `item` names."
  },
  "FigureItem": {
    "about": "What is counted or charged, as an English singular in lower-case letters, digits and single hyphens: `aircraft`, `textile`, `fighter-jet`. No list has these words."
  },
  "FigureMissing": {
    "about": "Why a figure has no number.\n\n- `none`: There is no such number, as where no ceiling was set; if a count came to nothing, the value is 0.\n- `not-stated`: The sources, read in full, do not give it; if somebody kept it back by choice, it is `withheld`.\n- `withheld`: Somebody knows it and does not tell it.\n- `undecided`: Those involved have not settled it yet.\n- `unknown`: It is said not to be known; if those involved still have to settle it, it is `undecided`."
  },
  "Currency": {
    "about": "A currency code (ISO 4217), in upper case, such as `EUR`."
  },
  "FigurePart": {
    "about": "A part of a figure that the source names: 7 among 1,200. It says something (a rule).",
    "fields": {
      "label": "What is counted or measured, in own words.",
      "measure": "What kind of number it is.",
      "item": "What is counted or charged. Of a rank, what it is by. A record that stands for it goes into `of`.",
      "of": "What or whom it counts or measures, where a record stands for it. Not who gives or bears it.",
      "value": "The number, where one is given. Rates and shares are in per cent.",
      "min": "The lower bound, included: 15 in \"more than 15\", 2 in \"several\", 200 in \"hundreds\".",
      "max": "The upper bound, included: 23 in \"nearly 23\"."
    }
  },
  "Extension": {
    "about": "The one open slot: data that communique has no field for.",
    "fields": {
      "namespace": "Whose extension it is: a URI that its owner controls.",
      "value": "Any JSON. The rules for text and for absent values do not reach inside."
    }
  },
  "Person": {
    "about": "A human being who acts, speaks or takes part.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `person`: says which kind of record this is.",
      "id": "Id of a person, such as `person:ada-example`.",
      "name": "The name in the report's language; for an unnamed person what the source calls them.",
      "identity": "Why there is no name. Leave out for a person who has one.",
      "several": "It stands for several people that the source does not tell apart: \"sources close to the talks\".",
      "offices": "The offices the person holds or held, as far as the story needs them.",
      "nationality": "The state whose national the person is, where the source says so.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "PersonId": {
    "about": "Id of a person, such as `person:ada-example`."
  },
  "PersonIdentity": {
    "about": "Why a person has no name in the record.\n\n- `unnamed`: The source means one definite person and gives no name, only an office such as the defence chief.\n- `anonymous`: The name is withheld from the reader, as for an official who asked not to be named."
  },
  "Office": {
    "about": "An office that a person holds or held: it ties the person to a state or organization, once.",
    "fields": {
      "title": "The office in words, such as \"foreign minister\".",
      "of": "The body that the title names: a state, an organization, a meeting or a process.",
      "start": "Since when the person holds it. Leave out if the source does not say.",
      "end": "Until when the person held it. Leave out if the source does not say.",
      "former": "The person holds it no more, where the source gives no `end`."
    }
  },
  "OfficeBodyId": {
    "about": "Id of a state, an organization, a meeting or a process: what an office can be of."
  },
  "StateId": {
    "about": "Id of a state, such as `state:examplia`."
  },
  "Name": {
    "about": "Another name of a record: rival and former names of a tie or a text are names, not rival accounts.",
    "fields": {
      "text": "The name itself.",
      "language": "The language of the name, if it is not the report's.",
      "kind": "What kind of name it is. Leave out for an ordinary one.",
      "usedBy": "Who uses this name, where others use another one: actors or sources.",
      "start": "Since when the name is used.",
      "end": "Until when the name was used."
    }
  },
  "NameKind": {
    "about": "What sort of name a name is; leave out for an ordinary one.\n\n- `official`: The full formal name, as in a constitution or a register.\n- `short`: A shorter form in common use, including an abbreviation.\n- `former`: A name that was in use earlier and has been replaced.\n- `contested`: A name that some actors use and others reject.\n- `transliteration`: The name converted into another script, and not translated. (UNGEGN Glossary of Terms for the Standardization of Geographical Names (2002))"
  },
  "ActorOrSourceId": {
    "about": "Id of an actor or a source: who uses a name."
  },
  "Organization": {
    "about": "A body that acts under its own name and is not a state: a ministry, an agency, a newspaper, a grouping.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `organization`: says which kind of record this is.",
      "id": "Id of an organization, such as `organization:daily-sample`.",
      "name": "The name in the report's language.",
      "kind": "What kind of body it is.",
      "state": "The state it belongs to or is based in. Leave out for an international one.",
      "parent": "The organization or other actor it is a part of or belongs to.",
      "members": "Its members: of a grouping, its states; of a delegation, the people the source names.",
      "leaders": "Who chairs or heads it, where no title is given that an office of the person would hold; of a delegation, who leads it.",
      "several": "It stands for several bodies that the source does not tell apart.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "OrganizationId": {
    "about": "Id of an organization, such as `organization:daily-sample`."
  },
  "OrganizationKind": {
    "about": "What sort of body an organization is.\n\n- `government`: The executive of a state or territory as a whole, as a cabinet or council of ministers.\n- `ministry`: One department of a government that is headed by a minister or an equal of one.\n- `state-agency`: A public body below or beside the ministries, as a border service or a regulator.\n- `head-of-state-office`: The office that serves a head of state, as the Kremlin or a presidential administration.\n- `parliament`: A legislature, one of its chambers or an assembly of parliaments; a part of it is `committee`.\n- `court`: A court or tribunal, national or international.\n- `central-bank`: The bank of a state or a union that issues its money.\n- `embassy`: An embassy, consulate or other standing mission of one actor with another.\n- `committee`: A committee, commission or working group of a larger body or of several sides.\n- `secretariat`: The standing office of an organization, grouping or treaty; the organization itself has its own kind.\n- `international-organization`: A body set up by a treaty or the like, with organs and a legal personality of its own. (Articles on the Responsibility of International Organizations (2011), art. 2)\n- `grouping`: States or other actors that act under one name without a body that has legal personality, also as standing members of another body.\n- `delegation`: Persons sent together to represent a state or another actor at an event or in a process; a standing mission is `embassy`.\n- `news-agency`: A news organization that supplies reports and pictures mainly to other outlets.\n- `newspaper`: A news organization that publishes mainly text for its own readers, in print or in print and online; only online it is `news-site`.\n- `news-site`: A news organization that publishes only or mainly online, with no paper of its own.\n- `broadcaster`: A news organization that publishes mainly on radio, television or video.\n- `social-platform`: A network or messaging service on which others publish; the company behind it is `company`.\n- `press-service`: The office of a body that speaks to the press for it.\n- `company`: A business, whether it is owned privately or by a state.\n- `party`: A political party that seeks office; without seeking office it is `movement`.\n- `movement`: People who act together for a political or social cause, without being a party or an armed force.\n- `non-governmental-organization`: A private body that works for a cause and not for gain; if it mainly publishes studies, it is `think-tank`.\n- `think-tank`: A body that studies policy and publishes on it; if it teaches, it is `university`.\n- `university`: A university, college or academy.\n- `religious-body`: A church or another religious community, or its governing body.\n- `trade-union`: A union of workers; an association of firms is `non-governmental-organization`.\n- `armed-group`: An organized armed force that is not part of the armed forces of a state."
  },
  "State": {
    "about": "A state as an actor: it visits, signs and speaks. communique takes no position on who is a state.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `state`: says which kind of record this is.",
      "id": "Id of a state, such as `state:examplia`.",
      "name": "Short name in the report's language.",
      "countryCode": "ISO 3166-1 alpha-2. Event coding (CAMEO, PLOVER) needs it. Leave out where none is assigned or it is disputed.",
      "capital": "The capital, where the story needs it.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "CountryCode": {
    "about": "A country code (ISO 3166-1 alpha-2), in upper case. Leave out where none is assigned or it is disputed."
  },
  "PlaceId": {
    "about": "Id of a place, such as `place:sample-city`."
  },
  "Place": {
    "about": "A location where something happens or that somebody talks about. It does not act: the state does.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `place`: says which kind of record this is.",
      "id": "Id of a place, such as `place:sample-city`.",
      "name": "The name in the report's language.",
      "kind": "What kind of place it is.",
      "state": "The state it lies in. Leave out where that is disputed, and use `claimants`.",
      "claimants": "Who claims a disputed place.",
      "within": "The larger place it lies in.",
      "near": "The place it lies near to, only where no `distance` is given.",
      "coordinates": "Where it is (WGS 84).",
      "distance": "How far it lies from another place, where the source says so.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "PlaceKind": {
    "about": "What sort of place a place is.\n\n- `venue`: A hall or site where events are held; known for itself and not for the event it is `building`.\n- `residence`: An official residence or guesthouse.\n- `building`: A building known for itself, as a palace, church or plant; where officials live or receive it is `residence`.\n- `monument`: A memorial, grave or ruin.\n- `airport`: An airport or airfield for civilians; a military one is `military-base`.\n- `military-base`: A base, barracks, military airfield or naval port.\n- `city`: A city, town or village.\n- `district`: An administrative division below the first level, or a part of a city.\n- `province`: A first-level administrative division of a state, whatever it is called there.\n- `country`: A country as a place, whereas the actor is a state record.\n- `region`: An area across or within countries that is no administrative division, as the South Caucasus; a smaller stretch is `area`.\n- `disputed-region`: An area that more than one state or other actor claims.\n- `area`: A stretch of land or a zone that no closer kind names, as a field, a buffer zone or a front.\n- `border-crossing`: A place where a border may be crossed, as a checkpoint or a bridge.\n- `border`: A border or a part of it; where it may be crossed it is `border-crossing`.\n- `island`: An island or a group of islands.\n- `river`: A river or a canal.\n- `unspecified`: The source gives a name and nothing that tells what kind of place it is, as a list of keywords does, or none of the other words fits.\n- `sea`: A sea, a strait, a lake or another body of water that is no `river`."
  },
  "Claimant": {
    "about": "Who claims a disputed place. Listing it takes no side.",
    "fields": {
      "by": "Who claims the place.",
      "summary": "What exactly is claimed, in own words."
    }
  },
  "Coordinates": {
    "about": "A point on Earth in degrees (WGS 84).",
    "fields": {
      "latitude": "Degrees north of the equator, from -90 to 90.",
      "longitude": "Degrees east of Greenwich, from -180 to 180."
    }
  },
  "Distance": {
    "about": "How far a place lies from another one.",
    "fields": {
      "kilometres": "How far, in kilometres. Convert other units and keep them in `note`.",
      "from": "The place it is measured from.",
      "approximate": "The source gives the distance as approximate."
    }
  },
  "Topic": {
    "about": "A subject that occurrences deal with. Only where no actor, place or occurrence stands for the matter, and not for what the `item` of a figure says.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `topic`: says which kind of record this is.",
      "id": "Id of a topic, such as `topic:trade`.",
      "name": "The subject in a few words, in the report's language.",
      "codes": "The same subject in code lists.",
      "about": "The records that the subject is about, such as a place or a relationship.",
      "within": "The wider topic that it is a part of.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "TopicId": {
    "about": "Id of a topic, such as `topic:trade`."
  },
  "TopicCode": {
    "about": "The topic in a code list (schema.org DefinedTerm).",
    "fields": {
      "scheme": "The code list, such as `medtop` for the IPTC Media Topics.",
      "code": "The code, as a text, with any leading zeros.",
      "label": "What the code list calls it."
    }
  },
  "Visit": {
    "about": "Somebody's journey to a host state or organization, with all that takes place on it.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `visit`: says which kind of record this is.",
      "id": "Id of a visit, such as `visit:2024-08-examplia`.",
      "title": "What the source calls the visit, or a short title in own words.",
      "visitors": "Who travels, each with the office and the state represented.",
      "host": "The state or organization that is visited.",
      "status": "How far it has come, at the time of the report.",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "When it takes place.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "The records it deals with, such as an agreement or a process.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "rank": "The protocol rank. Leave out if the source does not give it.",
      "rankAsStated": "The rank in the words of the source.",
      "receivedBy": "Who receives the visitors on behalf of the host.",
      "places": "Where it leads, in order.",
      "statusHistory": "How the status changed, oldest first.",
      "purpose": "What it is for, in own words.",
      "partOf": "The longer journey it is a leg of.",
      "series": "The numbered series it belongs to.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "VisitId": {
    "about": "Id of a visit, such as `visit:2024-08-examplia`."
  },
  "Participation": {
    "about": "One participant of a visit or a meeting: person, office and state stay apart.",
    "fields": {
      "actor": "Who takes part. A delegation whose members are not named is an organization.",
      "role": "What the participant does there. Leave out for an ordinary participant.",
      "representing": "For whom the participant acts. A host without it is no side and does not count towards the format.",
      "capacity": "The office in which the participant acts, as the story gives it.",
      "attendance": "Whether the participant was there. Leave out if the source says nothing beyond naming the participant."
    }
  },
  "ParticipationRole": {
    "about": "What part somebody has in a visit or meeting; leave out for an ordinary participant.\n\n- `host`: Receives the others at its place or convenes the event, and is a side only if it represents one; somebody is then `guest`.\n- `guest`: Takes part at the host's invitation, as the visiting counterpart or from outside the circle of members.\n- `chair`: Presides over the event and directs its proceedings. (RFC 5545, ROLE=CHAIR)\n- `delegation-member`: Sits on one side's own team without leading it, on a call too; present without being on a side it is `attendee`.\n- `mediator`: Is a third party that helps the sides to agree and puts forward terms of its own. (United Nations Charter (1945), art. 33)\n- `facilitator`: Is a third party that helps the sides to meet and to communicate but puts forward no terms.\n- `guarantor`: Undertakes towards the sides to see that what they agree is kept.\n- `observer`: Follows the event with a recognised standing but has no say in its outcome.\n- `speaker`: Addresses the audience of the event, as at a press conference, a ceremony or a conference.\n- `interpreter`: Interprets between the languages of those who confer.\n- `attendee`: Is present without being on a side, as at a signing ceremony between others; on a side's own team it is `delegation-member`."
  },
  "StateOrOrganizationId": {
    "about": "Id of a state or an organization."
  },
  "Attendance": {
    "about": "Whether and how a participant took part.\n\n- `planned`: Was expected to take part, and whether it did is not known.\n- `attended`: Took part at the place.\n- `remote`: Took part by telephone or video.\n- `declined`: Was invited and said that it would not take part. (RFC 5545, PARTSTAT=DECLINED)\n- `absent`: Was expected or entitled to take part and did not, without a reported refusal."
  },
  "EventStatus": {
    "about": "How far a visit or meeting has come.\n\n- `proposed`: Somebody has suggested it, and the others have not yet agreed.\n- `rumoured`: Others say that it is planned, and none of those involved has confirmed it.\n- `announced`: Somebody involved has said that it will take place, and the day is not fixed; with a day it is `scheduled`.\n- `scheduled`: It is to take place on a day that is fixed. (schema.org EventScheduled)\n- `in-progress`: It had begun and had not ended when the report was written.\n- `held`: It has taken place.\n- `postponed`: It was put off to a later time, named or not, and is still meant to take place. (schema.org EventPostponed and EventRescheduled)\n- `on-hold`: Its preparation has stopped, and it has neither been called off nor put off to a later time; still prepared and uncertain it is `in-doubt`.\n- `in-doubt`: It was planned, and it is open whether, when or where it takes place; put off to a later time it is `postponed`.\n- `cancelled`: It was called off and is not to take place; if nobody called it off, it is `not-held`. (schema.org EventCancelled)\n- `not-held`: It was expected, planned or alleged and did not take place, without having been called off.\n- `unknown`: The sources do not show how far it has come."
  },
  "Standing": {
    "about": "Whether an occurrence is there at all, where the sources do not tell it as fact; leave out for what they do.\n\n- `claimed`: Only somebody quoted says that it is, and nobody quoted says that it is not; what somebody asks, proposes, offers or promises has no standing.\n- `denied`: Only somebody quoted speaks of it, and says that it is not; where the sources themselves tell that it did not come about, the status says so.\n- `disputed`: Quoted speakers contradict each other on whether it is; a quarrel about one detail is an alternative.\n- `refuted`: It was claimed, and the sources themselves then tell that it is not so; if only a speaker says that, it is `denied` or `disputed`."
  },
  "When": {
    "about": "When something happens. It says something besides `timeZone` and `approximate` (a rule).",
    "fields": {
      "start": "When it begins, or when it happens if no end is given. A clock time without offset is the time at `timeZone`, or at the place.",
      "end": "When it ends, or is to: \"2024 to 2029\" has both. A date includes its whole period.",
      "notBefore": "The earliest it can happen, where its time is open: \"after 21:00 that day\" has this and `notAfter`.",
      "notAfter": "The latest it can happen, where its time is open. A date includes its whole period. A term becomes a date only if the source gives its first day.",
      "after": "What it comes after, where the order is known but no clock is given: \"afterwards\". With `key`, a step of an agreement.",
      "timeLimit": "At the latest so long after `after`, and only with it (a rule): \"within 60 days of signature\".",
      "part": "The part of the day, month or year that the source names. It does not narrow the bounds.",
      "timeZone": "The time zone at the place (IANA), for clock times without offset and for readers who show local time.",
      "duration": "How long it takes (ISO 8601). A length known only by a bound is a figure instead.",
      "approximate": "The duration or the time limit is approximate. An approximate time says so itself, with `~`.",
      "asStated": "The time in the words of the source, where they matter: \"soon\"."
    }
  },
  "OccurrenceTarget": {
    "about": "An occurrence, or with `key` one step of an agreement (a rule).",
    "fields": {
      "record": "The occurrence.",
      "key": "The keyed item of that record: a commitment, a step, a figure.",
      "field": "One field of the record, or of the item that `key` names."
    }
  },
  "OccurrenceId": {
    "about": "Id of an occurrence: a visit, a meeting, an agreement, an act, a statement, a process or a relationship."
  },
  "TargetPointer": {
    "about": "A field of another record, such as `/when/start`: a JSON Pointer (RFC 6901) without list positions, so that an item inserted there leaves it right. An item of a list is named by its `key`."
  },
  "Duration": {
    "about": "A length of time (ISO 8601): `PT2H30M`, `P3D`, `P2W`. Only seconds may have a fraction, and weeks stand alone."
  },
  "WhenPart": {
    "about": "Which part of the day, month or year is meant; it does not narrow the bounds.\n\n- `early`: Near the beginning of the time that is given, as early August or early in the week.\n- `mid`: Around the middle of the time that is given; at noon is `midday`.\n- `late`: Near the end of the time that is given; late in the day is `evening` or `night`.\n- `morning`: The hours from about daybreak to noon.\n- `midday`: The hours around noon.\n- `afternoon`: The hours from noon to the evening.\n- `evening`: The hours around nightfall.\n- `night`: The hours between evening and morning, and the date is the one that the source gives.\n- `spring`: Spring where the event takes place, in the year that is given.\n- `summer`: Summer where the event takes place, in the year that is given.\n- `autumn`: Autumn where the event takes place, in the year that is given.\n- `winter`: Winter where the event takes place, in the year or years that are given."
  },
  "TimeZone": {
    "about": "A time zone of the IANA database, such as `Asia/Baku`. Form only: whether the zone exists is not checked here."
  },
  "AboutId": {
    "about": "Id of a record of any type but topic: what something is about. A topic goes into `topics`."
  },
  "Factuality": {
    "about": "How certain the speaker, or for a likelihood the source itself, is of the content, read without its negation.\n\n- `certain`: The speaker presents the content as certainly so. (FactBank (Saurí and Pustejovsky 2009), CT+)\n- `probable`: The speaker presents the content as probably so. (FactBank (Saurí and Pustejovsky 2009), PR+)\n- `possible`: The speaker presents the content as possibly so. (FactBank (Saurí and Pustejovsky 2009), PS+)\n- `certain-not`: The speaker presents the content as certainly not so, as in: has not been discussed. (FactBank (Saurí and Pustejovsky 2009), CT-)\n- `probable-not`: The speaker presents the content as probably not so. (FactBank (Saurí and Pustejovsky 2009), PR-)\n- `possible-not`: The speaker presents the content as possibly not so. (FactBank (Saurí and Pustejovsky 2009), PS-)\n- `uncommitted`: The speaker does not know or does not commit itself on whether the content is so. (FactBank (Saurí and Pustejovsky 2009), Uu)"
  },
  "VisitRank": {
    "about": "What protocol rank a visit has.\n\n- `state`: The highest rank, at the invitation of the host's head of state and with full honours.\n- `official`: A formal visit at official invitation and with honours, ranked below a state visit.\n- `official-working`: A visit announced as both official and working, with talks first and less ceremony.\n- `working`: A visit for talks, with little or no ceremony.\n- `private`: The visitor comes on personal business and not as the host's official guest.\n- `transit-stop`: The visitor stops on the way to somewhere else, whether or not meetings take place."
  },
  "EventStatusChange": {
    "about": "A change of status that the report itself asserts. What somebody merely proposed or foretold is a statement.",
    "fields": {
      "key": "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.",
      "status": "The status that the visit or meeting took on.",
      "when": "When it took this status on.",
      "by": "Who brought the change about, only where no `statement` says who.",
      "statement": "The statement that made it known.",
      "during": "The meeting or visit at which it took it on.",
      "conditions": "What the change depends on.",
      "reasons": "Why it changed, as the sources give it.",
      "previously": "The time and place that this change replaced. Cancelled and replaced by another one is two records."
    }
  },
  "StatementId": {
    "about": "Id of a statement, such as `statement:offer`."
  },
  "EventId": {
    "about": "Id of an event: a visit or a meeting."
  },
  "Condition": {
    "about": "What something depends on: exactly one of `record` and `summary` (a rule).",
    "fields": {
      "kind": "How it depends on it. Mere order is `when.after` and no condition.",
      "record": "The record, where one stands for it: this or `summary` (a rule).",
      "key": "The keyed item of that record: a commitment, a step, a figure.",
      "field": "One field of the record, or of the item that `key` names.",
      "summary": "What it depends on, in own words, where no record stands for it."
    }
  },
  "ConditionKind": {
    "about": "How a thing depends on its condition; that one thing merely follows another is the `after` of its time.\n\n- `if`: It comes about if the condition is met, and nothing is said of the case that it is not.\n- `only-if`: It comes about if the condition is met and not otherwise.\n- `unless`: It comes about except if the condition is met.\n- `as-long-as`: It holds while the condition holds; if it starts with the condition, it is `if`.\n- `until`: It holds up to the moment when the condition is met."
  },
  "Reason": {
    "about": "Why it is so, as the source or the speaker gives it: exactly one of `record` and `summary` (a rule).",
    "fields": {
      "record": "The record, where one stands for it: this or `summary` (a rule).",
      "key": "The keyed item of that record: a commitment, a step, a figure.",
      "field": "One field of the record, or of the item that `key` names.",
      "summary": "The reason in own words. A record is named only if it is in the report for another cause."
    }
  },
  "Previously": {
    "about": "What a change of status replaced. It says something (a rule).",
    "fields": {
      "when": "When it was to be until then.",
      "place": "Where it was to be until then."
    }
  },
  "VisitSeries": {
    "about": "A numbered series that a visit belongs to. It only numbers: an aim is a process, standing members are a grouping.",
    "fields": {
      "name": "The name of the series, such as \"annual summit\".",
      "ordinal": "Its number in the series, from 1.",
      "previous": "The visit before it in the series."
    }
  },
  "Meeting": {
    "about": "An occasion on which participants come together, in person or remotely: talks, a summit, a signing, a meal. Only if the source tells of people coming together: an act or a step of an agreement needs no meeting invented for it.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `meeting`: says which kind of record this is.",
      "id": "Id of a meeting, such as `meeting:talks`.",
      "title": "What the source calls the meeting, or a short title in own words.",
      "kind": "What form it takes. A telephone call is `talks` with medium `telephone`.",
      "status": "How far it has come, at the time of the report.",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "When it takes place.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "The records it deals with, such as an agreement or a process.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "participants": "Who takes part, one object per participant.",
      "level": "At which level the sides meet.",
      "format": "Between how many sides it is held. A host who is no side does not count.",
      "medium": "By what medium they confer.",
      "access": "Whether the press may be there.",
      "place": "Where it takes place.",
      "candidatePlaces": "Where it may take place, while that is open.",
      "statusHistory": "How the status changed, oldest first.",
      "partOf": "The visit, the larger meeting or the process it belongs to.",
      "onMargins": "The event on the margins of which it is held, without being part of its programme.",
      "series": "The numbered series it belongs to.",
      "rescheduledFrom": "The postponed or cancelled meeting that it replaces.",
      "commitments": "What was undertaken there, where neither a document nor a statement holds it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "MeetingId": {
    "about": "Id of a meeting, such as `meeting:talks`."
  },
  "MeetingKind": {
    "about": "What form a meeting takes.\n\n- `talks`: Two or more sides confer, in person or by telephone, and the form is not said more closely. (CAMEO 046)\n- `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions; one conversation of leaders is `talks`.\n- `session`: One part of a larger meeting, such as a plenary or the opening of a summit; a named body that meets is a meeting of kind `sitting`.\n- `one-on-one`: Two principals confer alone, at most with their interpreters.\n- `restricted-format`: The principals confer with only a few chosen aides, also called talks in narrow format.\n- `expanded-format`: The principals confer together with their full delegations.\n- `pull-aside`: A brief and informal exchange on the margins of another event.\n- `negotiation-round`: One of several rounds in which sides bargain over a text or a settlement. (CAMEO 046)\n- `signing-ceremony`: Documents are signed or exchanged before an audience.\n- `press-conference`: Principals speak to reporters at an event called for that purpose, with or without questions.\n- `arrival`: A visitor lands or crosses the border and is met there.\n- `welcome-ceremony`: A visitor is welcomed with honours, such as anthems and a guard, apart from the arrival itself.\n- `meal`: Host and guests share a meal, at whatever time of day, as an event of its own; standing and with many guests it is `reception`.\n- `reception`: A host receives many guests socially, without a set meal or talks.\n- `courtesy-call`: A host receives a visitor, and no talks are told; if they are, it is `talks`.\n- `summons`: A ministry calls an envoy in to hear a protest or a message.\n- `site-visit`: Visitors are shown a place, as a plant, a memorial or a construction site.\n- `sitting`: A named body, as a cabinet, council or parliament, meets and is itself a participant.\n- `hearing`: A court, tribunal or committee hears parties or witnesses.\n- `conference`: Many participants confer on a subject or are addressed on it; where leaders gather as such, it is `summit`.\n- `gathering`: People come together, and the source does not say in what form, or none of the other words fits, as for a concert or a festival.\n- `rally`: A crowd gathers to hear speakers or show support; a protest is an act of kind `demonstrate`.\n- `inauguration`: Somebody takes office, or a building or project is opened, before an audience.\n- `handover-ceremony`: A thing, a document or an office passes from one to another before an audience.\n- `credentials-ceremony`: An ambassador hands letters of credence to a head of state.\n- `award-ceremony`: An order, prize or title is given before an audience.\n- `wreath-laying`: A wreath or flowers are laid at a grave or memorial. (CAMEO 017)"
  },
  "MeetingLevel": {
    "about": "At what level the sides of a meeting are represented.\n\n- `leaders`: Heads of state or government, or the top leaders of organizations or movements.\n- `ministers`: Ministers or others of cabinet rank.\n- `senior-officials`: Officials below cabinet rank, such as deputy ministers, heads of agencies or advisers.\n- `envoys`: Ambassadors, special representatives or other persons sent to speak for a side.\n- `experts`: Specialists or working-level officials who deal with the details.\n- `parliament`: Speakers, members or committees of parliaments.\n- `mixed`: The sides are represented at different levels."
  },
  "MeetingFormat": {
    "about": "How many sides confer, not counting a host that represents none of them.\n\n- `bilateral`: Two sides confer.\n- `trilateral`: Three sides confer.\n- `multilateral`: Four or more sides confer."
  },
  "MeetingMedium": {
    "about": "By what medium the participants of a meeting confer.\n\n- `in-person`: All participants are at one place.\n- `telephone`: The participants speak by telephone or another means without pictures.\n- `video`: All participants confer by video from different places.\n- `hybrid`: Some participants are at one place and others join remotely.\n- `correspondence`: The participants exchange letters or messages and do not speak."
  },
  "MeetingAccess": {
    "about": "What access the press has to a meeting.\n\n- `open`: Reporters in general may attend.\n- `pool`: Only a chosen group of reporters may attend, and it shares what it gathers with the others.\n- `closed`: No reporters may attend, apart from at most a photograph at the start."
  },
  "EventOrProcessId": {
    "about": "Id of a visit, a meeting or a process: what a meeting can be part of."
  },
  "MeetingSeries": {
    "about": "A numbered series that a meeting belongs to. It only numbers: an aim is a process, standing members are a grouping.",
    "fields": {
      "name": "The name of the series, such as \"annual summit\".",
      "ordinal": "Its number in the series, from 1.",
      "previous": "The meeting before it in the series."
    }
  },
  "Commitment": {
    "about": "Something that an actor undertakes to do, or that a text provides. It lives on the agreement if there is one, else on the statement, else on the meeting. What is done about it is an act `under` it; what others are asked to do is no commitment but an act that the statement claims.",
    "fields": {
      "key": "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.",
      "summary": "What is undertaken, in own words.",
      "kind": "What kind of act it is to do it. With `refrain`, the kind of the deed that is forgone.",
      "shade": "The finer word for it, where the source has it.",
      "refrain": "It is undertaken *not* to do it.",
      "permitted": "It may be done, and need not be.",
      "by": "Who undertakes it. Leave out if all parties do or it is not said.",
      "to": "To whom it is owed, or whom it is meant to benefit. Whom it is aimed against goes into `about`.",
      "when": "`start` is when it takes effect, `notAfter` is its deadline.",
      "conditions": "What it depends on.",
      "about": "The records it concerns.",
      "figures": "The numbers in it: how much, how many, at what rate."
    }
  },
  "ActKind": {
    "about": "What somebody does, or what befalls, that is no visit, meeting, agreement, statement, process or relationship.\n\n- `decide`: A person or a body decides on a course, and none of the closer kinds names what is decided.\n- `legislate`: A law, decree or constitution is made, changed or repealed; the ballot alone is `vote`, a law of consent is a step of its agreement.\n- `adjudicate`: A court, tribunal or arbiter rules on a case or a measure; looking into the facts is `investigate`.\n- `vote`: A body or a people votes on something other than persons, as in a resolution or a referendum; choosing persons is `appoint`.\n- `appoint`: Somebody comes into an office or leaves it.\n- `regulate-trade`: A state sets the terms of trade for economic ends, as tariffs, quotas or licences; as a punishment it is `sanction`.\n- `sanction`: Restrictions are put on somebody as a penalty or for pressure, or are taken off again. (CAMEO 163)\n- `regulate-border`: A border, an airspace or the rules of entry are opened, closed or changed; where armed force seals it off it is `attack`.\n- `change-relations`: Actors set up, raise, lower or end how they stand to each other; what concerns an embassy or its staff alone is `change-mission`.\n- `change-mission`: An embassy, consulate or other mission, or its staff, is changed; what happens to the ties themselves is `change-relations`.\n- `aid`: Help is given or stopped for which no return is due; credit, investment and payment are `finance`. (CAMEO 070)\n- `finance`: Money or assets pass for a return, as by loan, purchase or payment; goods handed over are `supply`, gifts of help `aid`. (CAMEO 061)\n- `supply`: Goods, works or skills are provided; if no return is due and it is meant as help, it is `aid`. (CAMEO 060)\n- `honour`: Somebody is distinguished by an award, a gift or another symbolic act; the ceremony is a meeting. (CAMEO 017)\n- `release`: Persons who were held are set free, or what was seized is given back; land is `transfer-territory`. (CAMEO 084)\n- `detain`: Persons are arrested, held or taken captive, or property is seized. (CAMEO 173)\n- `resettle`: People are moved or move to where they are to live or be safe; prisoners let go are `release`.\n- `transfer-territory`: Control over land passes to another without fighting; taken by force it is `attack`. (CAMEO 0842)\n- `deploy`: Forces or weapons are moved, raised, shown or withdrawn short of fighting; their use is `attack`. (CAMEO 150)\n- `attack`: Armed or violent force is used against persons, forces or property. (CAMEO 190)\n- `cease-fire`: Fighting is halted by declaration or in fact; the text that provides for it is an agreement. (CAMEO 0871)\n- `demonstrate`: People protest together in public, as by rally, strike or blockade; deadly force is `attack`. (CAMEO 140)\n- `investigate`: Somebody looks into facts or finds them out; a ruling on them is `adjudicate`. (CAMEO 090)\n- `contact`: Sides deal with each other, told without an occasion or only asked or undertaken; people who came together are a meeting. (CAMEO 040)\n- `authorise`: Somebody with the power to do so allows another to act; if it is only said, it is a statement with shade `permit`.\n- `implement`: What was agreed, ordered or promised is carried out, and no closer kind names the deed; `under` says what it rests on.\n- `support`: Somebody backs another by deeds other than aid, supply or money; support in words is a statement. (CAMEO 050)\n- `violate`: Somebody breaks a law, a norm or an undertaking, and no closer kind names the deed. (CAMEO 128)\n- `befall`: Something happens that nobody does, as a disaster, an accident or a death; if a doer is known or meant, the kind is another."
  },
  "ActShade": {
    "about": "The finer word for an act of its kind; leave out where the source does not say it so closely.\n\n- `elect`: Voters or a body choose somebody for an office. With `appoint`.\n- `dismiss`: Somebody is removed from an office by another. With `appoint`.\n- `resign`: Somebody gives up an office by own decision; made to go is `dismiss`. With `appoint`.\n- `set-tariff`: A duty is set, raised or lowered to a stated or new rate; no duty at all for some is `exempt`. With `regulate-trade`.\n- `restrict`: Trade is limited or forbidden by other means than a duty, as a quota or an export ban. With `regulate-trade`.\n- `ease`: Limits are loosened without going; of a border that had been closed it is `open`. With `regulate-trade`, `regulate-border`.\n- `exempt`: Some goods, states or firms are left out of a measure that stands for the others. With `regulate-trade`.\n- `impose`: A sanction is put in force, widened or renewed. (CAMEO 163) With `sanction`.\n- `lift`: A sanction is ended, suspended or loosened. (CAMEO 085) With `sanction`.\n- `open`: A crossing, route or airspace is made passable; less strict rules of entry are `ease`. With `regulate-border`.\n- `close`: A crossing, route or airspace is shut; stricter rules of entry are `tighten`. With `regulate-border`.\n- `tighten`: Controls or rules of entry become stricter without closing. With `regulate-border`.\n- `recognise`: An actor accepts a state, government, border or status as lawful; words that promise or urge it are statements. (CAMEO 054) With `change-relations`.\n- `derecognise`: An actor withdraws a recognition; breaking off the ties is `sever`. (CAMEO 161) With `change-relations`.\n- `establish`: Relations are set up for the first time; after a break it is `restore`. (CAMEO 054) With `change-relations`.\n- `upgrade`: Relations are raised to a higher rank. (CAMEO 050) With `change-relations`.\n- `downgrade`: Relations are lowered to a lower rank and not broken off. (CAMEO 161) With `change-relations`.\n- `suspend`: Relations or a membership are halted for the time being. (CAMEO 161) With `change-relations`.\n- `sever`: Relations are broken off; transport, trade or communication alone is `cut-links`. (CAMEO 161) With `change-relations`.\n- `restore`: Relations are taken up again after a suspension or a break; transport, trade or communication alone is `restore-links`. (CAMEO 050) With `change-relations`.\n- `join`: An actor becomes a member of a body or an alliance; accession to a text is a step of the agreement. With `change-relations`.\n- `leave`: An actor ends its membership of a body or an alliance; withdrawal from a text is a step of the agreement. With `change-relations`.\n- `cut-links`: Transport, trade or communication between actors is cut; diplomatic ties are `sever`. (CAMEO 160) With `change-relations`.\n- `restore-links`: Transport, trade or communication between actors is taken up again. (CAMEO 060) With `change-relations`.\n- `open-mission`: A mission is opened or reopened. (CAMEO 050) With `change-mission`.\n- `close-mission`: A mission is closed. (CAMEO 161) With `change-mission`.\n- `expel-diplomat`: The host makes a member of a mission leave; called back by the own side it is `recall-envoy`. (CAMEO 161) With `change-mission`.\n- `recall-envoy`: The own side calls an envoy back, for consultations or for good. (CAMEO 161) With `change-mission`.\n- `grant`: Aid is given, or more of it. (CAMEO 071) With `aid`.\n- `stop`: Aid is ended, halted or cut. (CAMEO 162) With `aid`.\n- `lend`: Money is lent or a loan is guaranteed. (CAMEO 071) With `finance`.\n- `invest`: Money is put into an enterprise or a project for gain. With `finance`.\n- `buy`: Goods, shares or rights are bought, told from the side of the buyer. With `finance`.\n- `sell`: Goods, shares or rights are sold, told from the side of the seller. With `finance`.\n- `pay`: A debt, fee, fine or compensation is paid; the price of a purchase belongs to `buy`. With `finance`.\n- `deliver`: Goods are sent or arrive, as gas, arms or grain. With `supply`.\n- `hand-over`: A thing or a person's remains pass from hand to hand, often at a ceremony; persons let go are `release`. With `supply`.\n- `build`: Something is constructed or repaired. With `supply`.\n- `train`: People are taught skills, as soldiers or officials. With `supply`.\n- `award`: An order, prize or title is given. With `honour`.\n- `gift`: A present is given. With `honour`.\n- `seize`: Property, a vessel or goods are taken by authority or force; land taken by force is `attack`. (CAMEO 1711) With `detain`.\n- `return`: People go or are sent back to where they came from. With `resettle`.\n- `evacuate`: People are brought out of danger. (CAMEO 073) With `resettle`.\n- `withdraw`: Forces or weapons are pulled back or out. (CAMEO 0874) With `deploy`.\n- `exercise`: Forces practise, alone or with others. With `deploy`.\n- `clash`: Armed sides fight each other, and none is told as the one who attacks. (CAMEO 190) With `attack`.\n- `unrest`: A protest is violent or turns to riot. (CAMEO 145) With `demonstrate`.\n- `inspect`: Somebody with the right to do so checks a site, goods or compliance on the spot. With `investigate`.\n- `learn`: Somebody finds something out or comes to know it, without a formal inquiry. With `investigate`.\n- `meet`: They come together, told without an occasion of its own. (CAMEO 040) With `contact`.\n- `consult`: They exchange views or seek advice, and are not said to meet or bargain. (CAMEO 040) With `contact`.\n- `negotiate`: They bargain over terms. (CAMEO 046) With `contact`.\n- `mediate`: A third party helps the sides to agree. (CAMEO 045) With `contact`.\n- `mislead`: Somebody deceives another about facts. With `violate`.\n- `induce`: Somebody gets another to do wrong, as by bribe, pressure or incitement. With `violate`.\n- `death`: Somebody dies and nobody is said to have killed. With `befall`.\n- `accident`: Something goes wrong in what people run, as a crash or an explosion. With `befall`.\n- `disaster`: A force of nature or an epidemic does harm. With `befall`.\n- `market-move`: A price, rate or index rises or falls. With `befall`."
  },
  "Agreement": {
    "about": "What parties agree on or seek to agree on, written or not, whether or not it binds them: a treaty, a memorandum, a joint statement, an unwritten understanding. What is done to it is its `actions`, what it provides its `commitments`.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `agreement`: says which kind of record this is.",
      "id": "Id of an agreement, such as `agreement:joint-statement`.",
      "title": "The title as the source words it, or a short one in own words where it has none.",
      "instrument": "What kind of instrument it is, after the noun of its title; `agreement` for a text without a noun.",
      "status": "How far it has come, at the time of the report: `in-force` as soon as it is for any party. The last done step of those that suspend, resume, end or begin it decides (a rule).",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "Its term: since when and until when it holds. When it is signed or enters into force is in `actions`.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "The records it concerns, such as a place or a relationship.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "parties": "Who agrees: the states, except where a government organization acts apart from its state.",
      "level": "At which level it is concluded, as the source says.",
      "bindingness": "Whether it binds in law, where a source says so. Never inferred from the instrument.",
      "actions": "What was done with it, oldest first.",
      "count": "This record stands for so many unnamed instruments of its kind. Leave out for a single one.",
      "package": "What the package consists of; only with instrument `package` (a rule).",
      "relations": "How it relates to other agreements.",
      "purpose": "What it is for, in own words.",
      "commitments": "What its parties undertake in it, and what the text provides.",
      "languages": "The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33).",
      "bodies": "Who keeps, serves, supervises or guarantees it (Vienna Convention on the Law of Treaties, art. 76 and 77).",
      "registrations": "Where it is registered.",
      "documents": "Where its text can be read.",
      "process": "The process that it came out of, or that aims at it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "AgreementId": {
    "about": "Id of an agreement, such as `agreement:joint-statement`."
  },
  "AgreementInstrument": {
    "about": "What sort of text or understanding an agreement is, by the noun of its title and not by its legal force.\n\n- `treaty`: A document titled treaty, usually the most solemn form, as for peace, borders or alliance. (UN Treaty Collection, Definition of key terms)\n- `agreement`: A document titled agreement or accord, usually less solemn and narrower in subject than a treaty, or a text without a noun of its own, or with one that is no word here. (UN Treaty Collection, Definition of key terms)\n- `convention`: A document titled convention, usually concluded among many states or open to them. (UN Treaty Collection, Definition of key terms)\n- `charter`: A document titled charter, usually the founding act of an organization or a set of high principles. (UN Treaty Collection, Definition of key terms)\n- `protocol`: A document titled protocol, which usually supplements, amends or carries out another instrument. (UN Treaty Collection, Definition of key terms)\n- `declaration`: A document titled declaration, in which the parties proclaim principles or aims. (UN Treaty Collection, Definition of key terms)\n- `joint-statement`: A text that the parties issue in common to state views or intentions, also if it sets out a framework for a later text.\n- `communique`: A text issued after a meeting that reports what was discussed and agreed there.\n- `memorandum-of-understanding`: A memorandum in which parties record practical or technical understandings. (UN Treaty Collection, Definition of key terms)\n- `modus-vivendi`: A temporary understanding that is meant to be replaced by a fuller and lasting one. (UN Treaty Collection, Definition of key terms)\n- `exchange-of-notes`: Two notes or letters, one from each side, that together record the agreement. (UN Treaty Collection, Definition of key terms)\n- `agreed-minute`: A record, agreed between delegations, of the decisions or understandings they reached. (UK Foreign and Commonwealth Office, Glossary of treaty terms)\n- `arrangement`: A document titled arrangement, usually a practical one between governments or their agencies.\n- `contract`: A commercial contract, such as a sale, a supply deal or a concession.\n- `roadmap`: A text called a roadmap, which sets out the steps towards an aim; one called a plan is `plan`.\n- `plan`: A text called a plan, such as a peace plan; if it is called a roadmap, it is `roadmap`.\n- `unwritten-understanding`: What parties agree on without a text, or with none that is told; a text without a noun is `agreement`.\n- `package`: Several instruments concluded together and recorded as one, whether or not each is known."
  },
  "AgreementStatus": {
    "about": "How far an agreement has come.\n\n- `proposed`: Somebody has put it forward or asked for it, and the parties are not known to be negotiating it.\n- `under-negotiation`: The parties are negotiating it, and its text is not settled.\n- `agreed-in-principle`: The parties agree on the main terms, and the text is not settled.\n- `text-agreed`: The negotiators have settled the text and have not yet initialled, signed or adopted it.\n- `initialled`: The text has been initialled and not yet signed. (Vienna Convention on the Law of Treaties (1969), art. 10)\n- `signed`: It has been signed and is not yet said to be ratified, in force or applied. (Vienna Convention on the Law of Treaties (1969), art. 12)\n- `ratified`: The consent that it needs has been given, and it is not yet in force. (Vienna Convention on the Law of Treaties (1969), art. 14)\n- `adopted`: A conference, a body or the parties have formally adopted it without signing it. (Vienna Convention on the Law of Treaties (1969), art. 9)\n- `issued`: It was published in the parties' common name, with no signing or formal adoption reported.\n- `provisionally-applied`: It is applied, in whole or in part, before its entry into force. (Vienna Convention on the Law of Treaties (1969), art. 25)\n- `in-force`: It has entered into force for any of its parties, and is still in force; where only some provisions are, it is `partially-in-force`. (Vienna Convention on the Law of Treaties (1969), art. 24)\n- `partially-in-force`: Parts of it are in force and other parts are not. (schema.org PartiallyInForce)\n- `suspended`: It exists, but its operation is halted for the time being. (Vienna Convention on the Law of Treaties (1969), art. 57)\n- `terminated`: It was ended for all parties, as by denunciation or consent; by a later agreement it is `superseded`, by the end of its term `expired`. (Vienna Convention on the Law of Treaties (1969), art. 54)\n- `expired`: Its term has run out. (Vienna Convention on the Law of Treaties (1969), art. 54)\n- `fulfilled`: All that it provides has been carried out, and nothing of it is left to do.\n- `superseded`: It has been replaced by a later agreement. (Vienna Convention on the Law of Treaties (1969), art. 59)\n- `not-concluded`: The effort ended, or the occasion passed, without the agreement.\n- `unknown`: The sources do not show how far it has come."
  },
  "AgreementLevel": {
    "about": "On whose behalf an agreement is concluded.\n\n- `interstate`: It is concluded in the name of states. (Russian Federal Law on International Treaties (1995), art. 3)\n- `intergovernmental`: It is concluded in the name of governments, and the parties are still the states. (Russian Federal Law on International Treaties (1995), art. 3)\n- `interagency`: It is concluded in the name of ministries or agencies of different states. (Russian Federal Law on International Treaties (1995), art. 3)\n- `subnational`: It is concluded by provinces, cities or other parts of states.\n- `non-state-entity`: It is concluded by companies, universities, armed groups or other bodies outside the state.\n- `mixed`: Its parties act at different levels."
  },
  "Bindingness": {
    "about": "Whether an agreement binds in law, as the sources say; never inferred from the instrument.\n\n- `binding`: The sources say that it is legally binding. (Vienna Convention on the Law of Treaties (1969), art. 26)\n- `non-binding`: The sources say that it creates no legal obligations. (OAS Guidelines on Binding and Non-Binding Agreements (2020))\n- `disputed`: The parties or the sources differ on whether it is legally binding."
  },
  "AgreementAction": {
    "about": "One step in the life of an agreement (Vienna Convention on the Law of Treaties, parts II to V and VII). Planned and done is one step with its latest status.",
    "fields": {
      "key": "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.",
      "action": "What is done with it.",
      "status": "Keeps \"are to sign\" from reading as signed. Leave out for what is done.",
      "by": "Who does it: several act together. Who acts in person is in `representatives`.",
      "when": "When it is done.",
      "place": "Where it is done.",
      "during": "The meeting or visit at which, or at the close of which, it is done.",
      "of": "The earlier step of this agreement that it concerns: of a suspended or revoked denunciation the `denounce`.",
      "representatives": "Who acts in person, and for whom.",
      "witnesses": "Who witnesses it, only where the source says so. Witnessing is not signing.",
      "topics": "What this step deals with, such as the articles amended.",
      "conditions": "What it depends on.",
      "reasons": "Why it is done, as the sources give it.",
      "figures": "The numbers of this step, such as the votes.",
      "summary": "What is done, in own words."
    }
  },
  "AgreementActionKind": {
    "about": "What is done to an agreement in the course of its life.\n\n- `propose`: Puts forward the agreement or a text for it; writing the text is `draft`.\n- `draft`: Writes the text or a version of it, before it is put forward.\n- `negotiate`: Bargains over the content or the text; where a process is recorded for it, that process tells it.\n- `agree-in-principle`: Settles the main terms and not yet the text; once the text is settled it is `agree-text`.\n- `agree-text`: Settles the text, where no `adopt` or `authenticate` is told for that step.\n- `adopt`: Settles the form and content of the text by a formal decision, without yet consenting to be bound; informally it is `agree-text`. (Vienna Convention on the Law of Treaties (1969), art. 9)\n- `authenticate`: Establishes the text as authentic and definitive by a step not called initialling or signing. (Vienna Convention on the Law of Treaties (1969), art. 10)\n- `initial`: Puts initials on the text to fix it, normally with signature still to follow. (Vienna Convention on the Law of Treaties (1969), art. 10 and 12)\n- `sign`: Puts a full signature on it, whether or not ratification is still needed. (Vienna Convention on the Law of Treaties (1969), art. 12)\n- `sign-ad-referendum`: Signs on condition that the signatory's state confirms the signature. (Vienna Convention on the Law of Treaties (1969), art. 12)\n- `issue`: The parties bring the text out in their common name, which is how it comes about; putting out a text that exists is `publish-text`.\n- `publish-text`: Puts the text out for others to read, whoever does it; `issue` is for the parties' common act.\n- `approve-in-committee`: A committee of a parliament endorses it before the house votes.\n- `pass-law`: A parliament passes the law of consent, whatever the press calls it; handing over the instrument is `deposit` or `exchange-instruments`.\n- `sign-into-law`: A head of state signs the law of consent; signing the agreement itself is `sign`.\n- `complete-domestic-procedures`: A party has done all that its own law asks for, or says so; a single step that is told is `pass-law` or `sign-into-law`.\n- `ratify`: Consents to be bound by a step that the source calls ratification and that is none of `pass-law`, `deposit` and `exchange-instruments`. (Vienna Convention on the Law of Treaties (1969), art. 14)\n- `accept`: Consents to be bound by an act called acceptance, with the effect of ratification. (Vienna Convention on the Law of Treaties (1969), art. 14)\n- `approve`: Consents to be bound by an act called approval, with the effect of ratification; a committee's or parliament's approval is `approve-in-committee` or `pass-law`. (Vienna Convention on the Law of Treaties (1969), art. 14)\n- `accede`: Consents to be bound by a treaty that it did not sign, by a step that the source calls accession and that is not the `deposit`. (Vienna Convention on the Law of Treaties (1969), art. 15)\n- `succeed`: Consents, as the successor of another state, to be bound by that state's treaty. (Vienna Convention on Succession of States in respect of Treaties (1978), art. 2)\n- `deposit`: Hands its instrument of ratification, acceptance, approval or accession to the depositary. (Vienna Convention on the Law of Treaties (1969), art. 16)\n- `exchange-instruments`: The parties hand each other instruments of ratification, or the notes that are the treaty. (Vienna Convention on the Law of Treaties (1969), art. 13 and 16)\n- `provisionally-apply`: Starts to apply it, in whole or in part, before its entry into force. (Vienna Convention on the Law of Treaties (1969), art. 25)\n- `enter-into-force`: It starts to be in force for its parties, or for a party named here. (Vienna Convention on the Law of Treaties (1969), art. 24)\n- `register`: Has it entered in a public register, such as that of the United Nations Secretariat. (Vienna Convention on the Law of Treaties (1969), art. 80, and United Nations Charter (1945), art. 102)\n- `reserve`: Declares that certain provisions shall not apply to it or shall apply differently. (Vienna Convention on the Law of Treaties (1969), art. 19)\n- `object`: Objects to a reservation that another made. (Vienna Convention on the Law of Treaties (1969), art. 20)\n- `declare`: Declares how it understands or applies the text, without changing its legal effect. (ILC Guide to Practice on Reservations to Treaties (2011), guideline 1.2)\n- `dissent`: Dissociates itself from a text, or from a part of it, that others adopt or issue.\n- `amend`: Changes the text by agreement of the parties; only its term is `extend`. (Vienna Convention on the Law of Treaties (1969), art. 39)\n- `extend`: Lengthens or renews its term; other changes of the text are `amend`.\n- `suspend`: Halts its operation for the time being, for all parties or for one. (Vienna Convention on the Law of Treaties (1969), art. 57)\n- `resume`: Takes its operation up again after it was suspended. (Vienna Convention on the Law of Treaties (1969), art. 72)\n- `denounce`: A party gives notice that it ends its bond; the end of the agreement itself is `terminate`. (Vienna Convention on the Law of Treaties (1969), art. 56)\n- `suspend-denunciation`: A party halts the effect of its notice for the time being, without taking it back.\n- `revoke-denunciation`: A party takes back its notice before it takes effect. (Vienna Convention on the Law of Treaties (1969), art. 68)\n- `withdraw`: A party has left an agreement that goes on among the others; the notice before is `denounce`. (Vienna Convention on the Law of Treaties (1969), art. 54)\n- `terminate`: Ends it for all parties, as by common consent or after a notice; the mere running out of its term is `expire`. (Vienna Convention on the Law of Treaties (1969), art. 54)\n- `expire`: Its term runs out. (Vienna Convention on the Law of Treaties (1969), art. 54)"
  },
  "AgreementActionStatus": {
    "about": "In what way a step of an agreement has not been done; leave out for a step that was done.\n\n- `proposed`: Somebody suggests or asks for it, and those who would take it have not said that they will.\n- `planned`: Those who take it have said that they will, with or without a day.\n- `pending`: It is still expected or missing, as the last instrument to be deposited, and nobody is told to have set about it.\n- `required`: It must be done, as a text or a speaker says.\n- `permitted`: It may be done, and need not, as a text or a speaker says.\n- `hypothetical`: It is only supposed, and nobody is said to plan it.\n- `not-done`: It was expected, planned or alleged, and the sources tell that it was not done."
  },
  "Representative": {
    "about": "Who acts in person for whom, of any step (Vienna Convention on the Law of Treaties, art. 7): the person and the party are kept apart.",
    "fields": {
      "person": "Who acts in person.",
      "onBehalfOf": "For whom: a party of the agreement, or a body of one.",
      "capacity": "The office in which the person acts, as the story gives it."
    }
  },
  "Package": {
    "about": "What a package consists of.",
    "fields": {
      "total": "How many instruments it holds in all: the sum of the parts' counts.",
      "parts": "The agreements in it that have a record.",
      "complete": "`parts` lists everything. Leave out if something may be missing."
    }
  },
  "AgreementRelation": {
    "about": "How an agreement relates to another one or to a statement, read from this one: \"this implements that\".",
    "fields": {
      "kind": "How this agreement relates to the other one.",
      "record": "The other agreement, or the statement."
    }
  },
  "AgreementRelationKind": {
    "about": "How the agreement that carries the relation stands to the other text.\n\n- `implements`: It carries out obligations or intentions laid down in the other.\n- `amends`: It changes the text of the other, which stays in being; only its term is `renews`. (Vienna Convention on the Law of Treaties (1969), art. 39)\n- `renews`: It gives the other a new term.\n- `terminates`: It ends the other and puts nothing in its place; if it does, it is `supersedes`. (Vienna Convention on the Law of Treaties (1969), art. 54)\n- `supersedes`: It replaces the other. (Vienna Convention on the Law of Treaties (1969), art. 59)\n- `annex-to`: It is attached to the other and forms part of it. (Vienna Convention on the Law of Treaties (1969), art. 31)\n- `follows-from`: It came about because of the other and neither carries it out nor is foreseen in it.\n- `preliminary-to`: It prepares the way for the other, as a draft, a framework or a first stage, whether or not it says so.\n- `foresees`: It says that the other is to be concluded and is no earlier stage of it, which is `preliminary-to`."
  },
  "AgreementOrStatementId": {
    "about": "Id of an agreement or a statement: what an agreement can relate to."
  },
  "AgreementBody": {
    "about": "Who serves an agreement without being a party of it in that role: its depositary, its secretariat.",
    "fields": {
      "body": "Who it is.",
      "role": "What it is to the agreement."
    }
  },
  "AgreementBodyRole": {
    "about": "What a body does for an agreement that it need not be a party to.\n\n- `depositary`: Keeps the original and receives the instruments. (Vienna Convention on the Law of Treaties (1969), art. 76 and 77)\n- `secretariat`: Does the office work of the agreement, as calling meetings and keeping files; receiving instruments is `depositary`.\n- `supervisor`: Watches or checks that the parties keep it; who stands in for it is `guarantor`.\n- `guarantor`: Undertakes towards the parties to see that it is kept.\n- `mediator`: Helped the parties to reach it, or is to help them if they differ over it."
  },
  "Registration": {
    "about": "An entry in a treaty register (Charter of the United Nations, art. 102).",
    "fields": {
      "register": "The register, such as the United Nations Treaty Series.",
      "number": "The number there, as a text.",
      "on": "When it was registered."
    }
  },
  "AgreementDocument": {
    "about": "A published text of an agreement.",
    "fields": {
      "url": "Where the text can be read.",
      "language": "The language of that text."
    }
  },
  "ProcessId": {
    "about": "Id of a process, such as `process:peace-talks`."
  },
  "Act": {
    "about": "What somebody does, or what befalls: releases prisoners, sets a tariff, votes, attacks, pays. What is done to an agreement is its `actions`, what a text provides its `commitments`, people who come together a meeting, speaking a statement.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `act`: says which kind of record this is.",
      "id": "Id of an act, such as `act:release-of-prisoners`.",
      "title": "What is done, in a few own words.",
      "kind": "What kind of deed it is.",
      "shade": "The finer word for it, where the source has it.",
      "status": "How far it has come, at the time of the report. It is `announced` until its taking effect is told.",
      "by": "Who does it, or leads it.",
      "with": "Who does it together with `by`.",
      "to": "Who gets it, or at whom it is aimed.",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "When it takes effect. When it was decided or announced is `statusHistory`.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "What or whom it is done to: a place destroyed, a tie severed, of a cease-fire the conflict.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "places": "Where it is done.",
      "during": "The meeting or visit at which it is done.",
      "partOf": "The larger act or the process that it belongs to.",
      "under": "What it rests on or carries out.",
      "replaces": "The act that it takes the place of.",
      "outcome": "What came of a vote, a ruling or another decision.",
      "conditions": "What it depends on.",
      "reasons": "Why it is done, as the sources give it.",
      "statusHistory": "How the status changed, oldest first.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "ActId": {
    "about": "Id of an act, such as `act:release-of-prisoners`."
  },
  "ActStatus": {
    "about": "How far an act has come.\n\n- `proposed`: Somebody suggests, asks, allows, fears or foretells it, and whoever would do it has not said that it will.\n- `rumoured`: Others say that it is planned, and whoever would do it has not confirmed it.\n- `announced`: Whoever does it has said or decided that it will be done, or it is planned, with or without a day, and taking effect is not told yet.\n- `under-way`: It had begun and had not ended when the report was written; a lasting measure that has taken effect is `done`.\n- `done`: It has been done or has taken effect.\n- `suspended`: It was in effect or under way and is halted for the time being; not yet begun and put off it is `postponed`.\n- `postponed`: It was put off to a later time, named or not, and is still meant to be done.\n- `called-off`: It was planned and those who planned it gave it up; merely not done it is `not-done`.\n- `annulled`: It was done and has been undone or declared void.\n- `not-done`: It was expected, planned, asked for or alleged, and the sources tell that it was not done, without having been called off.\n- `unknown`: The sources do not show how far it has come."
  },
  "ActOrProcessId": {
    "about": "Id of an act or a process: what an act can be part of."
  },
  "BasisTarget": {
    "about": "What an act rests on: with `key` the commitment or the step that it carries out.",
    "fields": {
      "record": "The agreement, act or statement, or the topic where no record stands for it.",
      "key": "The keyed item of that record: a commitment, a step, a figure.",
      "field": "One field of the record, or of the item that `key` names."
    }
  },
  "BasisId": {
    "about": "Id of an agreement, an act, a statement or a topic: what an act can rest on."
  },
  "ActOutcome": {
    "about": "How an act ended whose result its kind leaves open, such as a ruling or a vote.\n\n- `upheld`: A court or body let stand what was before it.\n- `struck-down`: A court or body declared void what was before it; sent back for a new decision it is `remanded`.\n- `remanded`: A higher court sent the case back to a lower one.\n- `passed`: What was voted on got the votes that it needed.\n- `rejected`: What was voted on or asked for failed."
  },
  "ActStatusChange": {
    "about": "A change of status that the report itself asserts. What somebody merely proposed or foretold is a statement.",
    "fields": {
      "key": "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.",
      "status": "The status that the act took on. A measure stays `announced` until its taking effect is told.",
      "when": "When it took this status on.",
      "by": "Who brought the change about, only where no `statement` says who.",
      "statement": "The statement that made it known.",
      "during": "The meeting or visit at which it took it on.",
      "conditions": "What the change depends on.",
      "reasons": "Why it changed, as the sources give it.",
      "previously": "The time and place that this change replaced. Cancelled and replaced by another one is two records."
    }
  },
  "Statement": {
    "about": "What somebody said, as one speech act: a quotation with two acts is two statements. What it says is in `claims`, so that it is not told as fact.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `statement`: says which kind of record this is.",
      "id": "Id of a statement, such as `statement:offer`.",
      "kind": "What the speaker does in saying it: one speech act, the first kind that fits.",
      "shade": "The finer word, only if the source's own verb is that word.",
      "speakers": "Who speaks: the named person if there is one, else the narrowest body named. A spokesperson is the speaker.",
      "summary": "The whole act in own words: \"Denied that …\".",
      "capacity": "The office in which a single speaker speaks, as the story words it. Always if it is given.",
      "onBehalfOf": "For whom the speaker speaks: only of spokespersons and press services, or where the source says so. An office-holder has `capacity` alone.",
      "addressees": "Those spoken to, only if the source says so. Whom it is about goes into `about`.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "When it is said, which is not when it was published.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "What it concerns or values, whom it thanks or blames, if a record stands for it. Never a record that `claims` names (a warning).",
      "at": "The occasion on which it is said.",
      "place": "Where it is said, if the occasion does not tell.",
      "channel": "How it reached its audience. Leave out where `at` already says it.",
      "document": "The joint document or the text it stands in.",
      "quotes": "The words quoted in the source, one item per quotation.",
      "claims": "What the speaker says is so, asks for, foretells or hopes; of a denial, what it denies, told affirmatively.",
      "stances": "Where it shows the speaker to stand.",
      "factuality": "How certain the speaker is of the content without its negation; never the encoder's own certainty.",
      "conditions": "What its content depends on, as the speaker says.",
      "reasons": "The grounds that the speaker gives.",
      "again": "The speaker had said it before: \"again stresses\", \"still\".",
      "reportedView": "Whose view it is, when the speaker reports somebody else's.",
      "commitments": "What the speaker undertakes by it, where no document holds it.",
      "inReplyTo": "The statement or the text that it answers.",
      "interpreted": "It was heard through an interpreter.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "StatementKind": {
    "about": "What a speaker does in saying something; of several kinds that fit, the first in the order of the list.\n\n- `promise`: The speaker undertakes something for its side, or assures what it does or will not do; if it waits for the other to accept, it is `offer`. (CAMEO 030)\n- `offer`: The speaker is ready to do something for another, if the other wants it; a course for all is `propose`. (CAMEO 030)\n- `threaten`: The speaker says that its side will or may harm another; a harm that the speaker would not inflict is `foretell` with shade warn. (CAMEO 130)\n- `invite`: The speaker asks somebody to come, to attend or to join; any other wish of others' conduct is `request`. (CAMEO 030)\n- `request`: The speaker wants others to do or not to do something; a wish that asks nobody is `foretell` with shade hope. (CAMEO 020)\n- `propose`: The speaker puts forward a course for all to consider, itself included; what only others are to do is `request`. (CAMEO 020)\n- `ask`: The speaker puts a question; what is put as a question and wants a deed is `request`.\n- `accept`: The speaker agrees to, permits or recognises what another asks, proposes or claims; own decisions that answer nobody are `announce`. (CAMEO 019)\n- `refuse`: The speaker rejects a request or a proposal, vetoes, or will not answer or comment; that something is untrue is `deny`. (CAMEO 120)\n- `deny`: The speaker says that something claimed, alleged or expected is not so, and claims the affirmative; turning down a proposal is `refuse`. (CAMEO 016)\n- `accuse`: The speaker says that somebody, named or plainly meant, did a wrong; blame for what is beyond doubt is `evaluate`. (CAMEO 112)\n- `courtesy`: The speaker says words due to somebody, as thanks or condolences; praise of worth is `evaluate`.\n- `evaluate`: The speaker says what something is worth, who ranks where, or what it feels; a wrong alleged of a doer is `accuse`.\n- `announce`: The speaker makes known what it or its body itself does or decides; an undertaking towards others is `promise`, what others will do `foretell`.\n- `foretell`: The speaker says what will or may come, even if said flatly; what its own body will do is `announce` or `promise`.\n- `assert`: The speaker says how things are or were, also if it is new or conceded, and no kind before it fits. (CAMEO 010)"
  },
  "StatementShade": {
    "about": "The finer word for a statement of its kind, only if the source's own verb is that word.\n\n- `confirm`: Says that something already reported or expected is so; awkward for the speaker it is `acknowledge`. With `assert`, `announce`.\n- `acknowledge`: Admits what is awkward for the speaker or was not admitted before. (CAMEO 015) With `assert`.\n- `reaffirm`: States an earlier position or undertaking anew; whatever the verb, `again` says that it was said before. With `assert`, `promise`, `offer`, `threaten`, `request`, `propose`, `accept`, `refuse`, `deny`, `evaluate`, `announce`.\n- `hope`: Wishes that something comes about, without asking anybody for it. (CAMEO 013) With `foretell`.\n- `expect`: Counts on it that something comes about. With `foretell`.\n- `warn`: Says that harm will or may come; `threaten` if the speaker's side would inflict it. (CAMEO 012) With `foretell`, `threaten`.\n- `praise`: Speaks well of an actor or of what it did; of a development itself it is `welcome`. (CAMEO 051) With `evaluate`.\n- `welcome`: Says that a development or an act is good news; to receive a guest with words is `greet`. (CAMEO 051) With `evaluate`.\n- `support`: Backs an actor, a position or a course; against criticism it is `defend`. (CAMEO 051) With `evaluate`.\n- `defend`: Justifies an actor, an act or a policy against criticism. (CAMEO 052) With `evaluate`.\n- `criticise`: Finds fault with an actor, an act or a policy; as morally or legally intolerable it is `condemn`. (CAMEO 111) With `evaluate`, `accuse`.\n- `condemn`: Disapproves in the strongest words. (CAMEO 111) With `evaluate`, `accuse`.\n- `complain`: Protests against what was done to the speaker or its side. (CAMEO 114) With `evaluate`, `accuse`.\n- `regret`: Is sorry or disappointed about something, without taking the blame; taking it is `apologise`. With `evaluate`.\n- `concern`: Is worried about a situation, without foretelling a particular harm, which is `warn`. (CAMEO 012) With `evaluate`.\n- `anger`: Is angry or outraged at something. With `evaluate`.\n- `surprise`: Is surprised at something. With `evaluate`.\n- `appeal`: Asks others urgently or solemnly, without claiming it as due, which is `demand`. (CAMEO 020) With `request`.\n- `demand`: Insists that others must or should do or not do it, as due; without must, should or insists it is no demand. (CAMEO 100) With `request`.\n- `instruct`: Orders somebody who is under the speaker's authority. (CAMEO 100) With `request`.\n- `ultimatum`: Makes a last demand, with the consequence or the time limit if it is not met. (CAMEO 139) With `request`, `threaten`.\n- `agree`: Shares a view, or accepts what another proposed or asked. (CAMEO 019) With `accept`.\n- `permit`: Allows another to do something; the formal deed of a body is an act of kind `authorise`. With `accept`.\n- `recognise`: Accepts a state, government, border or status as lawful in words; as a deed it is an act of kind `change-relations`. (CAMEO 054) With `accept`.\n- `reject`: Turns down a proposal or a demand, or a claim as untrue. (CAMEO 120) With `refuse`, `deny`.\n- `veto`: Uses a formal right to block a decision of a body. (CAMEO 129) With `refuse`.\n- `decline-comment`: Will not comment or answer. (CAMEO 011) With `refuse`.\n- `decide`: Makes known a decision of its own; the decision told by the sources themselves is an act. With `announce`.\n- `thank`: Expresses gratitude to somebody. (CAMEO 051) With `courtesy`.\n- `congratulate`: Shares somebody's joy at success, election or anniversary. (CAMEO 051) With `courtesy`.\n- `condole`: Expresses sympathy over a death, a disaster or a loss. (CAMEO 018) With `courtesy`.\n- `apologise`: Takes the blame for what it or its side did and is sorry for it; without the blame it is `regret`. (CAMEO 055) With `courtesy`.\n- `greet`: Greets or receives somebody with words, or sends good wishes. With `courtesy`.\n- `forgive`: Pardons somebody in words; the release of a prisoner is an act. (CAMEO 056) With `courtesy`."
  },
  "Channel": {
    "about": "How a statement reached its audience. Leave out where the occasion (`at`) already says it.",
    "fields": {
      "kind": "The form in which the statement was made.",
      "outlet": "To whom one spoke: the agency, the paper, the person who asked.",
      "url": "Where the statement itself can be read, heard or seen."
    }
  },
  "ChannelKind": {
    "about": "By what means a statement reached its audience.\n\n- `press-conference`: Principals, alone or together, speak to reporters at an event called for that purpose.\n- `interview`: The speaker answers the questions of one outlet or interviewer.\n- `speech`: The speaker addresses an audience at length without being questioned, as in an address or a toast; made for the air it is `broadcast`.\n- `written-statement`: A text published in the speaker's name that gives its views; addressed to somebody it is `letter`, an account of a meeting is a source.\n- `letter`: The speaker wrote to a named addressee, openly or not; a note between foreign ministries is `diplomatic-channel`.\n- `briefing`: An official or spokesperson informs reporters for an office, and the principals do not speak.\n- `social-media-post`: The speaker, or the office for the speaker, posts it on a social network or messaging channel.\n- `broadcast`: The speaker said it on radio, television or video to the public, and answered no interviewer.\n- `diplomatic-channel`: It was passed on by a note or an envoy; principals who speak to each other are `conversation`.\n- `conversation`: The speaker said it to a counterpart or in private, as in talks or a call, and not to the press or the public."
  },
  "AgreementOrSourceId": {
    "about": "Id of an agreement or a source: the text that a statement stands in."
  },
  "Quote": {
    "about": "Direct speech, word for word.",
    "fields": {
      "text": "The words as the source prints them, without the outer quotation marks.",
      "language": "The language of these words.",
      "translated": "They are a translation of what was said.",
      "incomplete": "The source prints only a part of the sentence, or breaks it off.",
      "speaker": "Whose words they are, only where the statement has several speakers (a rule).",
      "original": "The words before translation, where they are known."
    }
  },
  "OriginalQuote": {
    "about": "The original words of a translated quotation.",
    "fields": {
      "text": "The words as they were spoken or written, without quotation marks.",
      "language": "The language they were spoken or written in."
    }
  },
  "Claim": {
    "about": "What a speaker says is so, asks for, foretells or hopes. What it thanks for, welcomes, regrets or criticises goes into `about`; what it undertakes itself, into `commitments`.",
    "fields": {
      "record": "What is said to be so. The record alone: that it happened, holds or goes on, as it is recorded.",
      "key": "The keyed item of that record: a commitment, a step, a figure.",
      "field": "One field of the record, or of the item that `key` names.",
      "modality": "In what way it is said to be. Leave out where it is said to be as the record's own `status` says.",
      "refrain": "It is said that it should, must or may *not* be done."
    }
  },
  "ClaimModality": {
    "about": "In what way a claimed thing is not told as actual; leave out where the status of its record says how far it has come.\n\n- `required`: The speaker says that it must or should be, as a duty or a need.\n- `permitted`: The speaker or the text allows it: it may be and need not.\n- `hypothetical`: It is only supposed, as what would have happened; what may yet come about is factuality `possible`."
  },
  "Stance": {
    "about": "Where the speaker stands on something, as this statement shows it. Not beside a kind or shade that says it (a rule).",
    "fields": {
      "target": "What or whom the stance is on.",
      "value": "Whether the speaker is for or against it."
    }
  },
  "StanceValue": {
    "about": "How the speaker stands on the target, as the statement shows it.\n\n- `support`: Favours the target.\n- `oppose`: Is against the target.\n- `neutral`: Takes neither side on the target, by choice.\n- `mixed`: Favours some of the target and is against some of it.\n- `unclear`: Shows some stance on the target, and the words do not tell which."
  },
  "ReportedView": {
    "about": "The view of somebody else that the speaker reports: \"they want peace\". It is for a mind. What somebody is said to have said is a statement of its own with standing `claimed`, which this one `claims`.",
    "fields": {
      "holder": "Whose view it is. Not the speaker.",
      "attitude": "What is in the holder's mind: to want it, to believe it."
    }
  },
  "ReportedAttitude": {
    "about": "How the holder of a reported view stands to the content, as the speaker tells it.\n\n- `wants`: The holder is said to wish that it come about, or to seek it; with a plan to bring it about it is `intends`. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `believes`: The holder is said to hold it to be true. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `intends`: The holder is said to plan to bring it about. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `fears`: The holder is said to be afraid that it is or will be so. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `hopes`: The holder is said to hope that it comes about, without seeking it, which is `wants`. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `accepts`: The holder is said to be content with it or to put up with it. (MPQA (Wiebe, Wilson and Cardie 2005), private state)"
  },
  "Process": {
    "about": "A negotiation or similar effort that outlives a meeting: peace talks, an accession, a dispute before a tribunal. What it aims at is an agreement that names it as its `process`.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `process`: says which kind of record this is.",
      "id": "Id of a process, such as `process:peace-talks`.",
      "title": "What the source calls it, or a short title in own words.",
      "kind": "What kind of process it is.",
      "parties": "Who negotiates or undertakes it: one or more.",
      "status": "How far it has come, at the time of the report.",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "When it runs.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "The records it deals with, such as a conflict's place or a relationship.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "mediators": "Who mediates.",
      "observers": "Who observes.",
      "format": "The format it has at present.",
      "formatsConsidered": "The formats that somebody considers or rejects.",
      "statusHistory": "How the status changed, oldest first.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "ProcessKind": {
    "about": "What a process is meant to bring about.\n\n- `peace-process`: Efforts to end an armed conflict or to settle what it left open.\n- `dialogue`: Regular exchange between sides that need not end in a text; towards a text it is `negotiation`.\n- `border-settlement`: Parties seek to fix or mark a border between them.\n- `dispute-settlement`: A dispute is before a court, tribunal or panel, or otherwise in a settled procedure.\n- `negotiation`: Bargaining towards an agreement on a subject that none of the other kinds names.\n- `accession`: A state or another actor seeks to become a member of an organization or a party to a treaty.\n- `normalisation`: Parties seek to set up or restore ordinary relations, such as embassies and open borders.\n- `arms-control`: Parties seek limits on weapons or forces, or the means to verify them.\n- `political-process`: A course of steps towards an aim that none of the other words names or the source does not tell, as a transition or a reform.\n- `trade-negotiation`: Parties seek terms of trade, such as tariffs, market access or transit."
  },
  "ProcessStatus": {
    "about": "How far a process has come.\n\n- `proposed`: Somebody has suggested it, and it has not begun.\n- `ongoing`: It has begun and continues, even if no meeting is under way.\n- `paused`: It has stopped for the time being and is expected to resume, or may.\n- `resuming`: It had stopped and is to start again, and has not yet; once it has, it is `ongoing`.\n- `concluded`: It ended because its aim was reached or its work was done.\n- `collapsed`: It broke off without reaching its aim, and no resumption is expected.\n- `unknown`: The sources do not show how far it has come."
  },
  "ProcessFormat": {
    "about": "How the parties of a process deal with each other, or might.\n\n- `direct-bilateral`: Two parties negotiate with each other without a third. (United Nations Charter (1945), art. 33)\n- `trilateral`: Three sides negotiate together, each as a side in its own right.\n- `mediated`: A third party takes part in the negotiation and puts forward terms of its own. (United Nations Charter (1945), art. 33)\n- `good-offices`: A third party brings the parties together or carries messages, but puts forward no terms. (Hague Convention for the Pacific Settlement of International Disputes (1907), art. 2)\n- `shuttle`: A third party travels back and forth between parties that stay apart in their own places.\n- `proximity-talks`: The parties are at one site but do not meet, and a third party goes between their rooms.\n- `multilateral-platform`: Four or more sides meet in a standing framework, often a regional one.\n- `expert-commission`: A joint commission of experts or officials works on a defined task, such as a border.\n- `track-two`: Persons without office, such as scholars or former officials, confer unofficially. (Davidson and Montville, Foreign Policy According to Freud (1981))"
  },
  "FormatConsidered": {
    "about": "Another format that is under consideration.",
    "fields": {
      "format": "The format, where it can be told.",
      "label": "What the source calls it.",
      "with": "Who else would be part of it.",
      "by": "Who considers, proposes or rejects it.",
      "stance": "What they think of it."
    }
  },
  "FormatStance": {
    "about": "How an actor stands on a format that is considered for a process.\n\n- `willing`: Would accept or consider the format, and is not known to have put it forward.\n- `unwilling`: Would not accept the format.\n- `proposes`: Puts the format forward.\n- `rejects`: Has turned the format down after it was put forward."
  },
  "ProcessStatusChange": {
    "about": "A change of status that the report itself asserts. What somebody merely proposed or foretold is a statement.",
    "fields": {
      "key": "A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.",
      "status": "The status that the process took on.",
      "when": "When it took this status on.",
      "by": "Who brought the change about, only where no `statement` says who.",
      "statement": "The statement that made it known.",
      "during": "The meeting or visit at which it took it on.",
      "conditions": "What the change depends on.",
      "reasons": "Why it changed, as the sources give it.",
      "previously": "The time and place that this change replaced. Cancelled and replaced by another one is two records."
    }
  },
  "Relationship": {
    "about": "How two or more actors stand to each other: an alliance, a strategic partnership, severed ties. What changes it is an act about it; what a text provides about it is a commitment of that text.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `relationship`: says which kind of record this is.",
      "id": "Id of a relationship, such as `relationship:alliance`.",
      "title": "A short title in own words, or what the source calls it.",
      "parties": "Who stands in it: two or more.",
      "kind": "What kind of relationship it is.",
      "status": "Where it stands, at the time of the report.",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "Since when and until when it holds.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "The records it is about, such as the agreement that it rests on.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "asStated": "The relationship in the words of the source.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "RelationshipId": {
    "about": "Id of a relationship, such as `relationship:alliance`."
  },
  "RelationshipKind": {
    "about": "How the parties of a relationship stand to each other.\n\n- `diplomatic-relations`: The states have agreed to deal with each other officially, normally by embassies. (Vienna Convention on Diplomatic Relations (1961), art. 2)\n- `recognition`: One recognises another, or both each other, as a state or government; if embassies are agreed, it is `diplomatic-relations`.\n- `relations`: The parties stand in relations that none of the other words names, or whose kind the source does not tell.\n- `friendship`: The parties call themselves friends or their relations friendly, and no closer kind is named.\n- `alliance`: The parties are called allies, or have promised each other help in a military conflict. (Alliance Treaty Obligations and Provisions project (Leeds et al. 2002) for the latter)\n- `partnership`: The parties call their relations a partnership and add no higher rank to it.\n- `strategic-partnership`: The parties call their relations a strategic partnership.\n- `comprehensive-strategic-partnership`: The parties call their relations a comprehensive strategic partnership.\n- `union`: The parties have joined in a union with common institutions and remain separate actors.\n- `rivalry`: The parties compete over standing or influence, without one defined issue between them.\n- `dispute`: The parties disagree over a defined issue, such as a border, and are not fighting over it. (Permanent Court of International Justice, Mavrommatis Palestine Concessions (1924))\n- `conflict`: The parties fight with armed force, or did and have not settled what they fought over."
  },
  "RelationshipStatus": {
    "about": "How a relationship stands at the time of the report.\n\n- `established`: It has been formally set up, and that is what the report tells of it.\n- `ongoing`: It exists and continues, whether or not it was ever formally set up.\n- `suspended`: It is halted for the time being, without being ended.\n- `severed`: It has been broken off, as when diplomatic relations are broken off. (Vienna Convention on Diplomatic Relations (1961), art. 45)\n- `normalising`: It is being set up again or brought back to an ordinary state."
  },
  "AnyRecord": {
    "about": "Any one record, told by its `type`."
  },
  "Summit": {
    "about": "A meeting at which leaders confer. On the wire it is a `meeting`; a leaders' dinner or telephone call is not a summit.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `meeting`: says which kind of record this is.",
      "id": "Id of a meeting, such as `meeting:talks`.",
      "title": "What the source calls the meeting, or a short title in own words.",
      "kind": "What form it takes: a form of conferring.",
      "status": "How far it has come, at the time of the report.",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "When it takes place.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "The records it deals with, such as an agreement or a process.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "participants": "Who takes part, one object per participant.",
      "level": "Always `leaders`: heads of state or government, or the top leaders of organizations or movements.",
      "format": "Between how many sides it is held. A host who is no side does not count.",
      "medium": "By what medium they confer. Not by telephone.",
      "access": "Whether the press may be there.",
      "place": "Where it takes place.",
      "candidatePlaces": "Where it may take place, while that is open.",
      "statusHistory": "How the status changed, oldest first.",
      "partOf": "The visit, the larger meeting or the process it belongs to.",
      "onMargins": "The event on the margins of which it is held, without being part of its programme.",
      "series": "The numbered series it belongs to.",
      "rescheduledFrom": "The postponed or cancelled meeting that it replaces.",
      "commitments": "What was undertaken there, where neither a document nor a statement holds it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "SummitKind": {
    "about": "What form a summit takes: the kinds of meeting at which leaders confer.\n\n- `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions; one conversation of leaders is `talks`.\n- `talks`: Leaders confer, and the form is not said more closely. (CAMEO 046)\n- `session`: One part of a larger meeting, such as a plenary or the opening of a summit; a named body that meets is a meeting of kind `sitting`.\n- `one-on-one`: Two principals confer alone, at most with their interpreters.\n- `restricted-format`: The principals confer with only a few chosen aides, also called talks in narrow format.\n- `expanded-format`: The principals confer together with their full delegations.\n- `negotiation-round`: One of several rounds in which sides bargain over a text or a settlement. (CAMEO 046)"
  },
  "SummitMedium": {
    "about": "By what medium a summit is held: the media in which participants see each other.\n\n- `in-person`: All participants are at one place.\n- `video`: All participants confer by video from different places.\n- `hybrid`: Some participants are at one place and others join remotely."
  },
  "BilateralAgreement": {
    "about": "An agreement with exactly two parties. On the wire it is an `agreement`.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `agreement`: says which kind of record this is.",
      "id": "Id of an agreement, such as `agreement:joint-statement`.",
      "title": "The title as the source words it, or a short one in own words where it has none.",
      "instrument": "What kind of instrument it is, after the noun of its title; `agreement` for a text without a noun.",
      "status": "How far it has come, at the time of the report: `in-force` as soon as it is for any party. The last done step of those that suspend, resume, end or begin it decides (a rule).",
      "summary": "What happened or is to happen, in own words.",
      "standing": "Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.",
      "when": "Its term: since when and until when it holds. When it is signed or enters into force is in `actions`.",
      "topics": "What it deals with, where no actor, place or occurrence stands for the matter.",
      "about": "The records it concerns, such as a place or a relationship.",
      "likelihood": "How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "parties": "The two parties.",
      "level": "At which level it is concluded, as the source says.",
      "bindingness": "Whether it binds in law, where a source says so. Never inferred from the instrument.",
      "actions": "What was done with it, oldest first.",
      "count": "This record stands for so many unnamed instruments of its kind. Leave out for a single one.",
      "package": "What the package consists of; only with instrument `package` (a rule).",
      "relations": "How it relates to other agreements.",
      "purpose": "What it is for, in own words.",
      "commitments": "What its parties undertake in it, and what the text provides.",
      "languages": "The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33).",
      "bodies": "Who keeps, serves, supervises or guarantees it (Vienna Convention on the Law of Treaties, art. 76 and 77).",
      "registrations": "Where it is registered.",
      "documents": "Where its text can be read.",
      "process": "The process that it came out of, or that aims at it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "How another source, passage or speaker tells this differently.",
      "gaps": "What the sources leave open or say is not there.",
      "figures": "Numbers that are about this record, and not about a commitment, an act or a step that moves them.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "RecordType": {
    "about": "What a record describes."
  }
};
}
