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
      "sources": "Where the story was read. The first is the main source.",
      "people": "The people in the story.",
      "organizations": "The organizations in the story.",
      "states": "The states in the story, as actors.",
      "places": "The places in the story.",
      "topics": "The subjects it deals with.",
      "visits": "Who travelled where.",
      "meetings": "Who met whom.",
      "agreements": "What was agreed, or is sought.",
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
    "about": "Something the report was read in, or that such a text relays: an article, a wire report, a transcript, a photograph.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `source`: says which kind of record this is.",
      "id": "Id of a source, such as `source:article`.",
      "kind": "What kind of document it is.",
      "title": "Its title or headline, word for word.",
      "publisher": "Who published it.",
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
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "SourceId": {
    "about": "Id of a source, such as `source:article`."
  },
  "SourceKind": {
    "about": "What sort of thing a source is.\n\n- `news-article`: A written report that a newsroom published under its own name for its readers. (schema.org NewsArticle)\n- `wire-report`: A dispatch that a news agency issued, as it reached subscribers or stands on the agency's own site.\n- `interview`: A conversation with one speaker that is published mainly as questions and answers. (IPTC NewsCodes, genre Interview)\n- `press-release`: A text that an organization wrote and sent out for the press to use. (IPTC NewsCodes, genre Press Release)\n- `official-website`: A page on an authority's own site that is none of the closer official kinds.\n- `official-readout`: A participant's office gives its own account of a meeting, a visit or a call.\n- `transcript`: A record of what was said word for word. (IPTC NewsCodes, genre Transcript and Verbatim)\n- `treaty-register`: A register or depositary's record of treaties, such as the United Nations Treaty Series. (United Nations Charter (1945), art. 102)\n- `broadcast`: A radio, television or video programme, or a part of one.\n- `social-media-post`: A post on a social network or messaging channel. (schema.org SocialMediaPosting)\n- `photograph`: A still photograph together with its caption. (schema.org Photograph)\n- `dataset`: Structured data, such as a table or a coded list of events. (schema.org Dataset)"
  },
  "OrganizationId": {
    "about": "Id of an organization, such as `organization:daily-sample`."
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
      "source": "Where it is read.",
      "spans": "Where in the text of the source. The source then needs a `textDigest` (a rule).",
      "fields": "Which fields of this record it supports. Leave out if it supports the record as a whole.",
      "basis": "Whether the source states it, or the encoder inferred or computed it.",
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
    "about": "How a value rests on its source.\n\n- `stated`: The source says it.\n- `inferred`: The source does not say it, and the encoder concluded it from what the source says.\n- `computed`: It was calculated from other values, such as a date from a weekday and the day of publication."
  },
  "Alternative": {
    "about": "Another account of a field. The main value is the one that the report goes by.",
    "fields": {
      "field": "The field that is told differently: the smallest one whose type can hold the value.",
      "value": "What the other account says. Put at `field`, it leaves the record valid (a rule).",
      "source": "Whose account it is: another source, or another passage of the same one.",
      "note": "What the difference is about, in own words."
    }
  },
  "JsonValue": {
    "about": "Any JSON value (RFC 8259), `null` and empty values included."
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
      "offices": "The offices the person holds or held, as far as the story needs them.",
      "nationality": "The state whose national the person is, where the source says so.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
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
      "of": "The state or organization that it is an office of.",
      "start": "Since when the person holds it. Leave out if the source does not say.",
      "end": "Until when the person held it. Leave out if the source does not say."
    }
  },
  "StateOrOrganizationId": {
    "about": "Id of a state or an organization."
  },
  "StateId": {
    "about": "Id of a state, such as `state:examplia`."
  },
  "Name": {
    "about": "Another name of an actor, a place or a topic.",
    "fields": {
      "text": "The name itself.",
      "language": "The language of the name, if it is not the report's.",
      "kind": "What kind of name it is. Leave out for an ordinary one.",
      "usedBy": "Who uses this name, where others use another one.",
      "start": "Since when the name is used.",
      "end": "Until when the name was used."
    }
  },
  "NameKind": {
    "about": "What sort of name a name is; leave out for an ordinary one.\n\n- `official`: The full formal name, as in a constitution or a register.\n- `short`: A shorter form in common use, including an abbreviation.\n- `former`: A name that was in use earlier and has been replaced.\n- `contested`: A name that some actors use and others reject.\n- `transliteration`: The name converted into another script, and not translated. (UNGEGN Glossary of Terms for the Standardization of Geographical Names (2002))"
  },
  "ActorId": {
    "about": "Id of an actor: a person, an organization or a state."
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
      "parent": "The organization it is a part of.",
      "members": "Its members: of a grouping, its states; of a delegation, the people the source names.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "OrganizationKind": {
    "about": "What sort of body an organization is.\n\n- `government`: The executive of a state or territory as a whole, as a cabinet or council of ministers.\n- `ministry`: One department of a government that is headed by a minister or an equal of one.\n- `state-agency`: A public body below or beside the ministries, as a border service, a regulator or a central bank.\n- `head-of-state-office`: The office that serves a head of state, as the Kremlin or a presidential administration.\n- `parliament`: A legislature, one of its chambers or an assembly of parliaments.\n- `international-organization`: A body set up by a treaty or the like, with organs and a legal personality of its own. (Articles on the Responsibility of International Organizations (2011), art. 2)\n- `grouping`: States or other actors that act under one name without a body that has legal personality.\n- `delegation`: Persons sent together to represent a state or another actor at an event or in a process.\n- `news-agency`: A news organization that supplies reports and pictures mainly to other outlets.\n- `newspaper`: A news organization that publishes mainly text for its own readers, in print or online.\n- `broadcaster`: A news organization that publishes mainly on radio, television or video.\n- `company`: A business, whether it is owned privately or by a state.\n- `party`: A political party or movement that seeks office.\n- `armed-group`: An organized armed force that is not part of the armed forces of a state."
  },
  "State": {
    "about": "A state as an actor: it visits, signs and speaks. communique takes no position on who is a state.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `state`: says which kind of record this is.",
      "id": "Id of a state, such as `state:examplia`.",
      "name": "Short name in the report's language.",
      "countryCode": "ISO 3166-1 alpha-2. Leave out where none is assigned or it is disputed.",
      "capital": "The capital, where the story needs it.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
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
      "state": "The state it lies in. Leave out where that is disputed, and use `claims`.",
      "claims": "Who claims a disputed place.",
      "within": "The larger place it lies in.",
      "coordinates": "Where it is (WGS 84).",
      "distance": "How far it lies from another place, where the source says so.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "PlaceKind": {
    "about": "What sort of place a place is.\n\n- `venue`: A building, hall or site where events are held and which is nobody's official residence.\n- `residence`: An official residence or guesthouse.\n- `city`: A city, town or village.\n- `district`: An administrative division below the first level, or a part of a city.\n- `province`: A first-level administrative division of a state, whatever it is called there.\n- `country`: A country as a place, whereas the actor is a state record.\n- `region`: An area across or within countries that is no administrative division, as the South Caucasus.\n- `disputed-region`: An area that more than one state or other actor claims.\n- `sea`: A sea, a strait or another body of water."
  },
  "Claim": {
    "about": "A claim to a disputed place. Listing it takes no side.",
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
    "about": "A subject that events, documents or statements deal with.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `topic`: says which kind of record this is.",
      "id": "Id of a topic, such as `topic:trade`.",
      "name": "The subject in a few words, in the report's language.",
      "codes": "The same subject in code lists.",
      "about": "The records that the subject is about, such as a place or a relationship.",
      "names": "Other names: official, former, contested, in other languages or scripts.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
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
      "rank": "The protocol rank. Leave out if the source does not give it.",
      "rankAsStated": "The rank in the words of the source.",
      "receivedBy": "Who receives the visitors on behalf of the host.",
      "when": "When it takes place.",
      "places": "Where it leads, in order.",
      "statusHistory": "How the status changed, oldest first.",
      "purpose": "What it is for, in own words.",
      "summary": "What happened, in own words.",
      "topics": "What it deals with.",
      "partOf": "The longer journey it is a leg of.",
      "series": "The numbered series it belongs to.",
      "figures": "Numbers that the source gives about it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
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
    "about": "What part somebody has in a visit or meeting; leave out for an ordinary participant.\n\n- `host`: Receives the others at its place or convenes the event, and is a side only if it represents one.\n- `guest`: Takes part at the host's invitation, as the visiting counterpart or from outside the circle of members.\n- `chair`: Presides over the event and directs its proceedings. (RFC 5545, ROLE=CHAIR)\n- `delegation-member`: Belongs to the delegation of one side without leading it.\n- `mediator`: Is a third party that helps the sides to agree and puts forward terms of its own. (United Nations Charter (1945), art. 33)\n- `facilitator`: Is a third party that helps the sides to meet and to communicate but puts forward no terms.\n- `guarantor`: Undertakes towards the sides to see that what they agree is kept.\n- `observer`: Follows the event with a recognised standing but has no say in its outcome.\n- `speaker`: Addresses the audience of the event, as at a press conference, a ceremony or a conference.\n- `interpreter`: Interprets between the languages of those who confer.\n- `attendee`: Is present without conferring or acting, as at a signing ceremony between others."
  },
  "Attendance": {
    "about": "Whether and how a participant took part.\n\n- `planned`: Was expected to take part, and whether it did is not known.\n- `attended`: Took part at the place.\n- `remote`: Took part by telephone or video.\n- `declined`: Was invited and said that it would not take part. (RFC 5545, PARTSTAT=DECLINED)\n- `absent`: Was expected or entitled to take part and did not, without a reported refusal."
  },
  "EventStatus": {
    "about": "How far a visit or meeting has come.\n\n- `proposed`: Somebody has suggested it, and the others have not yet agreed.\n- `rumoured`: Others say that it is planned, and none of those involved has confirmed it.\n- `announced`: Somebody involved has said that it will take place, and the day is not fixed.\n- `scheduled`: It is to take place on a day that is fixed. (schema.org EventScheduled)\n- `in-progress`: It had begun and had not ended when the report was written.\n- `held`: It has taken place.\n- `postponed`: It was put off to a later time, named or not, and is still meant to take place. (schema.org EventPostponed and EventRescheduled)\n- `on-hold`: Its preparation has stopped, and it has neither been called off nor put off to a later time.\n- `cancelled`: It was called off and is not to take place. (schema.org EventCancelled)\n- `unknown`: The sources do not show how far it has come."
  },
  "VisitRank": {
    "about": "What protocol rank a visit has.\n\n- `state`: The highest rank, at the invitation of the host's head of state and with full honours.\n- `official`: A formal visit at official invitation and with honours, ranked below a state visit.\n- `official-working`: A visit announced as both official and working, with talks first and less ceremony.\n- `working`: A visit for talks, with little or no ceremony.\n- `private`: The visitor comes on personal business and not as the host's official guest.\n- `transit-stop`: The visitor stops on the way to somewhere else, whether or not meetings take place."
  },
  "When": {
    "about": "When something happens. It says something besides `timeZone` and `approximate` (a rule).",
    "fields": {
      "start": "When it begins, or when it happens if no end is given.",
      "end": "When it ends. A date includes its whole period.",
      "notBefore": "The earliest it can happen, where its time is open.",
      "notAfter": "The latest it can happen, where its time is open: the end of \"within four months\". A date includes its whole period.",
      "after": "What it comes after, where the order is known but no clock is given.",
      "timeZone": "The time zone at the place (IANA), for readers who show local time.",
      "duration": "How long it takes (ISO 8601). A length known only by a bound is a figure instead.",
      "approximate": "The duration is approximate. An approximate date says so itself, with `~`.",
      "asStated": "The time in the words of the source, where they matter."
    }
  },
  "EventAgreementOrStatementId": {
    "about": "Id of an event, an agreement or a statement: what something else can come after."
  },
  "TimeZone": {
    "about": "A time zone of the IANA database, such as `Asia/Baku`. Form only: whether the zone exists is not checked here."
  },
  "Duration": {
    "about": "A length of time (ISO 8601): `PT2H30M`, `P3D`, `P2W`. Only seconds may have a fraction, and weeks stand alone."
  },
  "StatusChange": {
    "about": "A change of status that the report itself asserts. What somebody merely proposed is a statement.",
    "fields": {
      "status": "The status that the event took on.",
      "when": "When it took this status on.",
      "by": "Who brought the change about.",
      "statement": "The statement that made it known.",
      "reason": "The reason the source gives, in own words."
    }
  },
  "StatementId": {
    "about": "Id of a statement, such as `statement:offer`."
  },
  "VisitSeries": {
    "about": "A numbered series that a visit belongs to. It only numbers: an aim is a process, standing members are a grouping.",
    "fields": {
      "name": "The name of the series, such as \"annual summit\".",
      "ordinal": "Its number in the series, from 1.",
      "previous": "The visit before it in the series."
    }
  },
  "Figure": {
    "about": "A number that the source gives. It has at least one of `value`, `min` and `max` (a rule).",
    "fields": {
      "label": "What is counted or measured.",
      "value": "The number, where one is given.",
      "min": "The lower bound: 12 in \"12 to 13 points\", 15 in \"more than 15 hours\".",
      "max": "The upper bound.",
      "unit": "The unit in words, such as \"hours\". Leave out for a plain count.",
      "currency": "The currency of an amount of money (ISO 4217).",
      "approximate": "The source gives the number as approximate.",
      "asOf": "The time the number holds for."
    }
  },
  "Currency": {
    "about": "A currency code (ISO 4217), in upper case, such as `EUR`."
  },
  "Meeting": {
    "about": "An occasion on which participants come together, in person or remotely: talks, a summit, a signing, a dinner.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `meeting`: says which kind of record this is.",
      "id": "Id of a meeting, such as `meeting:talks`.",
      "title": "What the source calls the meeting, or a short title in own words.",
      "kind": "What form it takes. A telephone call is `talks` with medium `telephone`.",
      "status": "How far it has come, at the time of the report.",
      "participants": "Who takes part, one object per participant.",
      "level": "At which level the sides meet.",
      "format": "Between how many sides it is held. A host who is no side does not count.",
      "medium": "By what medium they confer.",
      "access": "Whether the press may be there.",
      "when": "When it takes place.",
      "place": "Where it takes place.",
      "candidatePlaces": "Where it may take place, while that is open.",
      "statusHistory": "How the status changed, oldest first.",
      "partOf": "The visit, the larger meeting or the process it belongs to.",
      "series": "The numbered series it belongs to.",
      "rescheduledFrom": "The postponed or cancelled meeting that it replaces.",
      "topics": "What is talked about.",
      "about": "The records it deals with, such as an agreement or a process.",
      "summary": "What happened, in own words.",
      "figures": "Numbers that the source gives about it.",
      "commitments": "What was undertaken there, where neither a document nor a statement holds it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "MeetingId": {
    "about": "Id of a meeting, such as `meeting:talks`."
  },
  "MeetingKind": {
    "about": "What form a meeting takes.\n\n- `talks`: Two or more sides confer, in person or by telephone, and the form is not said more closely. (CAMEO 046)\n- `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions.\n- `session`: One sitting of a larger meeting, such as a plenary or the opening session of a summit.\n- `one-on-one`: Two principals confer alone, at most with their interpreters.\n- `restricted-format`: The principals confer with only a few chosen aides, also called talks in narrow format.\n- `expanded-format`: The principals confer together with their full delegations.\n- `pull-aside`: A brief and informal exchange on the margins of another event.\n- `negotiation-round`: One of several rounds in which sides bargain over a text or a settlement. (CAMEO 046)\n- `signing-ceremony`: Documents are signed or exchanged before an audience.\n- `press-conference`: Principals speak to reporters at an event called for that purpose, with or without questions.\n- `arrival`: A visitor lands or crosses the border and is met there.\n- `welcome-ceremony`: A visitor is welcomed with honours, such as anthems and a guard, apart from the arrival itself.\n- `dinner`: Host and guests share a meal, at whatever time of day, as an event of its own.\n- `wreath-laying`: A wreath or flowers are laid at a grave or memorial. (CAMEO 017)"
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
    "about": "Something that an actor undertakes to do. It lives on the document if there is one, else on the statement, else on the meeting.",
    "fields": {
      "summary": "What is undertaken, in own words.",
      "by": "Who undertakes it. Leave out if all parties do or it is not said.",
      "to": "To whom it is owed, or whom it is meant to benefit. Whom it is aimed against goes into `about`.",
      "when": "`start` is when it takes effect, `notAfter` is its deadline.",
      "condition": "What it depends on, in own words.",
      "about": "The records it concerns."
    }
  },
  "Agreement": {
    "about": "A document that parties adopt or seek to adopt, whether or not it binds them: a treaty, a memorandum, a joint statement.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `agreement`: says which kind of record this is.",
      "id": "Id of an agreement, such as `agreement:joint-statement`.",
      "title": "The title as the source words it, or a short one in own words where it has none.",
      "instrument": "What kind of document it is, after the noun of its title.",
      "status": "How far it has come, at the time of the report.",
      "parties": "Who agrees: the states, except where a government organization acts apart from its state.",
      "level": "At which level it is concluded, as the source says.",
      "bindingness": "Whether it binds in law, where a source says so. Never inferred from the instrument.",
      "actions": "What was done with it, oldest first.",
      "count": "This record stands for so many unnamed instruments of its kind. Leave out for a single one.",
      "package": "What the package consists of; only with instrument `package` (a rule).",
      "relations": "How it relates to other agreements.",
      "purpose": "What it is for, in own words.",
      "summary": "What it says, in own words.",
      "topics": "What it deals with.",
      "about": "The records it concerns, such as a place or a relationship.",
      "commitments": "What its parties undertake in it.",
      "languages": "The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33).",
      "depositary": "Who keeps it (Vienna Convention on the Law of Treaties, art. 76).",
      "registrations": "Where it is registered.",
      "documents": "Where its text can be read.",
      "process": "The process that it came out of, or that aims at it.",
      "figures": "Numbers that the source gives about it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "AgreementId": {
    "about": "Id of an agreement, such as `agreement:joint-statement`."
  },
  "AgreementInstrument": {
    "about": "What sort of document an agreement is, by the noun of its title and not by its legal force.\n\n- `treaty`: A document titled treaty, usually the most solemn form, as for peace, borders or alliance. (UN Treaty Collection, Definition of key terms)\n- `agreement`: A document titled agreement or accord, usually less solemn and narrower in subject than a treaty. (UN Treaty Collection, Definition of key terms)\n- `convention`: A document titled convention, usually concluded among many states or open to them. (UN Treaty Collection, Definition of key terms)\n- `charter`: A document titled charter, usually the founding act of an organization or a set of high principles. (UN Treaty Collection, Definition of key terms)\n- `protocol`: A document titled protocol, which usually supplements, amends or carries out another instrument. (UN Treaty Collection, Definition of key terms)\n- `declaration`: A document titled declaration, in which the parties proclaim principles or aims. (UN Treaty Collection, Definition of key terms)\n- `joint-statement`: A text that the parties issue in common to state views or intentions that they share.\n- `communique`: A text issued after a meeting that reports what was discussed and agreed there.\n- `memorandum-of-understanding`: A memorandum in which parties record practical or technical understandings. (UN Treaty Collection, Definition of key terms)\n- `modus-vivendi`: A temporary understanding that is meant to be replaced by a fuller and lasting one. (UN Treaty Collection, Definition of key terms)\n- `exchange-of-notes`: Two notes or letters, one from each side, that together record the agreement. (UN Treaty Collection, Definition of key terms)\n- `agreed-minute`: A record, agreed between delegations, of the decisions or understandings they reached. (UK Foreign and Commonwealth Office, Glossary of treaty terms)\n- `arrangement`: A document titled arrangement, usually a practical one between governments or their agencies.\n- `contract`: A commercial contract, such as a sale, a supply deal or a concession.\n- `roadmap`: A plan that sets out the steps towards an aim, and often the dates.\n- `package`: Several instruments concluded together and recorded as one, whether or not each is known."
  },
  "AgreementStatus": {
    "about": "How far an agreement has come.\n\n- `proposed`: Somebody has put it forward, and the parties are not known to be negotiating it.\n- `under-negotiation`: The parties are negotiating it, and its text is not settled.\n- `text-agreed`: The negotiators have settled the text and have not yet initialled, signed or adopted it.\n- `initialled`: The text has been initialled and not yet signed. (Vienna Convention on the Law of Treaties (1969), art. 10)\n- `signed`: It has been signed and is not yet said to be in force or applied. (Vienna Convention on the Law of Treaties (1969), art. 12)\n- `adopted`: A conference, a body or the parties have formally adopted it without signing it. (Vienna Convention on the Law of Treaties (1969), art. 9)\n- `issued`: It was published in the parties' common name, with no signing or formal adoption reported.\n- `provisionally-applied`: It is applied, in whole or in part, before its entry into force. (Vienna Convention on the Law of Treaties (1969), art. 25)\n- `in-force`: It has entered into force and is still in force. (Vienna Convention on the Law of Treaties (1969), art. 24)\n- `partially-in-force`: Parts of it are in force and other parts are not. (schema.org PartiallyInForce)\n- `suspended`: It exists, but its operation is halted for the time being. (Vienna Convention on the Law of Treaties (1969), art. 57)\n- `terminated`: It has ended for all parties, as by expiry, denunciation or consent, and not by replacement. (Vienna Convention on the Law of Treaties (1969), art. 54)\n- `superseded`: It has been replaced by a later agreement. (Vienna Convention on the Law of Treaties (1969), art. 59)\n- `not-concluded`: The effort ended, or the occasion passed, without the agreement.\n- `unknown`: The sources do not show how far it has come."
  },
  "AgreementLevel": {
    "about": "On whose behalf an agreement is concluded.\n\n- `interstate`: It is concluded in the name of states. (Russian Federal Law on International Treaties (1995), art. 3)\n- `intergovernmental`: It is concluded in the name of governments, and the parties are still the states. (Russian Federal Law on International Treaties (1995), art. 3)\n- `interagency`: It is concluded in the name of ministries or agencies of different states. (Russian Federal Law on International Treaties (1995), art. 3)\n- `subnational`: It is concluded by provinces, cities or other parts of states.\n- `non-state-entity`: It is concluded by companies, universities, armed groups or other bodies outside the state.\n- `mixed`: Its parties act at different levels."
  },
  "Bindingness": {
    "about": "Whether an agreement binds in law, as the sources say; never inferred from the instrument.\n\n- `binding`: The sources say that it is legally binding. (Vienna Convention on the Law of Treaties (1969), art. 26)\n- `non-binding`: The sources say that it creates no legal obligations. (OAS Guidelines on Binding and Non-Binding Agreements (2020))\n- `disputed`: The parties or the sources differ on whether it is legally binding."
  },
  "AgreementAction": {
    "about": "One step in the life of an agreement (Vienna Convention on the Law of Treaties, parts II to V and VII).",
    "fields": {
      "action": "What is done with the document.",
      "by": "Who does it. For a signature, `signatories` says more.",
      "when": "When it is done.",
      "modality": "Keeps \"are to sign\" from reading as signed. Leave out for what is done.",
      "place": "Where it is done.",
      "during": "The meeting or visit at which, or at the close of which, it is done.",
      "signatories": "Who signs, and for whom.",
      "witnesses": "Who witnesses it, only where the source says so. Witnessing is not signing.",
      "topics": "What this step deals with, such as the articles amended.",
      "summary": "What is done, in own words."
    }
  },
  "AgreementActionKind": {
    "about": "What is done to an agreement in the course of its life.\n\n- `propose`: Puts forward the agreement or a draft of it.\n- `negotiate`: Bargains over the content or the text.\n- `adopt`: Settles the form and content of the text by a formal decision, without yet consenting to be bound. (Vienna Convention on the Law of Treaties (1969), art. 9)\n- `authenticate`: Establishes the text as authentic and definitive by a step not called initialling or signing. (Vienna Convention on the Law of Treaties (1969), art. 10)\n- `initial`: Puts initials on the text to fix it, normally with signature still to follow. (Vienna Convention on the Law of Treaties (1969), art. 10 and 12)\n- `sign`: Puts a full signature on it, whether or not ratification is still needed. (Vienna Convention on the Law of Treaties (1969), art. 12)\n- `sign-ad-referendum`: Signs on condition that the signatory's state confirms the signature. (Vienna Convention on the Law of Treaties (1969), art. 12)\n- `issue`: Publishes the text in the parties' common name.\n- `ratify`: Consents to be bound by an act called ratification, normally after signing. (Vienna Convention on the Law of Treaties (1969), art. 14)\n- `accept`: Consents to be bound by an act called acceptance, with the effect of ratification. (Vienna Convention on the Law of Treaties (1969), art. 14)\n- `approve`: Consents to be bound by an act called approval, with the effect of ratification. (Vienna Convention on the Law of Treaties (1969), art. 14)\n- `accede`: Consents to be bound by a treaty that it did not sign. (Vienna Convention on the Law of Treaties (1969), art. 15)\n- `succeed`: Consents, as the successor of another state, to be bound by that state's treaty. (Vienna Convention on Succession of States in respect of Treaties (1978), art. 2)\n- `deposit`: Hands its instrument of ratification, acceptance, approval or accession to the depositary. (Vienna Convention on the Law of Treaties (1969), art. 16)\n- `exchange-instruments`: The parties hand each other instruments of ratification, or the notes that are the treaty. (Vienna Convention on the Law of Treaties (1969), art. 13 and 16)\n- `provisionally-apply`: Starts to apply it, in whole or in part, before its entry into force. (Vienna Convention on the Law of Treaties (1969), art. 25)\n- `enter-into-force`: It starts to be in force for its parties, or for a party named here. (Vienna Convention on the Law of Treaties (1969), art. 24)\n- `register`: Has it entered in a public register, such as that of the United Nations Secretariat. (Vienna Convention on the Law of Treaties (1969), art. 80, and United Nations Charter (1945), art. 102)\n- `reserve`: Declares that certain provisions shall not apply to it or shall apply differently. (Vienna Convention on the Law of Treaties (1969), art. 19)\n- `object`: Objects to a reservation that another made. (Vienna Convention on the Law of Treaties (1969), art. 20)\n- `declare`: Declares how it understands or applies the text, without changing its legal effect. (ILC Guide to Practice on Reservations to Treaties (2011), guideline 1.2)\n- `dissent`: Dissociates itself from a text, or from a part of it, that others adopt or issue.\n- `amend`: Changes the text by agreement of the parties. (Vienna Convention on the Law of Treaties (1969), art. 39)\n- `suspend`: Halts its operation for the time being, for all parties or for one. (Vienna Convention on the Law of Treaties (1969), art. 57)\n- `denounce`: A party gives formal notice that it ends its bond, as is usual for a bilateral treaty. (Vienna Convention on the Law of Treaties (1969), art. 56)\n- `withdraw`: A party leaves an agreement that goes on among the others. (Vienna Convention on the Law of Treaties (1969), art. 54)\n- `terminate`: Ends it for all parties, as by common consent or under its own terms. (Vienna Convention on the Law of Treaties (1969), art. 54)"
  },
  "Modality": {
    "about": "In what way something is not actual; leave out for what is actual or has been done.\n\n- `intended`: It is planned, wanted, promised or said to be necessary, and has not come about yet.\n- `conditional`: It is to come about if a condition is met, whether the condition is spelled out or understood.\n- `hypothetical`: It is only supposed or imagined, and nobody is said to plan it."
  },
  "EventId": {
    "about": "Id of an event: a visit or a meeting."
  },
  "Signatory": {
    "about": "One signature: the person and the party are kept apart.",
    "fields": {
      "person": "Who put the name under it. Leave out if the source does not say.",
      "onBehalfOf": "For whom: a party of the agreement.",
      "capacity": "The office in which the person signs, as the story gives it."
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
    "about": "How an agreement relates to another one, read from this one: \"this implements that\".",
    "fields": {
      "kind": "How this agreement relates to the other one.",
      "agreement": "The other agreement."
    }
  },
  "AgreementRelationKind": {
    "about": "How the agreement that carries the relation stands to the other.\n\n- `implements`: It carries out obligations or intentions laid down in the other.\n- `amends`: It changes the text of the other, which stays in being. (Vienna Convention on the Law of Treaties (1969), art. 39)\n- `supersedes`: It replaces the other. (Vienna Convention on the Law of Treaties (1969), art. 59)\n- `annex-to`: It is attached to the other and forms part of it. (Vienna Convention on the Law of Treaties (1969), art. 31)\n- `follows-from`: It came about because of the other and neither carries it out nor is foreseen in it.\n- `preliminary-to`: It prepares the way for the other, as a draft, a framework or a first stage.\n- `foresees`: It says that the other is to be concluded."
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
  "Statement": {
    "about": "What somebody said, as one speech act: a quotation with two acts is two statements.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `statement`: says which kind of record this is.",
      "id": "Id of a statement, such as `statement:offer`.",
      "kind": "What the speaker does in saying it: one speech act.",
      "speakers": "Whoever the source names as speaking. A spokesperson is the speaker.",
      "summary": "The whole act in own words: \"Denied that …\".",
      "capacity": "The office in which a single speaker speaks, as the story words it for this act.",
      "onBehalfOf": "For whom the speaker speaks: the institution behind a spokesperson.",
      "addressees": "To whom it is said.",
      "when": "When it is said, which is not when it was published.",
      "at": "The occasion on which it is said.",
      "place": "Where it is said, if the occasion does not tell.",
      "channel": "How it reached its audience. Leave out where `at` already says it.",
      "document": "The joint document it stands in.",
      "quotes": "The words quoted in the source, one item per quotation.",
      "about": "The records it is about.",
      "topics": "What it deals with.",
      "stances": "Where it shows the speaker to stand.",
      "modality": "The mode of its content. Leave out for what is actual.",
      "factuality": "How certain the speaker is of the content without its negation; never the encoder's own certainty.",
      "reportedView": "Whose view it is, when the speaker reports somebody else's.",
      "commitments": "What the speaker undertakes by it, where no document holds it.",
      "inReplyTo": "The statement that it answers.",
      "attribution": "The chain through which it reached the report, from the speaker outwards, innermost first.",
      "figures": "Numbers given in it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "StatementKind": {
    "about": "What a speaker does in saying something.\n\n- `assert`: States something as a fact, and no closer kind fits.\n- `comment`: Remarks on or assesses a matter, and no closer kind fits. (CAMEO 010)\n- `decline-comment`: Says that it will not comment, or will not answer a question. (CAMEO 011)\n- `note`: Takes note of a matter or points it out, without approving or disapproving.\n- `acknowledge`: Admits something that is awkward for the speaker or that it had not admitted before. (CAMEO 015)\n- `confirm`: Says that something already reported, claimed or expected is so.\n- `deny`: Says that something claimed, reported or alleged is not so. (CAMEO 016)\n- `welcome`: Says that a development or an act is good news, without crediting anybody for it.\n- `praise`: Speaks well of an actor or of what it did, in its favour. (CAMEO 051)\n- `thank`: Expresses gratitude to somebody for something.\n- `congratulate`: Expresses pleasure to somebody at its success, election or anniversary.\n- `condole`: Expresses sympathy to somebody over a death, a disaster or a loss. (CAMEO 018)\n- `regret`: Expresses sorrow or disappointment at something, without taking the blame for it.\n- `apologise`: Expresses remorse for the speaker's own act, or its side's, and takes the blame for it. (CAMEO 055)\n- `hope`: Expresses a wish that something will come about, without asking anybody for it.\n- `concern`: Expresses worry about a situation, without foretelling a particular harm.\n- `warn`: Says that a harm will or may follow, without announcing that the speaker will inflict it.\n- `defend`: Justifies an actor, an act or a policy against criticism. (CAMEO 052)\n- `recognise`: Accepts a state, a government, a border or a status as lawful or valid. (CAMEO 054)\n- `reaffirm`: States again that an earlier position or commitment still holds.\n- `agree`: Says that it shares a view or accepts what another proposed. (CAMEO 019)\n- `propose`: Puts forward a course for others, or for all together, to consider.\n- `offer`: Says that it is ready to do something that helps another, if the other wants it. (CAMEO 03)\n- `promise`: Commits itself to do something, whether or not the other accepts. (CAMEO 03)\n- `invite`: Asks somebody to come, to attend or to join.\n- `appeal`: Asks somebody to do something, however urgently, without claiming it as due. (CAMEO 02)\n- `demand`: Insists that somebody do something, as due or required. (CAMEO 10)\n- `instruct`: Orders somebody who is under the speaker's authority to do something.\n- `criticise`: Disapproves of an actor, an act or a policy that is not itself in doubt. (CAMEO 111)\n- `accuse`: Alleges that somebody did something wrong, which others may dispute. (CAMEO 112)\n- `complain`: Protests, through a formal channel, against what was done to the speaker or its side. (CAMEO 114)\n- `reject`: Turns down a proposal, a demand or a claim that another made, as not acceptable. (CAMEO 120)\n- `refuse`: Says that the speaker itself will not do something. (CAMEO 12)\n- `veto`: Uses a formal right to block a decision of a body. (CAMEO 129)\n- `threaten`: Says that the speaker or its side will, may or is ready to do something that harms another. (CAMEO 130)\n- `ultimatum`: Makes a last demand, with the consequence or the time limit if it is not met. (CAMEO 139)\n- `announce`: Makes known a decision, an event or an act to come, including a speech act only announced.\n- `position`: Sets out what the speaker holds on an issue, as its standing view."
  },
  "Channel": {
    "about": "How a statement reached its audience. Leave out where the occasion (`at`) already says it.",
    "fields": {
      "kind": "The form in which the statement was made.",
      "outlet": "The outlet that it was made to, or that carried it.",
      "url": "Where the statement itself can be read, heard or seen."
    }
  },
  "ChannelKind": {
    "about": "By what means a statement reached its audience.\n\n- `press-conference`: Principals, alone or together, speak to reporters at an event called for that purpose.\n- `interview`: The speaker answers the questions of one outlet or interviewer.\n- `speech`: The speaker addresses an audience at length without being questioned, as in an address or a toast.\n- `written-statement`: A text published in the speaker's name that gives its views and not an account of a meeting.\n- `readout`: An office's own account, given afterwards, of what was said at a meeting or in a call.\n- `briefing`: An official or spokesperson informs reporters for an office, and the principals do not speak.\n- `social-media-post`: The speaker, or the office for the speaker, posts it on a social network or messaging channel.\n- `conversation`: The speaker said it to a counterpart or in private, and not to the press or the public."
  },
  "Quote": {
    "about": "Direct speech, word for word.",
    "fields": {
      "text": "The words as the source prints them, without the outer quotation marks.",
      "language": "The language of these words.",
      "translated": "They are a translation of what was said.",
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
  "Stance": {
    "about": "Where the speaker stands on something, as this statement shows it.",
    "fields": {
      "target": "What or whom the stance is on.",
      "value": "How far the speaker is for or against it."
    }
  },
  "StanceValue": {
    "about": "How the speaker stands on the target, as the statement shows it.\n\n- `strongly-support`: Favours the target with emphasis or without reservation.\n- `support`: Favours the target without special emphasis.\n- `neutral`: Takes neither side on the target, by choice.\n- `oppose`: Is against the target without special emphasis.\n- `strongly-oppose`: Is against the target with emphasis or without reservation.\n- `mixed`: Favours some of the target and is against some of it.\n- `unclear`: Shows some stance on the target, but the words do not tell which."
  },
  "Factuality": {
    "about": "How certain the speaker is of the content, read without its negation.\n\n- `certain`: The speaker presents the content as certainly so. (FactBank (Saurí and Pustejovsky 2009), CT+)\n- `probable`: The speaker presents the content as probably so. (FactBank (Saurí and Pustejovsky 2009), PR+)\n- `possible`: The speaker presents the content as possibly so. (FactBank (Saurí and Pustejovsky 2009), PS+)\n- `certain-not`: The speaker presents the content as certainly not so, as in: has not been discussed. (FactBank (Saurí and Pustejovsky 2009), CT-)\n- `probable-not`: The speaker presents the content as probably not so. (FactBank (Saurí and Pustejovsky 2009), PR-)\n- `possible-not`: The speaker presents the content as possibly not so. (FactBank (Saurí and Pustejovsky 2009), PS-)\n- `uncommitted`: The speaker does not know or does not commit itself on whether the content is so. (FactBank (Saurí and Pustejovsky 2009), Uu)"
  },
  "ReportedView": {
    "about": "The view of somebody else that the speaker reports: \"they want peace\".",
    "fields": {
      "holder": "Whose view it is. Not the speaker.",
      "attitude": "What the holder is said to do with the content: to want it, to believe it."
    }
  },
  "ReportedAttitude": {
    "about": "How the holder of a reported view stands to the content, as the speaker tells it.\n\n- `wants`: The holder is said to wish that it come about. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `believes`: The holder is said to hold it to be true. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `intends`: The holder is said to plan to bring it about. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `proposes`: The holder is said to have put it forward for others to consider.\n- `fears`: The holder is said to be afraid that it is or will be so. (MPQA (Wiebe, Wilson and Cardie 2005), private state)\n- `said`: The holder is said to have uttered it, and nothing closer is known. (MPQA (Wiebe, Wilson and Cardie 2005), speech event)\n- `denies`: The holder is said to have called it untrue."
  },
  "Attribution": {
    "about": "One link of the chain through which a statement reached the report, from the speaker outwards. It names an `actor` or a `source` (a rule). The speaker is not in it. Who told of an event is the source of its evidence.",
    "fields": {
      "role": "What this link of the chain did.",
      "actor": "Who it is, as a person, an organization or a state.",
      "source": "The document through which the statement passed.",
      "mode": "How this link gives the words.",
      "cue": "The reporting word, as in the source: \"stressed\", \"according to\"."
    }
  },
  "AttributionRole": {
    "about": "What a link does in the chain from the speaker outwards.\n\n- `informant`: Told the outlet what the speaker had said.\n- `interviewer`: Is the person or outlet to whom the speaker spoke.\n- `citing-outlet`: Is the outlet that the text names as the origin of the report.\n- `relayer`: Stands in between, having taken the words from one link and passed them on to the next.\n- `translator`: Put the words into another language.\n- `publisher`: Is the outermost link, in whose publication the statement was read."
  },
  "AttributionMode": {
    "about": "In what form a link passes the words on.\n\n- `direct-quote`: The words as spoken, in quotation marks and as whole clauses. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)\n- `indirect-quote`: The content in reported speech, close to the words but without quotation marks. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)\n- `paraphrase`: The content of the utterance restated freely in the reporter's own words.\n- `mixed-quote`: Reported speech in which some of the words stand in quotation marks. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)\n- `summary`: The gist of a longer utterance, or of several, condensed.\n- `headline-only`: The words or the content stand in a headline and nowhere in the text.\n- `official-readout`: An office's account of what was said at a meeting or in a call, with no reporter's words."
  },
  "Process": {
    "about": "A negotiation or similar effort that outlives a meeting. What it aims at is an agreement that names it as its `process`.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `process`: says which kind of record this is.",
      "id": "Id of a process, such as `process:peace-talks`.",
      "title": "What the source calls it, or a short title in own words.",
      "kind": "What kind of process it is.",
      "parties": "Who negotiates: two or more.",
      "status": "How far it has come, at the time of the report.",
      "mediators": "Who mediates.",
      "observers": "Who observes.",
      "format": "The format it has at present.",
      "formatsConsidered": "The formats that somebody considers or rejects.",
      "topics": "What it deals with.",
      "when": "When it runs.",
      "summary": "Where it stands, in own words.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "ProcessKind": {
    "about": "What a process is meant to bring about.\n\n- `peace-process`: Efforts to end an armed conflict or to settle what it left open.\n- `negotiation`: Bargaining towards an agreement on a subject that none of the other kinds names.\n- `accession`: A state or another actor seeks to become a member of an organization or a party to a treaty.\n- `normalisation`: Parties seek to set up or restore ordinary relations, such as embassies and open borders.\n- `arms-control`: Parties seek limits on weapons or forces, or the means to verify them.\n- `trade-negotiation`: Parties seek terms of trade, such as tariffs, market access or transit."
  },
  "ProcessStatus": {
    "about": "How far a process has come.\n\n- `proposed`: Somebody has suggested it, and it has not begun.\n- `ongoing`: It has begun and continues, even if no meeting is under way.\n- `paused`: It has stopped for the time being and is expected to resume, or may.\n- `concluded`: It ended because its aim was reached or its work was done.\n- `collapsed`: It broke off without reaching its aim, and no resumption is expected.\n- `unknown`: The sources do not show how far it has come."
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
  "Relationship": {
    "about": "How two or more actors stand to each other: an alliance, a strategic partnership, severed ties.",
    "fields": {
      "$schema": "The JSON Schema of this document, for editors: a URL or a path relative to the file.",
      "type": "Always `relationship`: says which kind of record this is.",
      "id": "Id of a relationship, such as `relationship:alliance`.",
      "title": "A short title in own words, or what the source calls it.",
      "parties": "Who stands in it: two or more.",
      "kind": "What kind of relationship it is.",
      "status": "Where it stands, at the time of the report.",
      "asStated": "The relationship in the words of the source.",
      "since": "Since when it exists.",
      "changes": "How it changed, oldest first.",
      "summary": "How the parties stand to each other, in own words.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "RelationshipId": {
    "about": "Id of a relationship, such as `relationship:alliance`."
  },
  "RelationshipKind": {
    "about": "How the parties of a relationship stand to each other.\n\n- `diplomatic-relations`: The states have agreed to deal with each other officially, normally by embassies. (Vienna Convention on Diplomatic Relations (1961), art. 2)\n- `alliance`: The parties are called allies, or have promised each other help in a military conflict. (Alliance Treaty Obligations and Provisions project (Leeds et al. 2002) for the latter)\n- `partnership`: The parties call their relations a partnership and add no higher rank to it.\n- `strategic-partnership`: The parties call their relations a strategic partnership.\n- `comprehensive-strategic-partnership`: The parties call their relations a comprehensive strategic partnership.\n- `union`: The parties have joined in a union with common institutions and remain separate actors.\n- `rivalry`: The parties compete over standing or influence, without one defined issue between them.\n- `dispute`: The parties disagree over a defined issue, such as a border, and are not fighting over it. (Permanent Court of International Justice, Mavrommatis Palestine Concessions (1924))\n- `conflict`: The parties fight with armed force, or did and have not settled what they fought over."
  },
  "RelationshipStatus": {
    "about": "How a relationship stands at the time of the report.\n\n- `established`: It has been formally set up, and that is what the report tells of it.\n- `ongoing`: It exists and continues, whether or not it was ever formally set up.\n- `suspended`: It is halted for the time being, without being ended.\n- `severed`: It has been broken off, as when diplomatic relations are broken off. (Vienna Convention on Diplomatic Relations (1961), art. 45)\n- `normalising`: It is being set up again or brought back to an ordinary state."
  },
  "RelationshipChange": {
    "about": "A change in how the parties stand to each other.",
    "fields": {
      "change": "What changed.",
      "when": "When it changed.",
      "during": "The meeting or visit at which it changed.",
      "by": "Who brought the change about.",
      "through": "The document that brought it about.",
      "summary": "What changed, in own words.",
      "figures": "Numbers that the source gives about it."
    }
  },
  "RelationshipChangeKind": {
    "about": "How a relationship changed.\n\n- `established`: It was formally set up for the first time.\n- `upgraded`: It was raised to a higher rank or level, as from chargé d'affaires to ambassador.\n- `downgraded`: It was lowered to a lower rank or level and not broken off. (CAMEO 161)\n- `suspended`: It was halted for the time being.\n- `severed`: One or more parties broke it off. (CAMEO 161)\n- `restored`: It was taken up again after it had been suspended or severed."
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
      "participants": "Who takes part, one object per participant.",
      "level": "Always `leaders`: heads of state or government, or the top leaders of organizations or movements.",
      "format": "Between how many sides it is held. A host who is no side does not count.",
      "medium": "By what medium they confer. Not by telephone.",
      "access": "Whether the press may be there.",
      "when": "When it takes place.",
      "place": "Where it takes place.",
      "candidatePlaces": "Where it may take place, while that is open.",
      "statusHistory": "How the status changed, oldest first.",
      "partOf": "The visit, the larger meeting or the process it belongs to.",
      "series": "The numbered series it belongs to.",
      "rescheduledFrom": "The postponed or cancelled meeting that it replaces.",
      "topics": "What is talked about.",
      "about": "The records it deals with, such as an agreement or a process.",
      "summary": "What happened, in own words.",
      "figures": "Numbers that the source gives about it.",
      "commitments": "What was undertaken there, where neither a document nor a statement holds it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "SummitKind": {
    "about": "What form a summit takes: the kinds of meeting at which leaders confer.\n\n- `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions.\n- `talks`: Leaders confer, and the form is not said more closely. (CAMEO 046)\n- `session`: One sitting of a larger meeting, such as a plenary or the opening session of a summit.\n- `one-on-one`: Two principals confer alone, at most with their interpreters.\n- `restricted-format`: The principals confer with only a few chosen aides, also called talks in narrow format.\n- `expanded-format`: The principals confer together with their full delegations.\n- `negotiation-round`: One of several rounds in which sides bargain over a text or a settlement. (CAMEO 046)"
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
      "instrument": "What kind of document it is, after the noun of its title.",
      "status": "How far it has come, at the time of the report.",
      "parties": "The two parties.",
      "level": "At which level it is concluded, as the source says.",
      "bindingness": "Whether it binds in law, where a source says so. Never inferred from the instrument.",
      "actions": "What was done with it, oldest first.",
      "count": "This record stands for so many unnamed instruments of its kind. Leave out for a single one.",
      "package": "What the package consists of; only with instrument `package` (a rule).",
      "relations": "How it relates to other agreements.",
      "purpose": "What it is for, in own words.",
      "summary": "What it says, in own words.",
      "topics": "What it deals with.",
      "about": "The records it concerns, such as a place or a relationship.",
      "commitments": "What its parties undertake in it.",
      "languages": "The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33).",
      "depositary": "Who keeps it (Vienna Convention on the Law of Treaties, art. 76).",
      "registrations": "Where it is registered.",
      "documents": "Where its text can be read.",
      "process": "The process that it came out of, or that aims at it.",
      "figures": "Numbers that the source gives about it.",
      "identifiers": "What registers and data sets call this record.",
      "sameAs": "URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).",
      "note": "Anything a reader should know that has no field of its own, in own words.",
      "evidence": "How we know what this record says.",
      "alternatives": "Fields of this record that another source or passage tells differently.",
      "extensions": "Data that communique has no field for, by namespace."
    }
  },
  "RecordType": {
    "about": "What a record describes."
  }
};
}
