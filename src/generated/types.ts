// Generated from the Zod schemas by `npm run generate`. Do not edit.

/**
 * A URI of any scheme without a fragment (RFC 3986, absolute-URI), in ASCII: percent-encode other characters. Its parts are not checked further.
 */
export type AbsoluteUri = string;
/**
 * A language tag (BCP 47, the `langtag` of RFC 5646): `en`, `az-Latn`, `pt-BR`. Form only: whether the subtags are registered is not checked here, and grandfathered tags that have this form pass.
 */
export type Language = string;
/**
 * A point in time, as precise as the source. A year, a month or a day (ISO 8601-2 EDTF level 0): `2024`, `2024-08`, `2024-08-19`, the years from 0001 to 9999, followed by `~` if approximate, `?` if uncertain or `%` if both (EDTF level 1). Or a day with the time on the clock, to the minute or the second: with its offset from UTC, which makes it an instant, `2024-08-19T14:30+04:00` or `2024-08-19T10:30:00Z`, or without, `2024-08-19T14:30`, followed by `~` if approximate. Without an offset it is in a `When` the time at its `timeZone`, or else at the place; anywhere else it is no instant, and none may be made of it. A date is not midnight: never convert one into an instant.
 */
export type Temporal = string;
/**
 * Id of a source, such as `source:article`.
 */
export type SourceId = `source:${string}`;
/**
 * What sort of thing a source is.
 *
 * - `news-article`: A written report that a newsroom published under its own name for its readers; a view argued by its author is `opinion-article`. (schema.org NewsArticle)
 * - `wire-report`: A dispatch that a news agency issued, as it reached subscribers or stands on the agency's own site.
 * - `opinion-article`: A column, comment or guest article in which the author argues a view.
 * - `blog-post`: An entry on a blog or a personal site; on a social network it is `social-media-post`.
 * - `interview`: A conversation with one speaker that is published mainly as questions and answers. (IPTC NewsCodes, genre Interview)
 * - `press-release`: A text that an organization wrote and sent out for the press to use. (IPTC NewsCodes, genre Press Release)
 * - `official-website`: A page on an authority's own site that is none of the closer official kinds; on any other site it is `web-page`.
 * - `web-page`: A page on the web that no closer kind names.
 * - `official-gazette`: A journal in which a state or organization publishes its laws and decisions.
 * - `document`: The text of an agreement, law, ruling, letter or report itself, read as a source.
 * - `official-readout`: A participant's office gives its own account of a meeting, a visit or a call.
 * - `transcript`: A record of what was said word for word. (IPTC NewsCodes, genre Transcript and Verbatim)
 * - `treaty-register`: A register or depositary's record of treaties, such as the United Nations Treaty Series. (United Nations Charter (1945), art. 102)
 * - `broadcast`: A radio, television or video programme, or a part of one.
 * - `social-media-post`: A post on a social network or messaging channel. (schema.org SocialMediaPosting)
 * - `photograph`: A still photograph together with its caption. (schema.org Photograph)
 * - `graphic`: A chart, a map, a drawing or a logo, as a picture that nobody took. (IPTC ninjs, type graphic)
 * - `dataset`: Structured data, such as a table or a coded list of events. (schema.org Dataset)
 */
export type SourceKind =
  | "news-article"
  | "wire-report"
  | "opinion-article"
  | "blog-post"
  | "interview"
  | "press-release"
  | "official-website"
  | "web-page"
  | "official-gazette"
  | "document"
  | "official-readout"
  | "transcript"
  | "treaty-register"
  | "broadcast"
  | "social-media-post"
  | "photograph"
  | "graphic"
  | "dataset"
  | (string & {});
/**
 * Id of an actor: a person, an organization or a state.
 */
export type ActorId = `person:${string}` | `organization:${string}` | `state:${string}`;
/**
 * A web address: an `http` or `https` URL (RFC 3986), scheme in lower case, in ASCII: percent-encode other characters.
 */
export type Url = string;
/**
 * Id of a record of any type.
 */
export type RecordId =
  | `person:${string}`
  | `organization:${string}`
  | `state:${string}`
  | `place:${string}`
  | `topic:${string}`
  | `source:${string}`
  | `visit:${string}`
  | `meeting:${string}`
  | `agreement:${string}`
  | `act:${string}`
  | `statement:${string}`
  | `process:${string}`
  | `relationship:${string}`;
/**
 * A URI of any scheme (RFC 3986), in ASCII: percent-encode other characters. Its parts are not checked further.
 */
export type Uri = string;
/**
 * A JSON Pointer (RFC 6901) into this record, such as `/when/start` or `/participants/0/actor`.
 */
export type JsonPointer = string;
/**
 * How a value rests on its source.
 *
 * - `stated`: The source says it in its own voice.
 * - `claimed`: Only a speaker whom the source quotes says it, in a statement that claims it.
 * - `inferred`: The source does not say it, and the encoder concluded it from what the source says.
 * - `computed`: It was calculated from other values, such as a date from a weekday and the day of publication.
 */
export type EvidenceBasis = "stated" | "claimed" | "inferred" | "computed";
/**
 * In what form a source passes on what was said.
 *
 * - `direct-quote`: It gives the words as spoken, in quotation marks and as whole clauses. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)
 * - `indirect-quote`: It gives the content in reported speech, close to the words and without quotation marks; freely restated it is `paraphrase`. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)
 * - `mixed-quote`: It gives reported speech in which only some of the words stand in quotation marks. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)
 * - `paraphrase`: It restates the content of one utterance freely in its own words.
 * - `summary`: It condenses a longer utterance, or several, to the gist.
 * - `headline-only`: The words or the content stand in a headline and nowhere in the text.
 */
export type EvidenceMode =
  "direct-quote" | "indirect-quote" | "mixed-quote" | "paraphrase" | "summary" | "headline-only";
/**
 * Id of a source or a statement: whose account it is, or what a statement answers.
 */
export type SourceOrStatementId = `source:${string}` | `statement:${string}`;
/**
 * A field of this record as a JSON Pointer (RFC 6901) without empty parts: `/when/start`, `/parties/0`. With `/-` at its end it adds an item to a list (RFC 6902).
 */
export type ChangePointer = string;
/**
 * Any JSON value (RFC 8259), `null` and empty values included.
 */
export type JsonValue = unknown;
/**
 * Why an account differs from the record; leave out for a rival account.
 *
 * - `misprint`: A plain slip of the source, as a wrong digit or name.
 * - `headline-only`: A headline says it and the text below does not.
 * - `outdated`: It was so when it was told and is no longer so; a change of status belongs in the history of the record.
 * - `ambiguous`: The same words can be read in this way too.
 */
export type AlternativeKind = "misprint" | "headline-only" | "outdated" | "ambiguous";
/**
 * In what way a detail is left open or is not there.
 *
 * - `none`: It does not exist, as a term that a text does not have; if the sources are merely silent, it is `not-stated`.
 * - `not-stated`: The sources, read in full, are silent on it; if somebody kept it back by choice, it is `withheld`.
 * - `withheld`: Somebody knows it and does not tell it, as a speaker who declines to name the buyer.
 * - `undecided`: Those involved have not settled it yet, as a date that is still to be set.
 * - `unknown`: It is said not to be known to anybody who is asked; if those involved still have to settle it, it is `undecided`.
 * - `unconfirmed`: Those who would know have not confirmed it so far; if they say that it is not so, that is a statement of kind `deny`.
 * - `unverifiable`: It is said that it cannot be checked, at least for now.
 */
export type GapKind = "none" | "not-stated" | "withheld" | "undecided" | "unknown" | "unconfirmed" | "unverifiable";
/**
 * A short name of an item, such as `ceasefire-line`: unique in its record, nested lists included (a rule), so that other records can name the item. Give one only where something names it.
 */
export type Key = string;
/**
 * What the number of a figure is; what is counted or charged is its `item`, and the record counted is in `of`.
 *
 * - `people`: Number of persons, without a closer word such as `dead` or `detainees`.
 * - `dead`: Number of persons killed or otherwise dead.
 * - `injured`: Number of persons hurt and alive.
 * - `detainees`: Number of persons held, released or exchanged, as prisoners of any kind; how many were seized on one occasion is `arrests`.
 * - `arrests`: Number of persons arrested; how many are held is `detainees`.
 * - `households`: Number of families or households.
 * - `items`: Number of objects, as aircraft, goods or tariff lines, which `item` names.
 * - `documents`: Number of texts, as agreements signed.
 * - `countries`: Number of states or countries.
 * - `places`: Number of places, as villages, crossings or sites.
 * - `money`: An amount of money paid, owed, pledged or traded; what one unit costs is `price`.
 * - `price`: What one unit of the item costs; a total is `money`.
 * - `tariff-rate`: A customs duty in per cent.
 * - `rate`: A rate in per cent that is no tariff, as of interest, growth or inflation; part of a whole is `share`.
 * - `share`: Part of a whole in per cent; a change or a charge in per cent is `rate`.
 * - `quota`: A ceiling or a set amount that may be imported, emitted, produced or admitted.
 * - `votes-for`: Number of votes in favour.
 * - `votes-against`: Number of votes against.
 * - `abstentions`: Number of those who abstained.
 * - `length`: Extent in one direction of a thing, as a border, road or pipeline; how far apart two things are is `distance`.
 * - `area`: Extent of a surface, as of land.
 * - `distance`: How far apart two places are, or how far something travels or reaches.
 * - `volume`: Quantity by volume, as barrels or cubic metres.
 * - `weight`: Quantity by weight, as tonnes.
 * - `duration`: How long something lasts or lasted; time since the last such thing is `since-last`.
 * - `age`: How old a person or a thing is.
 * - `ordinal`: Place in a count or a ranking, as 1 for the first or the largest; `since` says from when it is counted.
 * - `since-last`: How long ago the last such thing was, as at most 4 years for: first in nearly four years.
 * - `other-count`: Number of what is neither person, object nor country, as meetings or strikes, which `item` names.
 */
export type FigureMeasure =
  | "people"
  | "dead"
  | "injured"
  | "detainees"
  | "arrests"
  | "households"
  | "items"
  | "documents"
  | "countries"
  | "places"
  | "money"
  | "price"
  | "tariff-rate"
  | "rate"
  | "share"
  | "quota"
  | "votes-for"
  | "votes-against"
  | "abstentions"
  | "length"
  | "area"
  | "distance"
  | "volume"
  | "weight"
  | "duration"
  | "age"
  | "ordinal"
  | "since-last"
  | "other-count"
  | (string & {});
/**
 * What is counted or charged, as an English singular in lower-case letters, digits and single hyphens: `aircraft`, `textile`, `fighter-jet`. No list has these words.
 */
export type FigureItem = string;
/**
 * Why a figure has no number.
 *
 * - `none`: There is no such number, as where no ceiling was set; if a count came to nothing, the value is 0.
 * - `not-stated`: The sources, read in full, do not give it; if somebody kept it back by choice, it is `withheld`.
 * - `withheld`: Somebody knows it and does not tell it.
 * - `undecided`: Those involved have not settled it yet.
 * - `unknown`: It is said not to be known; if those involved still have to settle it, it is `undecided`.
 */
export type FigureMissing = "none" | "not-stated" | "withheld" | "undecided" | "unknown";
/**
 * A currency code (ISO 4217), in upper case, such as `EUR`.
 */
export type Currency = string;
/**
 * Id of a person, such as `person:ada-example`.
 */
export type PersonId = `person:${string}`;
/**
 * Why a person has no name in the record.
 *
 * - `unnamed`: The source means one definite person and gives no name, only an office such as the defence chief.
 * - `anonymous`: The name is withheld from the reader, as for an official who asked not to be named.
 */
export type PersonIdentity = "unnamed" | "anonymous";
/**
 * Id of a state, an organization, a meeting or a process: what an office can be of.
 */
export type OfficeBodyId = `state:${string}` | `organization:${string}` | `meeting:${string}` | `process:${string}`;
/**
 * Id of a state, such as `state:examplia`.
 */
export type StateId = `state:${string}`;
/**
 * What sort of name a name is; leave out for an ordinary one.
 *
 * - `official`: The full formal name, as in a constitution or a register.
 * - `short`: A shorter form in common use, including an abbreviation.
 * - `former`: A name that was in use earlier and has been replaced.
 * - `contested`: A name that some actors use and others reject.
 * - `transliteration`: The name converted into another script, and not translated. (UNGEGN Glossary of Terms for the Standardization of Geographical Names (2002))
 */
export type NameKind = "official" | "short" | "former" | "contested" | "transliteration";
/**
 * Id of an actor or a source: who uses a name.
 */
export type ActorOrSourceId = `person:${string}` | `organization:${string}` | `state:${string}` | `source:${string}`;
/**
 * Id of an organization, such as `organization:daily-sample`.
 */
export type OrganizationId = `organization:${string}`;
/**
 * What sort of body an organization is.
 *
 * - `government`: The executive of a state or territory as a whole, as a cabinet or council of ministers.
 * - `ministry`: One department of a government that is headed by a minister or an equal of one.
 * - `state-agency`: A public body below or beside the ministries, as a border service or a regulator.
 * - `head-of-state-office`: The office that serves a head of state, as the Kremlin or a presidential administration.
 * - `parliament`: A legislature, one of its chambers or an assembly of parliaments; a part of it is `committee`.
 * - `court`: A court or tribunal, national or international.
 * - `central-bank`: The bank of a state or a union that issues its money.
 * - `embassy`: An embassy, consulate or other standing mission of one actor with another.
 * - `committee`: A committee, commission or working group of a larger body or of several sides.
 * - `secretariat`: The standing office of an organization, grouping or treaty; the organization itself has its own kind.
 * - `international-organization`: A body set up by a treaty or the like, with organs and a legal personality of its own. (Articles on the Responsibility of International Organizations (2011), art. 2)
 * - `grouping`: States or other actors that act under one name without a body that has legal personality, also as standing members of another body.
 * - `delegation`: Persons sent together to represent a state or another actor at an event or in a process; a standing mission is `embassy`.
 * - `news-agency`: A news organization that supplies reports and pictures mainly to other outlets.
 * - `newspaper`: A news organization that publishes mainly text for its own readers, in print or in print and online; only online it is `news-site`.
 * - `news-site`: A news organization that publishes only or mainly online, with no paper of its own.
 * - `broadcaster`: A news organization that publishes mainly on radio, television or video.
 * - `social-platform`: A network or messaging service on which others publish; the company behind it is `company`.
 * - `press-service`: The office of a body that speaks to the press for it.
 * - `company`: A business, whether it is owned privately or by a state.
 * - `party`: A political party that seeks office; without seeking office it is `movement`.
 * - `movement`: People who act together for a political or social cause, without being a party or an armed force.
 * - `non-governmental-organization`: A private body that works for a cause and not for gain; if it mainly publishes studies, it is `think-tank`.
 * - `think-tank`: A body that studies policy and publishes on it; if it teaches, it is `university`.
 * - `university`: A university, college or academy.
 * - `religious-body`: A church or another religious community, or its governing body.
 * - `trade-union`: A union of workers; an association of firms is `non-governmental-organization`.
 * - `armed-group`: An organized armed force that is not part of the armed forces of a state.
 */
export type OrganizationKind =
  | "government"
  | "ministry"
  | "state-agency"
  | "head-of-state-office"
  | "parliament"
  | "court"
  | "central-bank"
  | "embassy"
  | "committee"
  | "secretariat"
  | "international-organization"
  | "grouping"
  | "delegation"
  | "news-agency"
  | "newspaper"
  | "news-site"
  | "broadcaster"
  | "social-platform"
  | "press-service"
  | "company"
  | "party"
  | "movement"
  | "non-governmental-organization"
  | "think-tank"
  | "university"
  | "religious-body"
  | "trade-union"
  | "armed-group"
  | (string & {});
/**
 * A country code (ISO 3166-1 alpha-2), in upper case. Leave out where none is assigned or it is disputed.
 */
export type CountryCode = string;
/**
 * Id of a place, such as `place:sample-city`.
 */
export type PlaceId = `place:${string}`;
/**
 * What sort of place a place is.
 *
 * - `venue`: A hall or site where events are held; known for itself and not for the event it is `building`.
 * - `residence`: An official residence or guesthouse.
 * - `building`: A building known for itself, as a palace, church or plant; where officials live or receive it is `residence`.
 * - `monument`: A memorial, grave or ruin.
 * - `airport`: An airport or airfield for civilians; a military one is `military-base`.
 * - `military-base`: A base, barracks, military airfield or naval port.
 * - `city`: A city, town or village.
 * - `district`: An administrative division below the first level, or a part of a city.
 * - `province`: A first-level administrative division of a state, whatever it is called there.
 * - `country`: A country as a place, whereas the actor is a state record.
 * - `region`: An area across or within countries that is no administrative division, as the South Caucasus; a smaller stretch is `area`.
 * - `disputed-region`: An area that more than one state or other actor claims.
 * - `area`: A stretch of land or a zone that no closer kind names, as a field, a buffer zone or a front.
 * - `border-crossing`: A place where a border may be crossed, as a checkpoint or a bridge.
 * - `border`: A border or a part of it; where it may be crossed it is `border-crossing`.
 * - `island`: An island or a group of islands.
 * - `river`: A river or a canal.
 * - `unspecified`: The source gives a name and nothing that tells what kind of place it is, as a list of keywords does, or none of the other words fits.
 * - `sea`: A sea, a strait, a lake or another body of water that is no `river`.
 */
export type PlaceKind =
  | "venue"
  | "residence"
  | "building"
  | "monument"
  | "airport"
  | "military-base"
  | "city"
  | "district"
  | "province"
  | "country"
  | "region"
  | "disputed-region"
  | "area"
  | "border-crossing"
  | "border"
  | "island"
  | "river"
  | "unspecified"
  | "sea"
  | (string & {});
/**
 * Id of a topic, such as `topic:trade`.
 */
export type TopicId = `topic:${string}`;
/**
 * Id of a visit, such as `visit:2024-08-examplia`.
 */
export type VisitId = `visit:${string}`;
/**
 * What part somebody has in a visit or meeting; leave out for an ordinary participant.
 *
 * - `host`: Receives the others at its place or convenes the event, and is a side only if it represents one; somebody is then `guest`.
 * - `guest`: Takes part at the host's invitation, as the visiting counterpart or from outside the circle of members.
 * - `chair`: Presides over the event and directs its proceedings. (RFC 5545, ROLE=CHAIR)
 * - `delegation-member`: Sits on one side's own team without leading it, on a call too; present without being on a side it is `attendee`.
 * - `mediator`: Is a third party that helps the sides to agree and puts forward terms of its own. (United Nations Charter (1945), art. 33)
 * - `facilitator`: Is a third party that helps the sides to meet and to communicate but puts forward no terms.
 * - `guarantor`: Undertakes towards the sides to see that what they agree is kept.
 * - `observer`: Follows the event with a recognised standing but has no say in its outcome.
 * - `speaker`: Addresses the audience of the event, as at a press conference, a ceremony or a conference.
 * - `interpreter`: Interprets between the languages of those who confer.
 * - `attendee`: Is present without being on a side, as at a signing ceremony between others; on a side's own team it is `delegation-member`.
 */
export type ParticipationRole =
  | "host"
  | "guest"
  | "chair"
  | "delegation-member"
  | "mediator"
  | "facilitator"
  | "guarantor"
  | "observer"
  | "speaker"
  | "interpreter"
  | "attendee"
  | (string & {});
/**
 * Id of a state or an organization.
 */
export type StateOrOrganizationId = `state:${string}` | `organization:${string}`;
/**
 * Whether and how a participant took part.
 *
 * - `planned`: Was expected to take part, and whether it did is not known.
 * - `attended`: Took part at the place.
 * - `remote`: Took part by telephone or video.
 * - `declined`: Was invited and said that it would not take part. (RFC 5545, PARTSTAT=DECLINED)
 * - `absent`: Was expected or entitled to take part and did not, without a reported refusal.
 */
export type Attendance = "planned" | "attended" | "remote" | "declined" | "absent";
/**
 * How far a visit or meeting has come.
 *
 * - `proposed`: Somebody has suggested it, and the others have not yet agreed.
 * - `rumoured`: Others say that it is planned, and none of those involved has confirmed it.
 * - `announced`: Somebody involved has said that it will take place, and the day is not fixed; with a day it is `scheduled`.
 * - `scheduled`: It is to take place on a day that is fixed. (schema.org EventScheduled)
 * - `in-progress`: It had begun and had not ended when the report was written.
 * - `held`: It has taken place.
 * - `postponed`: It was put off to a later time, named or not, and is still meant to take place. (schema.org EventPostponed and EventRescheduled)
 * - `on-hold`: Its preparation has stopped, and it has neither been called off nor put off to a later time; still prepared and uncertain it is `in-doubt`.
 * - `in-doubt`: It was planned, and it is open whether, when or where it takes place; put off to a later time it is `postponed`.
 * - `cancelled`: It was called off and is not to take place; if nobody called it off, it is `not-held`. (schema.org EventCancelled)
 * - `not-held`: It was expected, planned or alleged and did not take place, without having been called off.
 * - `unknown`: The sources do not show how far it has come.
 */
export type EventStatus =
  | "proposed"
  | "rumoured"
  | "announced"
  | "scheduled"
  | "in-progress"
  | "held"
  | "postponed"
  | "on-hold"
  | "in-doubt"
  | "cancelled"
  | "not-held"
  | "unknown";
/**
 * Whether an occurrence is there at all, where the sources do not tell it as fact; leave out for what they do.
 *
 * - `claimed`: Only somebody quoted says that it is, and nobody quoted says that it is not; what somebody asks, proposes, offers or promises has no standing.
 * - `denied`: Only somebody quoted speaks of it, and says that it is not; where the sources themselves tell that it did not come about, the status says so.
 * - `disputed`: Quoted speakers contradict each other on whether it is; a quarrel about one detail is an alternative.
 * - `refuted`: It was claimed, and the sources themselves then tell that it is not so; if only a speaker says that, it is `denied` or `disputed`.
 */
export type Standing = "claimed" | "denied" | "disputed" | "refuted";
/**
 * Id of an occurrence: a visit, a meeting, an agreement, an act, a statement, a process or a relationship.
 */
export type OccurrenceId =
  | `visit:${string}`
  | `meeting:${string}`
  | `agreement:${string}`
  | `act:${string}`
  | `statement:${string}`
  | `process:${string}`
  | `relationship:${string}`;
/**
 * A field of another record, such as `/when/start`: a JSON Pointer (RFC 6901) without list positions, so that an item inserted there leaves it right. An item of a list is named by its `key`.
 */
export type TargetPointer = string;
/**
 * A length of time (ISO 8601): `PT2H30M`, `P3D`, `P2W`. Only seconds may have a fraction, and weeks stand alone.
 */
export type Duration = string;
/**
 * Which part of the day, month or year is meant; it does not narrow the bounds.
 *
 * - `early`: Near the beginning of the time that is given, as early August or early in the week.
 * - `mid`: Around the middle of the time that is given; at noon is `midday`.
 * - `late`: Near the end of the time that is given; late in the day is `evening` or `night`.
 * - `morning`: The hours from about daybreak to noon.
 * - `midday`: The hours around noon.
 * - `afternoon`: The hours from noon to the evening.
 * - `evening`: The hours around nightfall.
 * - `night`: The hours between evening and morning, and the date is the one that the source gives.
 * - `spring`: Spring where the event takes place, in the year that is given.
 * - `summer`: Summer where the event takes place, in the year that is given.
 * - `autumn`: Autumn where the event takes place, in the year that is given.
 * - `winter`: Winter where the event takes place, in the year or years that are given.
 */
export type WhenPart =
  | "early"
  | "mid"
  | "late"
  | "morning"
  | "midday"
  | "afternoon"
  | "evening"
  | "night"
  | "spring"
  | "summer"
  | "autumn"
  | "winter";
/**
 * A time zone of the IANA database, such as `Asia/Baku`. Form only: whether the zone exists is not checked here.
 */
export type TimeZone = string;
/**
 * Id of a record of any type but topic: what something is about. A topic goes into `topics`.
 */
export type AboutId =
  | `person:${string}`
  | `organization:${string}`
  | `state:${string}`
  | `place:${string}`
  | `source:${string}`
  | `visit:${string}`
  | `meeting:${string}`
  | `agreement:${string}`
  | `act:${string}`
  | `statement:${string}`
  | `process:${string}`
  | `relationship:${string}`;
/**
 * How certain the speaker, or for a likelihood the source itself, is of the content, read without its negation.
 *
 * - `certain`: The speaker presents the content as certainly so. (FactBank (Saurí and Pustejovsky 2009), CT+)
 * - `probable`: The speaker presents the content as probably so. (FactBank (Saurí and Pustejovsky 2009), PR+)
 * - `possible`: The speaker presents the content as possibly so. (FactBank (Saurí and Pustejovsky 2009), PS+)
 * - `certain-not`: The speaker presents the content as certainly not so, as in: has not been discussed. (FactBank (Saurí and Pustejovsky 2009), CT-)
 * - `probable-not`: The speaker presents the content as probably not so. (FactBank (Saurí and Pustejovsky 2009), PR-)
 * - `possible-not`: The speaker presents the content as possibly not so. (FactBank (Saurí and Pustejovsky 2009), PS-)
 * - `uncommitted`: The speaker does not know or does not commit itself on whether the content is so. (FactBank (Saurí and Pustejovsky 2009), Uu)
 */
export type Factuality =
  "certain" | "probable" | "possible" | "certain-not" | "probable-not" | "possible-not" | "uncommitted";
/**
 * What protocol rank a visit has.
 *
 * - `state`: The highest rank, at the invitation of the host's head of state and with full honours.
 * - `official`: A formal visit at official invitation and with honours, ranked below a state visit.
 * - `official-working`: A visit announced as both official and working, with talks first and less ceremony.
 * - `working`: A visit for talks, with little or no ceremony.
 * - `private`: The visitor comes on personal business and not as the host's official guest.
 * - `transit-stop`: The visitor stops on the way to somewhere else, whether or not meetings take place.
 */
export type VisitRank = "state" | "official" | "official-working" | "working" | "private" | "transit-stop";
/**
 * Id of a statement, such as `statement:offer`.
 */
export type StatementId = `statement:${string}`;
/**
 * Id of an event: a visit or a meeting.
 */
export type EventId = `visit:${string}` | `meeting:${string}`;
/**
 * How a thing depends on its condition; that one thing merely follows another is the `after` of its time.
 *
 * - `if`: It comes about if the condition is met, and nothing is said of the case that it is not.
 * - `only-if`: It comes about if the condition is met and not otherwise.
 * - `unless`: It comes about except if the condition is met.
 * - `as-long-as`: It holds while the condition holds; if it starts with the condition, it is `if`.
 * - `until`: It holds up to the moment when the condition is met.
 */
export type ConditionKind = "if" | "only-if" | "unless" | "as-long-as" | "until";
/**
 * Id of a meeting, such as `meeting:talks`.
 */
export type MeetingId = `meeting:${string}`;
/**
 * What form a meeting takes.
 *
 * - `talks`: Two or more sides confer, in person or by telephone, and the form is not said more closely. (CAMEO 046)
 * - `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions; one conversation of leaders is `talks`.
 * - `session`: One part of a larger meeting, such as a plenary or the opening of a summit; a named body that meets is a meeting of kind `sitting`.
 * - `one-on-one`: Two principals confer alone, at most with their interpreters.
 * - `restricted-format`: The principals confer with only a few chosen aides, also called talks in narrow format.
 * - `expanded-format`: The principals confer together with their full delegations.
 * - `pull-aside`: A brief and informal exchange on the margins of another event.
 * - `negotiation-round`: One of several rounds in which sides bargain over a text or a settlement. (CAMEO 046)
 * - `signing-ceremony`: Documents are signed or exchanged before an audience.
 * - `press-conference`: Principals speak to reporters at an event called for that purpose, with or without questions.
 * - `arrival`: A visitor lands or crosses the border and is met there.
 * - `welcome-ceremony`: A visitor is welcomed with honours, such as anthems and a guard, apart from the arrival itself.
 * - `meal`: Host and guests share a meal, at whatever time of day, as an event of its own; standing and with many guests it is `reception`.
 * - `reception`: A host receives many guests socially, without a set meal or talks.
 * - `courtesy-call`: A host receives a visitor, and no talks are told; if they are, it is `talks`.
 * - `summons`: A ministry calls an envoy in to hear a protest or a message.
 * - `site-visit`: Visitors are shown a place, as a plant, a memorial or a construction site.
 * - `sitting`: A named body, as a cabinet, council or parliament, meets and is itself a participant.
 * - `hearing`: A court, tribunal or committee hears parties or witnesses.
 * - `conference`: Many participants confer on a subject or are addressed on it; where leaders gather as such, it is `summit`.
 * - `gathering`: People come together, and the source does not say in what form, or none of the other words fits, as for a concert or a festival.
 * - `rally`: A crowd gathers to hear speakers or show support; a protest is an act of kind `demonstrate`.
 * - `inauguration`: Somebody takes office, or a building or project is opened, before an audience.
 * - `handover-ceremony`: A thing, a document or an office passes from one to another before an audience.
 * - `credentials-ceremony`: An ambassador hands letters of credence to a head of state.
 * - `award-ceremony`: An order, prize or title is given before an audience.
 * - `wreath-laying`: A wreath or flowers are laid at a grave or memorial. (CAMEO 017)
 */
export type MeetingKind =
  | "talks"
  | "summit"
  | "session"
  | "one-on-one"
  | "restricted-format"
  | "expanded-format"
  | "pull-aside"
  | "negotiation-round"
  | "signing-ceremony"
  | "press-conference"
  | "arrival"
  | "welcome-ceremony"
  | "meal"
  | "reception"
  | "courtesy-call"
  | "summons"
  | "site-visit"
  | "sitting"
  | "hearing"
  | "conference"
  | "gathering"
  | "rally"
  | "inauguration"
  | "handover-ceremony"
  | "credentials-ceremony"
  | "award-ceremony"
  | "wreath-laying"
  | (string & {});
/**
 * At what level the sides of a meeting are represented.
 *
 * - `leaders`: Heads of state or government, or the top leaders of organizations or movements.
 * - `ministers`: Ministers or others of cabinet rank.
 * - `senior-officials`: Officials below cabinet rank, such as deputy ministers, heads of agencies or advisers.
 * - `envoys`: Ambassadors, special representatives or other persons sent to speak for a side.
 * - `experts`: Specialists or working-level officials who deal with the details.
 * - `parliament`: Speakers, members or committees of parliaments.
 * - `mixed`: The sides are represented at different levels.
 */
export type MeetingLevel = "leaders" | "ministers" | "senior-officials" | "envoys" | "experts" | "parliament" | "mixed";
/**
 * How many sides confer, not counting a host that represents none of them.
 *
 * - `bilateral`: Two sides confer.
 * - `trilateral`: Three sides confer.
 * - `multilateral`: Four or more sides confer.
 */
export type MeetingFormat = "bilateral" | "trilateral" | "multilateral";
/**
 * By what medium the participants of a meeting confer.
 *
 * - `in-person`: All participants are at one place.
 * - `telephone`: The participants speak by telephone or another means without pictures.
 * - `video`: All participants confer by video from different places.
 * - `hybrid`: Some participants are at one place and others join remotely.
 * - `correspondence`: The participants exchange letters or messages and do not speak.
 */
export type MeetingMedium = "in-person" | "telephone" | "video" | "hybrid" | "correspondence";
/**
 * What access the press has to a meeting.
 *
 * - `open`: Reporters in general may attend.
 * - `pool`: Only a chosen group of reporters may attend, and it shares what it gathers with the others.
 * - `closed`: No reporters may attend, apart from at most a photograph at the start.
 */
export type MeetingAccess = "open" | "pool" | "closed";
/**
 * Id of a visit, a meeting or a process: what a meeting can be part of.
 */
export type EventOrProcessId = `visit:${string}` | `meeting:${string}` | `process:${string}`;
/**
 * What somebody does, or what befalls, that is no visit, meeting, agreement, statement, process or relationship.
 *
 * - `decide`: A person or a body decides on a course, and none of the closer kinds names what is decided.
 * - `legislate`: A law, decree or constitution is made, changed or repealed; the ballot alone is `vote`, a law of consent is a step of its agreement.
 * - `adjudicate`: A court, tribunal or arbiter rules on a case or a measure; looking into the facts is `investigate`.
 * - `vote`: A body or a people votes on something other than persons, as in a resolution or a referendum; choosing persons is `appoint`.
 * - `appoint`: Somebody comes into an office or leaves it.
 * - `regulate-trade`: A state sets the terms of trade for economic ends, as tariffs, quotas or licences; as a punishment it is `sanction`.
 * - `sanction`: Restrictions are put on somebody as a penalty or for pressure, or are taken off again. (CAMEO 163)
 * - `regulate-border`: A border, an airspace or the rules of entry are opened, closed or changed; where armed force seals it off it is `attack`.
 * - `change-relations`: Actors set up, raise, lower or end how they stand to each other; what concerns an embassy or its staff alone is `change-mission`.
 * - `change-mission`: An embassy, consulate or other mission, or its staff, is changed; what happens to the ties themselves is `change-relations`.
 * - `aid`: Help is given or stopped for which no return is due; credit, investment and payment are `finance`. (CAMEO 070)
 * - `finance`: Money or assets pass for a return, as by loan, purchase or payment; goods handed over are `supply`, gifts of help `aid`. (CAMEO 061)
 * - `supply`: Goods, works or skills are provided; if no return is due and it is meant as help, it is `aid`. (CAMEO 060)
 * - `honour`: Somebody is distinguished by an award, a gift or another symbolic act; the ceremony is a meeting. (CAMEO 017)
 * - `release`: Persons who were held are set free, or what was seized is given back; land is `transfer-territory`. (CAMEO 084)
 * - `detain`: Persons are arrested, held or taken captive, or property is seized. (CAMEO 173)
 * - `resettle`: People are moved or move to where they are to live or be safe; prisoners let go are `release`.
 * - `transfer-territory`: Control over land passes to another without fighting; taken by force it is `attack`. (CAMEO 0842)
 * - `deploy`: Forces or weapons are moved, raised, shown or withdrawn short of fighting; their use is `attack`. (CAMEO 150)
 * - `attack`: Armed or violent force is used against persons, forces or property. (CAMEO 190)
 * - `cease-fire`: Fighting is halted by declaration or in fact; the text that provides for it is an agreement. (CAMEO 0871)
 * - `demonstrate`: People protest together in public, as by rally, strike or blockade; deadly force is `attack`. (CAMEO 140)
 * - `investigate`: Somebody looks into facts or finds them out; a ruling on them is `adjudicate`. (CAMEO 090)
 * - `contact`: Sides deal with each other, told without an occasion or only asked or undertaken; people who came together are a meeting. (CAMEO 040)
 * - `authorise`: Somebody with the power to do so allows another to act; if it is only said, it is a statement with shade `permit`.
 * - `implement`: What was agreed, ordered or promised is carried out, and no closer kind names the deed; `under` says what it rests on.
 * - `support`: Somebody backs another by deeds other than aid, supply or money; support in words is a statement. (CAMEO 050)
 * - `violate`: Somebody breaks a law, a norm or an undertaking, and no closer kind names the deed. (CAMEO 128)
 * - `befall`: Something happens that nobody does, as a disaster, an accident or a death; if a doer is known or meant, the kind is another.
 */
export type ActKind =
  | "decide"
  | "legislate"
  | "adjudicate"
  | "vote"
  | "appoint"
  | "regulate-trade"
  | "sanction"
  | "regulate-border"
  | "change-relations"
  | "change-mission"
  | "aid"
  | "finance"
  | "supply"
  | "honour"
  | "release"
  | "detain"
  | "resettle"
  | "transfer-territory"
  | "deploy"
  | "attack"
  | "cease-fire"
  | "demonstrate"
  | "investigate"
  | "contact"
  | "authorise"
  | "implement"
  | "support"
  | "violate"
  | "befall";
/**
 * The finer word for an act of its kind; leave out where the source does not say it so closely.
 *
 * - `elect`: Voters or a body choose somebody for an office. With `appoint`.
 * - `dismiss`: Somebody is removed from an office by another. With `appoint`.
 * - `resign`: Somebody gives up an office by own decision; made to go is `dismiss`. With `appoint`.
 * - `set-tariff`: A duty is set, raised or lowered to a stated or new rate; no duty at all for some is `exempt`. With `regulate-trade`.
 * - `restrict`: Trade is limited or forbidden by other means than a duty, as a quota or an export ban. With `regulate-trade`.
 * - `ease`: Limits are loosened without going; of a border that had been closed it is `open`. With `regulate-trade`, `regulate-border`.
 * - `exempt`: Some goods, states or firms are left out of a measure that stands for the others. With `regulate-trade`.
 * - `impose`: A sanction is put in force, widened or renewed. (CAMEO 163) With `sanction`.
 * - `lift`: A sanction is ended, suspended or loosened. (CAMEO 085) With `sanction`.
 * - `open`: A crossing, route or airspace is made passable; less strict rules of entry are `ease`. With `regulate-border`.
 * - `close`: A crossing, route or airspace is shut; stricter rules of entry are `tighten`. With `regulate-border`.
 * - `tighten`: Controls or rules of entry become stricter without closing. With `regulate-border`.
 * - `recognise`: An actor accepts a state, government, border or status as lawful; words that promise or urge it are statements. (CAMEO 054) With `change-relations`.
 * - `derecognise`: An actor withdraws a recognition; breaking off the ties is `sever`. (CAMEO 161) With `change-relations`.
 * - `establish`: Relations are set up for the first time; after a break it is `restore`. (CAMEO 054) With `change-relations`.
 * - `upgrade`: Relations are raised to a higher rank. (CAMEO 050) With `change-relations`.
 * - `downgrade`: Relations are lowered to a lower rank and not broken off. (CAMEO 161) With `change-relations`.
 * - `suspend`: Relations or a membership are halted for the time being. (CAMEO 161) With `change-relations`.
 * - `sever`: Relations are broken off; transport, trade or communication alone is `cut-links`. (CAMEO 161) With `change-relations`.
 * - `restore`: Relations are taken up again after a suspension or a break; transport, trade or communication alone is `restore-links`. (CAMEO 050) With `change-relations`.
 * - `join`: An actor becomes a member of a body or an alliance; accession to a text is a step of the agreement. With `change-relations`.
 * - `leave`: An actor ends its membership of a body or an alliance; withdrawal from a text is a step of the agreement. With `change-relations`.
 * - `cut-links`: Transport, trade or communication between actors is cut; diplomatic ties are `sever`. (CAMEO 160) With `change-relations`.
 * - `restore-links`: Transport, trade or communication between actors is taken up again. (CAMEO 060) With `change-relations`.
 * - `open-mission`: A mission is opened or reopened. (CAMEO 050) With `change-mission`.
 * - `close-mission`: A mission is closed. (CAMEO 161) With `change-mission`.
 * - `expel-diplomat`: The host makes a member of a mission leave; called back by the own side it is `recall-envoy`. (CAMEO 161) With `change-mission`.
 * - `recall-envoy`: The own side calls an envoy back, for consultations or for good. (CAMEO 161) With `change-mission`.
 * - `grant`: Aid is given, or more of it. (CAMEO 071) With `aid`.
 * - `stop`: Aid is ended, halted or cut. (CAMEO 162) With `aid`.
 * - `lend`: Money is lent or a loan is guaranteed. (CAMEO 071) With `finance`.
 * - `invest`: Money is put into an enterprise or a project for gain. With `finance`.
 * - `buy`: Goods, shares or rights are bought, told from the side of the buyer. With `finance`.
 * - `sell`: Goods, shares or rights are sold, told from the side of the seller. With `finance`.
 * - `pay`: A debt, fee, fine or compensation is paid; the price of a purchase belongs to `buy`. With `finance`.
 * - `deliver`: Goods are sent or arrive, as gas, arms or grain. With `supply`.
 * - `hand-over`: A thing or a person's remains pass from hand to hand, often at a ceremony; persons let go are `release`. With `supply`.
 * - `build`: Something is constructed or repaired. With `supply`.
 * - `train`: People are taught skills, as soldiers or officials. With `supply`.
 * - `award`: An order, prize or title is given. With `honour`.
 * - `gift`: A present is given. With `honour`.
 * - `seize`: Property, a vessel or goods are taken by authority or force; land taken by force is `attack`. (CAMEO 1711) With `detain`.
 * - `return`: People go or are sent back to where they came from. With `resettle`.
 * - `evacuate`: People are brought out of danger. (CAMEO 073) With `resettle`.
 * - `withdraw`: Forces or weapons are pulled back or out. (CAMEO 0874) With `deploy`.
 * - `exercise`: Forces practise, alone or with others. With `deploy`.
 * - `clash`: Armed sides fight each other, and none is told as the one who attacks. (CAMEO 190) With `attack`.
 * - `unrest`: A protest is violent or turns to riot. (CAMEO 145) With `demonstrate`.
 * - `inspect`: Somebody with the right to do so checks a site, goods or compliance on the spot. With `investigate`.
 * - `learn`: Somebody finds something out or comes to know it, without a formal inquiry. With `investigate`.
 * - `meet`: They come together, told without an occasion of its own. (CAMEO 040) With `contact`.
 * - `consult`: They exchange views or seek advice, and are not said to meet or bargain. (CAMEO 040) With `contact`.
 * - `negotiate`: They bargain over terms. (CAMEO 046) With `contact`.
 * - `mediate`: A third party helps the sides to agree. (CAMEO 045) With `contact`.
 * - `mislead`: Somebody deceives another about facts. With `violate`.
 * - `induce`: Somebody gets another to do wrong, as by bribe, pressure or incitement. With `violate`.
 * - `death`: Somebody dies and nobody is said to have killed. With `befall`.
 * - `accident`: Something goes wrong in what people run, as a crash or an explosion. With `befall`.
 * - `disaster`: A force of nature or an epidemic does harm. With `befall`.
 * - `market-move`: A price, rate or index rises or falls. With `befall`.
 */
export type ActShade =
  | "elect"
  | "dismiss"
  | "resign"
  | "set-tariff"
  | "restrict"
  | "ease"
  | "exempt"
  | "impose"
  | "lift"
  | "open"
  | "close"
  | "tighten"
  | "recognise"
  | "derecognise"
  | "establish"
  | "upgrade"
  | "downgrade"
  | "suspend"
  | "sever"
  | "restore"
  | "join"
  | "leave"
  | "cut-links"
  | "restore-links"
  | "open-mission"
  | "close-mission"
  | "expel-diplomat"
  | "recall-envoy"
  | "grant"
  | "stop"
  | "lend"
  | "invest"
  | "buy"
  | "sell"
  | "pay"
  | "deliver"
  | "hand-over"
  | "build"
  | "train"
  | "award"
  | "gift"
  | "seize"
  | "return"
  | "evacuate"
  | "withdraw"
  | "exercise"
  | "clash"
  | "unrest"
  | "inspect"
  | "learn"
  | "meet"
  | "consult"
  | "negotiate"
  | "mediate"
  | "mislead"
  | "induce"
  | "death"
  | "accident"
  | "disaster"
  | "market-move"
  | (string & {});
/**
 * Id of an agreement, such as `agreement:joint-statement`.
 */
export type AgreementId = `agreement:${string}`;
/**
 * What sort of text or understanding an agreement is, by the noun of its title and not by its legal force.
 *
 * - `treaty`: A document titled treaty, usually the most solemn form, as for peace, borders or alliance. (UN Treaty Collection, Definition of key terms)
 * - `agreement`: A document titled agreement or accord, usually less solemn and narrower in subject than a treaty, or a text without a noun of its own, or with one that is no word here. (UN Treaty Collection, Definition of key terms)
 * - `convention`: A document titled convention, usually concluded among many states or open to them. (UN Treaty Collection, Definition of key terms)
 * - `charter`: A document titled charter, usually the founding act of an organization or a set of high principles. (UN Treaty Collection, Definition of key terms)
 * - `protocol`: A document titled protocol, which usually supplements, amends or carries out another instrument. (UN Treaty Collection, Definition of key terms)
 * - `declaration`: A document titled declaration, in which the parties proclaim principles or aims. (UN Treaty Collection, Definition of key terms)
 * - `joint-statement`: A text that the parties issue in common to state views or intentions, also if it sets out a framework for a later text.
 * - `communique`: A text issued after a meeting that reports what was discussed and agreed there.
 * - `memorandum-of-understanding`: A memorandum in which parties record practical or technical understandings. (UN Treaty Collection, Definition of key terms)
 * - `modus-vivendi`: A temporary understanding that is meant to be replaced by a fuller and lasting one. (UN Treaty Collection, Definition of key terms)
 * - `exchange-of-notes`: Two notes or letters, one from each side, that together record the agreement. (UN Treaty Collection, Definition of key terms)
 * - `agreed-minute`: A record, agreed between delegations, of the decisions or understandings they reached. (UK Foreign and Commonwealth Office, Glossary of treaty terms)
 * - `arrangement`: A document titled arrangement, usually a practical one between governments or their agencies.
 * - `contract`: A commercial contract, such as a sale, a supply deal or a concession.
 * - `roadmap`: A text called a roadmap, which sets out the steps towards an aim; one called a plan is `plan`.
 * - `plan`: A text called a plan, such as a peace plan; if it is called a roadmap, it is `roadmap`.
 * - `unwritten-understanding`: What parties agree on without a text, or with none that is told; a text without a noun is `agreement`.
 * - `package`: Several instruments concluded together and recorded as one, whether or not each is known.
 */
export type AgreementInstrument =
  | "treaty"
  | "agreement"
  | "convention"
  | "charter"
  | "protocol"
  | "declaration"
  | "joint-statement"
  | "communique"
  | "memorandum-of-understanding"
  | "modus-vivendi"
  | "exchange-of-notes"
  | "agreed-minute"
  | "arrangement"
  | "contract"
  | "roadmap"
  | "plan"
  | "unwritten-understanding"
  | "package"
  | (string & {});
/**
 * How far an agreement has come.
 *
 * - `proposed`: Somebody has put it forward or asked for it, and the parties are not known to be negotiating it.
 * - `under-negotiation`: The parties are negotiating it, and its text is not settled.
 * - `agreed-in-principle`: The parties agree on the main terms, and the text is not settled.
 * - `text-agreed`: The negotiators have settled the text and have not yet initialled, signed or adopted it.
 * - `initialled`: The text has been initialled and not yet signed. (Vienna Convention on the Law of Treaties (1969), art. 10)
 * - `signed`: It has been signed and is not yet said to be ratified, in force or applied. (Vienna Convention on the Law of Treaties (1969), art. 12)
 * - `ratified`: The consent that it needs has been given, and it is not yet in force. (Vienna Convention on the Law of Treaties (1969), art. 14)
 * - `adopted`: A conference, a body or the parties have formally adopted it without signing it. (Vienna Convention on the Law of Treaties (1969), art. 9)
 * - `issued`: It was published in the parties' common name, with no signing or formal adoption reported.
 * - `provisionally-applied`: It is applied, in whole or in part, before its entry into force. (Vienna Convention on the Law of Treaties (1969), art. 25)
 * - `in-force`: It has entered into force for any of its parties, and is still in force; where only some provisions are, it is `partially-in-force`. (Vienna Convention on the Law of Treaties (1969), art. 24)
 * - `partially-in-force`: Parts of it are in force and other parts are not. (schema.org PartiallyInForce)
 * - `suspended`: It exists, but its operation is halted for the time being. (Vienna Convention on the Law of Treaties (1969), art. 57)
 * - `terminated`: It was ended for all parties, as by denunciation or consent; by a later agreement it is `superseded`, by the end of its term `expired`. (Vienna Convention on the Law of Treaties (1969), art. 54)
 * - `expired`: Its term has run out. (Vienna Convention on the Law of Treaties (1969), art. 54)
 * - `fulfilled`: All that it provides has been carried out, and nothing of it is left to do.
 * - `superseded`: It has been replaced by a later agreement. (Vienna Convention on the Law of Treaties (1969), art. 59)
 * - `not-concluded`: The effort ended, or the occasion passed, without the agreement.
 * - `unknown`: The sources do not show how far it has come.
 */
export type AgreementStatus =
  | "proposed"
  | "under-negotiation"
  | "agreed-in-principle"
  | "text-agreed"
  | "initialled"
  | "signed"
  | "ratified"
  | "adopted"
  | "issued"
  | "provisionally-applied"
  | "in-force"
  | "partially-in-force"
  | "suspended"
  | "terminated"
  | "expired"
  | "fulfilled"
  | "superseded"
  | "not-concluded"
  | "unknown";
/**
 * On whose behalf an agreement is concluded.
 *
 * - `interstate`: It is concluded in the name of states. (Russian Federal Law on International Treaties (1995), art. 3)
 * - `intergovernmental`: It is concluded in the name of governments, and the parties are still the states. (Russian Federal Law on International Treaties (1995), art. 3)
 * - `interagency`: It is concluded in the name of ministries or agencies of different states. (Russian Federal Law on International Treaties (1995), art. 3)
 * - `subnational`: It is concluded by provinces, cities or other parts of states.
 * - `non-state-entity`: It is concluded by companies, universities, armed groups or other bodies outside the state.
 * - `mixed`: Its parties act at different levels.
 */
export type AgreementLevel =
  "interstate" | "intergovernmental" | "interagency" | "subnational" | "non-state-entity" | "mixed";
/**
 * Whether an agreement binds in law, as the sources say; never inferred from the instrument.
 *
 * - `binding`: The sources say that it is legally binding. (Vienna Convention on the Law of Treaties (1969), art. 26)
 * - `non-binding`: The sources say that it creates no legal obligations. (OAS Guidelines on Binding and Non-Binding Agreements (2020))
 * - `disputed`: The parties or the sources differ on whether it is legally binding.
 */
export type Bindingness = "binding" | "non-binding" | "disputed";
/**
 * What is done to an agreement in the course of its life.
 *
 * - `propose`: Puts forward the agreement or a text for it; writing the text is `draft`.
 * - `draft`: Writes the text or a version of it, before it is put forward.
 * - `negotiate`: Bargains over the content or the text; where a process is recorded for it, that process tells it.
 * - `agree-in-principle`: Settles the main terms and not yet the text; once the text is settled it is `agree-text`.
 * - `agree-text`: Settles the text, where no `adopt` or `authenticate` is told for that step.
 * - `adopt`: Settles the form and content of the text by a formal decision, without yet consenting to be bound; informally it is `agree-text`. (Vienna Convention on the Law of Treaties (1969), art. 9)
 * - `authenticate`: Establishes the text as authentic and definitive by a step not called initialling or signing. (Vienna Convention on the Law of Treaties (1969), art. 10)
 * - `initial`: Puts initials on the text to fix it, normally with signature still to follow. (Vienna Convention on the Law of Treaties (1969), art. 10 and 12)
 * - `sign`: Puts a full signature on it, whether or not ratification is still needed. (Vienna Convention on the Law of Treaties (1969), art. 12)
 * - `sign-ad-referendum`: Signs on condition that the signatory's state confirms the signature. (Vienna Convention on the Law of Treaties (1969), art. 12)
 * - `issue`: The parties bring the text out in their common name, which is how it comes about; putting out a text that exists is `publish-text`.
 * - `publish-text`: Puts the text out for others to read, whoever does it; `issue` is for the parties' common act.
 * - `approve-in-committee`: A committee of a parliament endorses it before the house votes.
 * - `pass-law`: A parliament passes the law of consent, whatever the press calls it; handing over the instrument is `deposit` or `exchange-instruments`.
 * - `sign-into-law`: A head of state signs the law of consent; signing the agreement itself is `sign`.
 * - `complete-domestic-procedures`: A party has done all that its own law asks for, or says so; a single step that is told is `pass-law` or `sign-into-law`.
 * - `ratify`: Consents to be bound by a step that the source calls ratification and that is none of `pass-law`, `deposit` and `exchange-instruments`. (Vienna Convention on the Law of Treaties (1969), art. 14)
 * - `accept`: Consents to be bound by an act called acceptance, with the effect of ratification. (Vienna Convention on the Law of Treaties (1969), art. 14)
 * - `approve`: Consents to be bound by an act called approval, with the effect of ratification; a committee's or parliament's approval is `approve-in-committee` or `pass-law`. (Vienna Convention on the Law of Treaties (1969), art. 14)
 * - `accede`: Consents to be bound by a treaty that it did not sign, by a step that the source calls accession and that is not the `deposit`. (Vienna Convention on the Law of Treaties (1969), art. 15)
 * - `succeed`: Consents, as the successor of another state, to be bound by that state's treaty. (Vienna Convention on Succession of States in respect of Treaties (1978), art. 2)
 * - `deposit`: Hands its instrument of ratification, acceptance, approval or accession to the depositary. (Vienna Convention on the Law of Treaties (1969), art. 16)
 * - `exchange-instruments`: The parties hand each other instruments of ratification, or the notes that are the treaty. (Vienna Convention on the Law of Treaties (1969), art. 13 and 16)
 * - `provisionally-apply`: Starts to apply it, in whole or in part, before its entry into force. (Vienna Convention on the Law of Treaties (1969), art. 25)
 * - `enter-into-force`: It starts to be in force for its parties, or for a party named here. (Vienna Convention on the Law of Treaties (1969), art. 24)
 * - `register`: Has it entered in a public register, such as that of the United Nations Secretariat. (Vienna Convention on the Law of Treaties (1969), art. 80, and United Nations Charter (1945), art. 102)
 * - `reserve`: Declares that certain provisions shall not apply to it or shall apply differently. (Vienna Convention on the Law of Treaties (1969), art. 19)
 * - `object`: Objects to a reservation that another made. (Vienna Convention on the Law of Treaties (1969), art. 20)
 * - `declare`: Declares how it understands or applies the text, without changing its legal effect. (ILC Guide to Practice on Reservations to Treaties (2011), guideline 1.2)
 * - `dissent`: Dissociates itself from a text, or from a part of it, that others adopt or issue.
 * - `amend`: Changes the text by agreement of the parties; only its term is `extend`. (Vienna Convention on the Law of Treaties (1969), art. 39)
 * - `extend`: Lengthens or renews its term; other changes of the text are `amend`.
 * - `suspend`: Halts its operation for the time being, for all parties or for one. (Vienna Convention on the Law of Treaties (1969), art. 57)
 * - `resume`: Takes its operation up again after it was suspended. (Vienna Convention on the Law of Treaties (1969), art. 72)
 * - `denounce`: A party gives notice that it ends its bond; the end of the agreement itself is `terminate`. (Vienna Convention on the Law of Treaties (1969), art. 56)
 * - `suspend-denunciation`: A party halts the effect of its notice for the time being, without taking it back.
 * - `revoke-denunciation`: A party takes back its notice before it takes effect. (Vienna Convention on the Law of Treaties (1969), art. 68)
 * - `withdraw`: A party has left an agreement that goes on among the others; the notice before is `denounce`. (Vienna Convention on the Law of Treaties (1969), art. 54)
 * - `terminate`: Ends it for all parties, as by common consent or after a notice; the mere running out of its term is `expire`. (Vienna Convention on the Law of Treaties (1969), art. 54)
 * - `expire`: Its term runs out. (Vienna Convention on the Law of Treaties (1969), art. 54)
 */
export type AgreementActionKind =
  | "propose"
  | "draft"
  | "negotiate"
  | "agree-in-principle"
  | "agree-text"
  | "adopt"
  | "authenticate"
  | "initial"
  | "sign"
  | "sign-ad-referendum"
  | "issue"
  | "publish-text"
  | "approve-in-committee"
  | "pass-law"
  | "sign-into-law"
  | "complete-domestic-procedures"
  | "ratify"
  | "accept"
  | "approve"
  | "accede"
  | "succeed"
  | "deposit"
  | "exchange-instruments"
  | "provisionally-apply"
  | "enter-into-force"
  | "register"
  | "reserve"
  | "object"
  | "declare"
  | "dissent"
  | "amend"
  | "extend"
  | "suspend"
  | "resume"
  | "denounce"
  | "suspend-denunciation"
  | "revoke-denunciation"
  | "withdraw"
  | "terminate"
  | "expire";
/**
 * In what way a step of an agreement has not been done; leave out for a step that was done.
 *
 * - `proposed`: Somebody suggests or asks for it, and those who would take it have not said that they will.
 * - `planned`: Those who take it have said that they will, with or without a day.
 * - `pending`: It is still expected or missing, as the last instrument to be deposited, and nobody is told to have set about it.
 * - `required`: It must be done, as a text or a speaker says.
 * - `permitted`: It may be done, and need not, as a text or a speaker says.
 * - `hypothetical`: It is only supposed, and nobody is said to plan it.
 * - `not-done`: It was expected, planned or alleged, and the sources tell that it was not done.
 */
export type AgreementActionStatus =
  "proposed" | "planned" | "pending" | "required" | "permitted" | "hypothetical" | "not-done";
/**
 * How the agreement that carries the relation stands to the other text.
 *
 * - `implements`: It carries out obligations or intentions laid down in the other.
 * - `amends`: It changes the text of the other, which stays in being; only its term is `renews`. (Vienna Convention on the Law of Treaties (1969), art. 39)
 * - `renews`: It gives the other a new term.
 * - `terminates`: It ends the other and puts nothing in its place; if it does, it is `supersedes`. (Vienna Convention on the Law of Treaties (1969), art. 54)
 * - `supersedes`: It replaces the other. (Vienna Convention on the Law of Treaties (1969), art. 59)
 * - `annex-to`: It is attached to the other and forms part of it. (Vienna Convention on the Law of Treaties (1969), art. 31)
 * - `follows-from`: It came about because of the other and neither carries it out nor is foreseen in it.
 * - `preliminary-to`: It prepares the way for the other, as a draft, a framework or a first stage, whether or not it says so.
 * - `foresees`: It says that the other is to be concluded and is no earlier stage of it, which is `preliminary-to`.
 */
export type AgreementRelationKind =
  | "implements"
  | "amends"
  | "renews"
  | "terminates"
  | "supersedes"
  | "annex-to"
  | "follows-from"
  | "preliminary-to"
  | "foresees";
/**
 * Id of an agreement or a statement: what an agreement can relate to.
 */
export type AgreementOrStatementId = `agreement:${string}` | `statement:${string}`;
/**
 * What a body does for an agreement that it need not be a party to.
 *
 * - `depositary`: Keeps the original and receives the instruments. (Vienna Convention on the Law of Treaties (1969), art. 76 and 77)
 * - `secretariat`: Does the office work of the agreement, as calling meetings and keeping files; receiving instruments is `depositary`.
 * - `supervisor`: Watches or checks that the parties keep it; who stands in for it is `guarantor`.
 * - `guarantor`: Undertakes towards the parties to see that it is kept.
 * - `mediator`: Helped the parties to reach it, or is to help them if they differ over it.
 */
export type AgreementBodyRole = "depositary" | "secretariat" | "supervisor" | "guarantor" | "mediator";
/**
 * Id of a process, such as `process:peace-talks`.
 */
export type ProcessId = `process:${string}`;
/**
 * Id of an act, such as `act:release-of-prisoners`.
 */
export type ActId = `act:${string}`;
/**
 * How far an act has come.
 *
 * - `proposed`: Somebody suggests, asks, allows, fears or foretells it, and whoever would do it has not said that it will.
 * - `rumoured`: Others say that it is planned, and whoever would do it has not confirmed it.
 * - `announced`: Whoever does it has said or decided that it will be done, or it is planned, with or without a day, and taking effect is not told yet.
 * - `under-way`: It had begun and had not ended when the report was written; a lasting measure that has taken effect is `done`.
 * - `done`: It has been done or has taken effect.
 * - `suspended`: It was in effect or under way and is halted for the time being; not yet begun and put off it is `postponed`.
 * - `postponed`: It was put off to a later time, named or not, and is still meant to be done.
 * - `called-off`: It was planned and those who planned it gave it up; merely not done it is `not-done`.
 * - `annulled`: It was done and has been undone or declared void.
 * - `not-done`: It was expected, planned, asked for or alleged, and the sources tell that it was not done, without having been called off.
 * - `unknown`: The sources do not show how far it has come.
 */
export type ActStatus =
  | "proposed"
  | "rumoured"
  | "announced"
  | "under-way"
  | "done"
  | "suspended"
  | "postponed"
  | "called-off"
  | "annulled"
  | "not-done"
  | "unknown";
/**
 * Id of an act or a process: what an act can be part of.
 */
export type ActOrProcessId = `act:${string}` | `process:${string}`;
/**
 * Id of an agreement, an act, a statement or a topic: what an act can rest on.
 */
export type BasisId = `agreement:${string}` | `act:${string}` | `statement:${string}` | `topic:${string}`;
/**
 * How an act ended whose result its kind leaves open, such as a ruling or a vote.
 *
 * - `upheld`: A court or body let stand what was before it.
 * - `struck-down`: A court or body declared void what was before it; sent back for a new decision it is `remanded`.
 * - `remanded`: A higher court sent the case back to a lower one.
 * - `passed`: What was voted on got the votes that it needed.
 * - `rejected`: What was voted on or asked for failed.
 */
export type ActOutcome = "upheld" | "struck-down" | "remanded" | "passed" | "rejected" | (string & {});
/**
 * What a speaker does in saying something; of several kinds that fit, the first in the order of the list.
 *
 * - `promise`: The speaker undertakes something for its side, or assures what it does or will not do; if it waits for the other to accept, it is `offer`. (CAMEO 030)
 * - `offer`: The speaker is ready to do something for another, if the other wants it; a course for all is `propose`. (CAMEO 030)
 * - `threaten`: The speaker says that its side will or may harm another; a harm that the speaker would not inflict is `foretell` with shade warn. (CAMEO 130)
 * - `invite`: The speaker asks somebody to come, to attend or to join; any other wish of others' conduct is `request`. (CAMEO 030)
 * - `request`: The speaker wants others to do or not to do something; a wish that asks nobody is `foretell` with shade hope. (CAMEO 020)
 * - `propose`: The speaker puts forward a course for all to consider, itself included; what only others are to do is `request`. (CAMEO 020)
 * - `ask`: The speaker puts a question; what is put as a question and wants a deed is `request`.
 * - `accept`: The speaker agrees to, permits or recognises what another asks, proposes or claims; own decisions that answer nobody are `announce`. (CAMEO 019)
 * - `refuse`: The speaker rejects a request or a proposal, vetoes, or will not answer or comment; that something is untrue is `deny`. (CAMEO 120)
 * - `deny`: The speaker says that something claimed, alleged or expected is not so, and claims the affirmative; turning down a proposal is `refuse`. (CAMEO 016)
 * - `accuse`: The speaker says that somebody, named or plainly meant, did a wrong; blame for what is beyond doubt is `evaluate`. (CAMEO 112)
 * - `courtesy`: The speaker says words due to somebody, as thanks or condolences; praise of worth is `evaluate`.
 * - `evaluate`: The speaker says what something is worth, who ranks where, or what it feels; a wrong alleged of a doer is `accuse`.
 * - `announce`: The speaker makes known what it or its body itself does or decides; an undertaking towards others is `promise`, what others will do `foretell`.
 * - `foretell`: The speaker says what will or may come, even if said flatly; what its own body will do is `announce` or `promise`.
 * - `assert`: The speaker says how things are or were, also if it is new or conceded, and no kind before it fits. (CAMEO 010)
 */
export type StatementKind =
  | "promise"
  | "offer"
  | "threaten"
  | "invite"
  | "request"
  | "propose"
  | "ask"
  | "accept"
  | "refuse"
  | "deny"
  | "accuse"
  | "courtesy"
  | "evaluate"
  | "announce"
  | "foretell"
  | "assert";
/**
 * The finer word for a statement of its kind, only if the source's own verb is that word.
 *
 * - `confirm`: Says that something already reported or expected is so; awkward for the speaker it is `acknowledge`. With `assert`, `announce`.
 * - `acknowledge`: Admits what is awkward for the speaker or was not admitted before. (CAMEO 015) With `assert`.
 * - `reaffirm`: States an earlier position or undertaking anew; whatever the verb, `again` says that it was said before. With `assert`, `promise`, `offer`, `threaten`, `request`, `propose`, `accept`, `refuse`, `deny`, `evaluate`, `announce`.
 * - `hope`: Wishes that something comes about, without asking anybody for it. (CAMEO 013) With `foretell`.
 * - `expect`: Counts on it that something comes about. With `foretell`.
 * - `warn`: Says that harm will or may come; `threaten` if the speaker's side would inflict it. (CAMEO 012) With `foretell`, `threaten`.
 * - `praise`: Speaks well of an actor or of what it did; of a development itself it is `welcome`. (CAMEO 051) With `evaluate`.
 * - `welcome`: Says that a development or an act is good news; to receive a guest with words is `greet`. (CAMEO 051) With `evaluate`.
 * - `support`: Backs an actor, a position or a course; against criticism it is `defend`. (CAMEO 051) With `evaluate`.
 * - `defend`: Justifies an actor, an act or a policy against criticism. (CAMEO 052) With `evaluate`.
 * - `criticise`: Finds fault with an actor, an act or a policy; as morally or legally intolerable it is `condemn`. (CAMEO 111) With `evaluate`, `accuse`.
 * - `condemn`: Disapproves in the strongest words. (CAMEO 111) With `evaluate`, `accuse`.
 * - `complain`: Protests against what was done to the speaker or its side. (CAMEO 114) With `evaluate`, `accuse`.
 * - `regret`: Is sorry or disappointed about something, without taking the blame; taking it is `apologise`. With `evaluate`.
 * - `concern`: Is worried about a situation, without foretelling a particular harm, which is `warn`. (CAMEO 012) With `evaluate`.
 * - `anger`: Is angry or outraged at something. With `evaluate`.
 * - `surprise`: Is surprised at something. With `evaluate`.
 * - `appeal`: Asks others urgently or solemnly, without claiming it as due, which is `demand`. (CAMEO 020) With `request`.
 * - `demand`: Insists that others must or should do or not do it, as due; without must, should or insists it is no demand. (CAMEO 100) With `request`.
 * - `instruct`: Orders somebody who is under the speaker's authority. (CAMEO 100) With `request`.
 * - `ultimatum`: Makes a last demand, with the consequence or the time limit if it is not met. (CAMEO 139) With `request`, `threaten`.
 * - `agree`: Shares a view, or accepts what another proposed or asked. (CAMEO 019) With `accept`.
 * - `permit`: Allows another to do something; the formal deed of a body is an act of kind `authorise`. With `accept`.
 * - `recognise`: Accepts a state, government, border or status as lawful in words; as a deed it is an act of kind `change-relations`. (CAMEO 054) With `accept`.
 * - `reject`: Turns down a proposal or a demand, or a claim as untrue. (CAMEO 120) With `refuse`, `deny`.
 * - `veto`: Uses a formal right to block a decision of a body. (CAMEO 129) With `refuse`.
 * - `decline-comment`: Will not comment or answer. (CAMEO 011) With `refuse`.
 * - `decide`: Makes known a decision of its own; the decision told by the sources themselves is an act. With `announce`.
 * - `thank`: Expresses gratitude to somebody. (CAMEO 051) With `courtesy`.
 * - `congratulate`: Shares somebody's joy at success, election or anniversary. (CAMEO 051) With `courtesy`.
 * - `condole`: Expresses sympathy over a death, a disaster or a loss. (CAMEO 018) With `courtesy`.
 * - `apologise`: Takes the blame for what it or its side did and is sorry for it; without the blame it is `regret`. (CAMEO 055) With `courtesy`.
 * - `greet`: Greets or receives somebody with words, or sends good wishes. With `courtesy`.
 * - `forgive`: Pardons somebody in words; the release of a prisoner is an act. (CAMEO 056) With `courtesy`.
 */
export type StatementShade =
  | "confirm"
  | "acknowledge"
  | "reaffirm"
  | "hope"
  | "expect"
  | "warn"
  | "praise"
  | "welcome"
  | "support"
  | "defend"
  | "criticise"
  | "condemn"
  | "complain"
  | "regret"
  | "concern"
  | "anger"
  | "surprise"
  | "appeal"
  | "demand"
  | "instruct"
  | "ultimatum"
  | "agree"
  | "permit"
  | "recognise"
  | "reject"
  | "veto"
  | "decline-comment"
  | "decide"
  | "thank"
  | "congratulate"
  | "condole"
  | "apologise"
  | "greet"
  | "forgive"
  | (string & {});
/**
 * By what means a statement reached its audience.
 *
 * - `press-conference`: Principals, alone or together, speak to reporters at an event called for that purpose.
 * - `interview`: The speaker answers the questions of one outlet or interviewer.
 * - `speech`: The speaker addresses an audience at length without being questioned, as in an address or a toast; made for the air it is `broadcast`.
 * - `written-statement`: A text published in the speaker's name that gives its views; addressed to somebody it is `letter`, an account of a meeting is a source.
 * - `letter`: The speaker wrote to a named addressee, openly or not; a note between foreign ministries is `diplomatic-channel`.
 * - `briefing`: An official or spokesperson informs reporters for an office, and the principals do not speak.
 * - `social-media-post`: The speaker, or the office for the speaker, posts it on a social network or messaging channel.
 * - `broadcast`: The speaker said it on radio, television or video to the public, and answered no interviewer.
 * - `diplomatic-channel`: It was passed on by a note or an envoy; principals who speak to each other are `conversation`.
 * - `conversation`: The speaker said it to a counterpart or in private, as in talks or a call, and not to the press or the public.
 */
export type ChannelKind =
  | "press-conference"
  | "interview"
  | "speech"
  | "written-statement"
  | "letter"
  | "briefing"
  | "social-media-post"
  | "broadcast"
  | "diplomatic-channel"
  | "conversation"
  | (string & {});
/**
 * Id of an agreement or a source: the text that a statement stands in.
 */
export type AgreementOrSourceId = `agreement:${string}` | `source:${string}`;
/**
 * In what way a claimed thing is not told as actual; leave out where the status of its record says how far it has come.
 *
 * - `required`: The speaker says that it must or should be, as a duty or a need.
 * - `permitted`: The speaker or the text allows it: it may be and need not.
 * - `hypothetical`: It is only supposed, as what would have happened; what may yet come about is factuality `possible`.
 */
export type ClaimModality = "required" | "permitted" | "hypothetical";
/**
 * How the speaker stands on the target, as the statement shows it.
 *
 * - `support`: Favours the target.
 * - `oppose`: Is against the target.
 * - `neutral`: Takes neither side on the target, by choice.
 * - `mixed`: Favours some of the target and is against some of it.
 * - `unclear`: Shows some stance on the target, and the words do not tell which.
 */
export type StanceValue = "support" | "oppose" | "neutral" | "mixed" | "unclear";
/**
 * How the holder of a reported view stands to the content, as the speaker tells it.
 *
 * - `wants`: The holder is said to wish that it come about, or to seek it; with a plan to bring it about it is `intends`. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `believes`: The holder is said to hold it to be true. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `intends`: The holder is said to plan to bring it about. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `fears`: The holder is said to be afraid that it is or will be so. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `hopes`: The holder is said to hope that it comes about, without seeking it, which is `wants`. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `accepts`: The holder is said to be content with it or to put up with it. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 */
export type ReportedAttitude = "wants" | "believes" | "intends" | "fears" | "hopes" | "accepts";
/**
 * What a process is meant to bring about.
 *
 * - `peace-process`: Efforts to end an armed conflict or to settle what it left open.
 * - `dialogue`: Regular exchange between sides that need not end in a text; towards a text it is `negotiation`.
 * - `border-settlement`: Parties seek to fix or mark a border between them.
 * - `dispute-settlement`: A dispute is before a court, tribunal or panel, or otherwise in a settled procedure.
 * - `negotiation`: Bargaining towards an agreement on a subject that none of the other kinds names.
 * - `accession`: A state or another actor seeks to become a member of an organization or a party to a treaty.
 * - `normalisation`: Parties seek to set up or restore ordinary relations, such as embassies and open borders.
 * - `arms-control`: Parties seek limits on weapons or forces, or the means to verify them.
 * - `political-process`: A course of steps towards an aim that none of the other words names or the source does not tell, as a transition or a reform.
 * - `trade-negotiation`: Parties seek terms of trade, such as tariffs, market access or transit.
 */
export type ProcessKind =
  | "peace-process"
  | "dialogue"
  | "border-settlement"
  | "dispute-settlement"
  | "negotiation"
  | "accession"
  | "normalisation"
  | "arms-control"
  | "political-process"
  | "trade-negotiation"
  | (string & {});
/**
 * How far a process has come.
 *
 * - `proposed`: Somebody has suggested it, and it has not begun.
 * - `ongoing`: It has begun and continues, even if no meeting is under way.
 * - `paused`: It has stopped for the time being and is expected to resume, or may.
 * - `resuming`: It had stopped and is to start again, and has not yet; once it has, it is `ongoing`.
 * - `concluded`: It ended because its aim was reached or its work was done.
 * - `collapsed`: It broke off without reaching its aim, and no resumption is expected.
 * - `unknown`: The sources do not show how far it has come.
 */
export type ProcessStatus = "proposed" | "ongoing" | "paused" | "resuming" | "concluded" | "collapsed" | "unknown";
/**
 * How the parties of a process deal with each other, or might.
 *
 * - `direct-bilateral`: Two parties negotiate with each other without a third. (United Nations Charter (1945), art. 33)
 * - `trilateral`: Three sides negotiate together, each as a side in its own right.
 * - `mediated`: A third party takes part in the negotiation and puts forward terms of its own. (United Nations Charter (1945), art. 33)
 * - `good-offices`: A third party brings the parties together or carries messages, but puts forward no terms. (Hague Convention for the Pacific Settlement of International Disputes (1907), art. 2)
 * - `shuttle`: A third party travels back and forth between parties that stay apart in their own places.
 * - `proximity-talks`: The parties are at one site but do not meet, and a third party goes between their rooms.
 * - `multilateral-platform`: Four or more sides meet in a standing framework, often a regional one.
 * - `expert-commission`: A joint commission of experts or officials works on a defined task, such as a border.
 * - `track-two`: Persons without office, such as scholars or former officials, confer unofficially. (Davidson and Montville, Foreign Policy According to Freud (1981))
 */
export type ProcessFormat =
  | "direct-bilateral"
  | "trilateral"
  | "mediated"
  | "good-offices"
  | "shuttle"
  | "proximity-talks"
  | "multilateral-platform"
  | "expert-commission"
  | "track-two"
  | (string & {});
/**
 * How an actor stands on a format that is considered for a process.
 *
 * - `willing`: Would accept or consider the format, and is not known to have put it forward.
 * - `unwilling`: Would not accept the format.
 * - `proposes`: Puts the format forward.
 * - `rejects`: Has turned the format down after it was put forward.
 */
export type FormatStance = "willing" | "unwilling" | "proposes" | "rejects";
/**
 * Id of a relationship, such as `relationship:alliance`.
 */
export type RelationshipId = `relationship:${string}`;
/**
 * How the parties of a relationship stand to each other.
 *
 * - `diplomatic-relations`: The states have agreed to deal with each other officially, normally by embassies. (Vienna Convention on Diplomatic Relations (1961), art. 2)
 * - `recognition`: One recognises another, or both each other, as a state or government; if embassies are agreed, it is `diplomatic-relations`.
 * - `relations`: The parties stand in relations that none of the other words names, or whose kind the source does not tell.
 * - `friendship`: The parties call themselves friends or their relations friendly, and no closer kind is named.
 * - `alliance`: The parties are called allies, or have promised each other help in a military conflict. (Alliance Treaty Obligations and Provisions project (Leeds et al. 2002) for the latter)
 * - `partnership`: The parties call their relations a partnership and add no higher rank to it.
 * - `strategic-partnership`: The parties call their relations a strategic partnership.
 * - `comprehensive-strategic-partnership`: The parties call their relations a comprehensive strategic partnership.
 * - `union`: The parties have joined in a union with common institutions and remain separate actors.
 * - `rivalry`: The parties compete over standing or influence, without one defined issue between them.
 * - `dispute`: The parties disagree over a defined issue, such as a border, and are not fighting over it. (Permanent Court of International Justice, Mavrommatis Palestine Concessions (1924))
 * - `conflict`: The parties fight with armed force, or did and have not settled what they fought over.
 */
export type RelationshipKind =
  | "diplomatic-relations"
  | "recognition"
  | "relations"
  | "friendship"
  | "alliance"
  | "partnership"
  | "strategic-partnership"
  | "comprehensive-strategic-partnership"
  | "union"
  | "rivalry"
  | "dispute"
  | "conflict"
  | (string & {});
/**
 * How a relationship stands at the time of the report.
 *
 * - `established`: It has been formally set up, and that is what the report tells of it.
 * - `ongoing`: It exists and continues, whether or not it was ever formally set up.
 * - `suspended`: It is halted for the time being, without being ended.
 * - `severed`: It has been broken off, as when diplomatic relations are broken off. (Vienna Convention on Diplomatic Relations (1961), art. 45)
 * - `normalising`: It is being set up again or brought back to an ordinary state.
 */
export type RelationshipStatus = "established" | "ongoing" | "suspended" | "severed" | "normalising";
/**
 * Any one record, told by its `type`.
 */
export type AnyRecord =
  | Person
  | Organization
  | State
  | Place
  | Topic
  | Source
  | Visit
  | Meeting
  | Agreement
  | Act
  | Statement
  | Process
  | Relationship;
/**
 * What form a summit takes: the kinds of meeting at which leaders confer.
 *
 * - `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions; one conversation of leaders is `talks`.
 * - `talks`: Leaders confer, and the form is not said more closely. (CAMEO 046)
 * - `session`: One part of a larger meeting, such as a plenary or the opening of a summit; a named body that meets is a meeting of kind `sitting`.
 * - `one-on-one`: Two principals confer alone, at most with their interpreters.
 * - `restricted-format`: The principals confer with only a few chosen aides, also called talks in narrow format.
 * - `expanded-format`: The principals confer together with their full delegations.
 * - `negotiation-round`: One of several rounds in which sides bargain over a text or a settlement. (CAMEO 046)
 */
export type SummitKind =
  "summit" | "talks" | "session" | "one-on-one" | "restricted-format" | "expanded-format" | "negotiation-round";
/**
 * By what medium a summit is held: the media in which participants see each other.
 *
 * - `in-person`: All participants are at one place.
 * - `video`: All participants confer by video from different places.
 * - `hybrid`: Some participants are at one place and others join remotely.
 */
export type SummitMedium = "in-person" | "video" | "hybrid";

/**
 * One news story as data: who met whom, what was agreed, who said what, and how we know.
 */
export interface Report {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `report`: says that this is a whole report.
   */
  type: "report";
  /**
   * Version of the format. Always `1`.
   */
  version: "1";
  /**
   * The report's own URI, without a fragment. A record's global name is `<report id>#<record id>`.
   */
  id: AbsoluteUri;
  /**
   * What the story is about, in own words.
   */
  title: string;
  /**
   * The language of all text in the report that does not say otherwise.
   */
  language: Language;
  /**
   * The story in a few sentences, in own words.
   */
  summary?: string;
  /**
   * When the report was first written.
   */
  createdAt?: Temporal;
  /**
   * When the report was last changed.
   */
  updatedAt?: Temporal;
  /**
   * The sources in which the story was read. Where one leads, it is the first.
   *
   * @minItems 1
   * @maxItems 10000
   */
  sources: Source[];
  /**
   * The people in the story.
   *
   * @minItems 1
   * @maxItems 10000
   */
  people?: Person[];
  /**
   * The organizations in the story.
   *
   * @minItems 1
   * @maxItems 10000
   */
  organizations?: Organization[];
  /**
   * The states in the story, as actors.
   *
   * @minItems 1
   * @maxItems 10000
   */
  states?: State[];
  /**
   * The places in the story.
   *
   * @minItems 1
   * @maxItems 10000
   */
  places?: Place[];
  /**
   * The subjects it deals with.
   *
   * @minItems 1
   * @maxItems 10000
   */
  topics?: Topic[];
  /**
   * Who travelled where.
   *
   * @minItems 1
   * @maxItems 10000
   */
  visits?: Visit[];
  /**
   * Who met whom.
   *
   * @minItems 1
   * @maxItems 10000
   */
  meetings?: Meeting[];
  /**
   * What was agreed, or is sought.
   *
   * @minItems 1
   * @maxItems 10000
   */
  agreements?: Agreement[];
  /**
   * What was done, or befell, that is none of the others.
   *
   * @minItems 1
   * @maxItems 10000
   */
  acts?: Act[];
  /**
   * Who said what.
   *
   * @minItems 1
   * @maxItems 10000
   */
  statements?: Statement[];
  /**
   * The negotiations behind it.
   *
   * @minItems 1
   * @maxItems 10000
   */
  processes?: Process[];
  /**
   * How the actors stand to each other.
   *
   * @minItems 1
   * @maxItems 10000
   */
  relationships?: Relationship[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * Something the report was read in, or that such a text relays: an article, a wire report, a transcript, a participant's readout, a photograph.
 */
export interface Source {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `source`: says which kind of record this is.
   */
  type: "source";
  id: SourceId;
  /**
   * What kind of document it is.
   */
  kind: SourceKind;
  /**
   * Its title or headline, word for word.
   */
  title?: string;
  /**
   * Who published it. Of a readout: whose account it is.
   */
  publisher?: ActorId;
  /**
   * Its authors, as the byline gives them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  authors?: string[];
  /**
   * Where it can be read.
   */
  url?: Url;
  /**
   * When it was published, which is not when the events happened.
   */
  publishedAt?: Temporal;
  /**
   * When it was read for this report.
   */
  retrievedAt?: Temporal;
  /**
   * The language it is written or spoken in. Leave out if unknown.
   */
  language?: Language;
  /**
   * The language it was translated from, where it is a translation.
   */
  translatedFrom?: Language;
  /**
   * The sources that it relays. Such a source is not independent of them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  basedOn?: SourceId[];
  /**
   * The credit line, as given: of a photograph, who took or supplied it.
   */
  credit?: string;
  /**
   * The records that a picture shows.
   *
   * @minItems 1
   * @maxItems 1000
   */
  depicts?: RecordId[];
  /**
   * What a picture shows, in own words.
   */
  caption?: string;
  /**
   * Digest and length of its text. Evidence spans into this source need it.
   */
  textDigest?: TextDigest;
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * Binds evidence spans to one exact text without holding it.
 */
export interface TextDigest {
  /**
   * SHA-256 of the UTF-8 bytes of the text, in lower-case hex (FIPS 180-4).
   */
  sha256: string;
  /**
   * Length of the text in Unicode code points.
   */
  length: number;
}
/**
 * What a register or a data set calls this record (schema.org PropertyValue).
 */
export interface Identifier {
  /**
   * Who assigns the identifier: a register, a code list or a data set, by its usual name.
   */
  scheme: string;
  /**
   * The identifier, as a text, with any leading zeros.
   */
  value: string;
}
/**
 * How we know: passages of one source, for the record or for some of its fields (W3C Web Annotation).
 */
export interface Evidence {
  /**
   * Where it is read. A source that this one relays stands in an entry of its own exactly if what is told came through it.
   */
  source: SourceId;
  /**
   * Where in the text of the source. The source then needs a `textDigest` (a rule).
   *
   * @minItems 1
   * @maxItems 1000
   */
  spans?: Span[];
  /**
   * Which fields of this record it supports. Leave out if it supports the record as a whole.
   *
   * @minItems 1
   * @maxItems 1000
   */
  fields?: JsonPointer[];
  /**
   * Whether the source states it, a quoted speaker alone tells it, or the encoder inferred or computed it.
   */
  basis: EvidenceBasis;
  /**
   * How the source gives somebody's words.
   */
  mode?: EvidenceMode;
  /**
   * How the evidence supports the record. An inference says why it is sound.
   */
  note?: string;
}
/**
 * A half-open range of the text of a source, in Unicode code points (W3C Web Annotation, TextPositionSelector). JavaScript's own string offsets are UTF-16 units: convert them.
 */
export interface Span {
  /**
   * Offset of the first character, from 0.
   */
  start: number;
  /**
   * Offset just behind the last character; greater than `start` (a rule).
   */
  end: number;
}
/**
 * How another source, passage or speaker tells the same occurrence or text: the one place for accounts that differ. Whether the occurrence is there at all is `standing`; a name that others use is in `names`; what a text provides and another one does not is two commitments.
 */
export interface Alternative {
  /**
   * Whose account it is: the statement if a speaker is quoted with it, else the source.
   *
   * @minItems 1
   * @maxItems 1000
   */
  from: SourceOrStatementId[];
  /**
   * How that account differs, applied in order. With all of them applied the record is valid and another one (a rule).
   *
   * @minItems 1
   * @maxItems 1000
   */
  changes: Change[];
  /**
   * What the difference comes from. Leave out for a rival account.
   */
  kind?: AlternativeKind;
  /**
   * Whether that account states it, or the encoder inferred or computed it. Leave out where it is stated.
   */
  basis?: EvidenceBasis;
  /**
   * What the difference is about, in own words.
   */
  note?: string;
}
/**
 * One difference of another account.
 */
export interface Change {
  /**
   * The smallest field that is told differently; of a figure or of a `when` the whole object. The record may lack it, as long as what holds it is there.
   */
  field: ChangePointer;
  /**
   * What the other account says instead: any JSON that holds no null (a rule). Exactly one of `value` and `none` (a rule).
   */
  value?: JsonValue;
  /**
   * The other account has nothing there.
   */
  none?: true;
}
/**
 * A detail that is left open or is not there (HL7 FHIR, data-absent-reason). A number that is open is a figure with `missing`; a thing that was expected and is not there is the record itself, with its status.
 */
export interface Gap {
  /**
   * The field of this record that is open, there or not. Leave out if the gap is about the record as a whole.
   */
  field?: JsonPointer;
  /**
   * What is known of the detail: that there is none, that nobody tells it.
   */
  kind: GapKind;
  /**
   * Narrows it to these: "no American attendees". Of what is unconfirmed: who has not confirmed it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  of?: RecordId[];
  /**
   * The time it holds for.
   */
  asOf?: Temporal;
  /**
   * The sources that are silent, or the sources and statements that say that it is open.
   *
   * @minItems 1
   * @maxItems 1000
   */
  from?: SourceOrStatementId[];
  /**
   * What is open, in own words.
   */
  note?: string;
}
/**
 * A number that the source gives. It stands on what it is about: the commitment, act or step that moves it, else the thing measured. It has at least one of `value`, `min`, `max`, `missing` and `parts` (a rule).
 */
export interface Figure {
  key?: Key;
  /**
   * What is counted or measured, in own words.
   */
  label: string;
  /**
   * What kind of number it is.
   */
  measure?: FigureMeasure;
  /**
   * What is counted or charged. Of a rank, what it is by. A record that stands for it goes into `of`.
   */
  item?: FigureItem;
  /**
   * What or whom it counts or measures, where a record stands for it. Not who gives or bears it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  of?: RecordId[];
  /**
   * The number, where one is given. Rates and shares are in per cent.
   */
  value?: number;
  /**
   * The lower bound, included: 15 in "more than 15", 2 in "several", 200 in "hundreds".
   */
  min?: number;
  /**
   * The upper bound, included: 23 in "nearly 23".
   */
  max?: number;
  /**
   * Why there is no number. It stands alone, without value, bounds or parts (a rule).
   */
  missing?: FigureMissing;
  /**
   * The unit in words, such as "hours". Leave out for a count, a rate or a share.
   */
  unit?: string;
  /**
   * The currency of an amount of money (ISO 4217).
   */
  currency?: Currency;
  /**
   * The source gives the number as approximate.
   */
  approximate?: true;
  /**
   * The beginning of what is counted: `first since 2019` is measure `ordinal`, value 1 and this.
   */
  since?: Temporal;
  /**
   * The time the number holds for.
   */
  asOf?: Temporal;
  /**
   * What it breaks down into, as far as the source tells.
   *
   * @minItems 1
   * @maxItems 1000
   */
  parts?: FigurePart[];
}
/**
 * A part of a figure that the source names: 7 among 1,200. It says something (a rule).
 */
export interface FigurePart {
  /**
   * What is counted or measured, in own words.
   */
  label: string;
  /**
   * What kind of number it is.
   */
  measure?: FigureMeasure;
  /**
   * What is counted or charged. Of a rank, what it is by. A record that stands for it goes into `of`.
   */
  item?: FigureItem;
  /**
   * What or whom it counts or measures, where a record stands for it. Not who gives or bears it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  of?: RecordId[];
  /**
   * The number, where one is given. Rates and shares are in per cent.
   */
  value?: number;
  /**
   * The lower bound, included: 15 in "more than 15", 2 in "several", 200 in "hundreds".
   */
  min?: number;
  /**
   * The upper bound, included: 23 in "nearly 23".
   */
  max?: number;
}
/**
 * The one open slot: data that communique has no field for.
 */
export interface Extension {
  /**
   * Whose extension it is: a URI that its owner controls.
   */
  namespace: Uri;
  /**
   * Any JSON. The rules for text and for absent values do not reach inside.
   */
  value: JsonValue;
}
/**
 * A human being who acts, speaks or takes part.
 */
export interface Person {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `person`: says which kind of record this is.
   */
  type: "person";
  id: PersonId;
  /**
   * The name in the report's language; for an unnamed person what the source calls them.
   */
  name: string;
  /**
   * Why there is no name. Leave out for a person who has one.
   */
  identity?: PersonIdentity;
  /**
   * It stands for several people that the source does not tell apart: "sources close to the talks".
   */
  several?: true;
  /**
   * The offices the person holds or held, as far as the story needs them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  offices?: Office[];
  /**
   * The state whose national the person is, where the source says so.
   */
  nationality?: StateId;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * An office that a person holds or held: it ties the person to a state or organization, once.
 */
export interface Office {
  /**
   * The office in words, such as "foreign minister".
   */
  title: string;
  /**
   * The body that the title names: a state, an organization, a meeting or a process.
   */
  of?: OfficeBodyId;
  /**
   * Since when the person holds it. Leave out if the source does not say.
   */
  start?: Temporal;
  /**
   * Until when the person held it. Leave out if the source does not say.
   */
  end?: Temporal;
  /**
   * The person holds it no more, where the source gives no `end`.
   */
  former?: true;
}
/**
 * Another name of a record: rival and former names of a tie or a text are names, not rival accounts.
 */
export interface Name {
  /**
   * The name itself.
   */
  text: string;
  /**
   * The language of the name, if it is not the report's.
   */
  language?: Language;
  /**
   * What kind of name it is. Leave out for an ordinary one.
   */
  kind?: NameKind;
  /**
   * Who uses this name, where others use another one: actors or sources.
   *
   * @minItems 1
   * @maxItems 1000
   */
  usedBy?: ActorOrSourceId[];
  /**
   * Since when the name is used.
   */
  start?: Temporal;
  /**
   * Until when the name was used.
   */
  end?: Temporal;
}
/**
 * A body that acts under its own name and is not a state: a ministry, an agency, a newspaper, a grouping.
 */
export interface Organization {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `organization`: says which kind of record this is.
   */
  type: "organization";
  id: OrganizationId;
  /**
   * The name in the report's language.
   */
  name: string;
  /**
   * What kind of body it is.
   */
  kind?: OrganizationKind;
  /**
   * The state it belongs to or is based in. Leave out for an international one.
   */
  state?: StateId;
  /**
   * The organization or other actor it is a part of or belongs to.
   */
  parent?: ActorId;
  /**
   * Its members: of a grouping, its states; of a delegation, the people the source names.
   *
   * @minItems 1
   * @maxItems 1000
   */
  members?: ActorId[];
  /**
   * Who chairs or heads it, where no title is given that an office of the person would hold; of a delegation, who leads it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  leaders?: ActorId[];
  /**
   * It stands for several bodies that the source does not tell apart.
   */
  several?: true;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * A state as an actor: it visits, signs and speaks. communique takes no position on who is a state.
 */
export interface State {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `state`: says which kind of record this is.
   */
  type: "state";
  id: StateId;
  /**
   * Short name in the report's language.
   */
  name: string;
  /**
   * ISO 3166-1 alpha-2. Event coding (CAMEO, PLOVER) needs it. Leave out where none is assigned or it is disputed.
   */
  countryCode?: CountryCode;
  /**
   * The capital, where the story needs it.
   */
  capital?: PlaceId;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * A location where something happens or that somebody talks about. It does not act: the state does.
 */
export interface Place {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `place`: says which kind of record this is.
   */
  type: "place";
  id: PlaceId;
  /**
   * The name in the report's language.
   */
  name: string;
  /**
   * What kind of place it is.
   */
  kind: PlaceKind;
  /**
   * The state it lies in. Leave out where that is disputed, and use `claimants`.
   */
  state?: StateId;
  /**
   * Who claims a disputed place.
   *
   * @minItems 1
   * @maxItems 1000
   */
  claimants?: Claimant[];
  /**
   * The larger place it lies in.
   */
  within?: PlaceId;
  /**
   * The place it lies near to, only where no `distance` is given.
   */
  near?: PlaceId;
  /**
   * Where it is (WGS 84).
   */
  coordinates?: Coordinates;
  /**
   * How far it lies from another place, where the source says so.
   */
  distance?: Distance;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * Who claims a disputed place. Listing it takes no side.
 */
export interface Claimant {
  /**
   * Who claims the place.
   */
  by: ActorId;
  /**
   * What exactly is claimed, in own words.
   */
  summary?: string;
}
/**
 * A point on Earth in degrees (WGS 84).
 */
export interface Coordinates {
  /**
   * Degrees north of the equator, from -90 to 90.
   */
  latitude: number;
  /**
   * Degrees east of Greenwich, from -180 to 180.
   */
  longitude: number;
}
/**
 * How far a place lies from another one.
 */
export interface Distance {
  /**
   * How far, in kilometres. Convert other units and keep them in `note`.
   */
  kilometres: number;
  /**
   * The place it is measured from.
   */
  from: PlaceId;
  /**
   * The source gives the distance as approximate.
   */
  approximate?: true;
}
/**
 * A subject that occurrences deal with. Only where no actor, place or occurrence stands for the matter, and not for what the `item` of a figure says.
 */
export interface Topic {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `topic`: says which kind of record this is.
   */
  type: "topic";
  id: TopicId;
  /**
   * The subject in a few words, in the report's language.
   */
  name: string;
  /**
   * The same subject in code lists.
   *
   * @minItems 1
   * @maxItems 1000
   */
  codes?: TopicCode[];
  /**
   * The records that the subject is about, such as a place or a relationship.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: RecordId[];
  /**
   * The wider topic that it is a part of.
   */
  within?: TopicId;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * The topic in a code list (schema.org DefinedTerm).
 */
export interface TopicCode {
  /**
   * The code list, such as `medtop` for the IPTC Media Topics.
   */
  scheme: string;
  /**
   * The code, as a text, with any leading zeros.
   */
  code: string;
  /**
   * What the code list calls it.
   */
  label?: string;
}
/**
 * Somebody's journey to a host state or organization, with all that takes place on it.
 */
export interface Visit {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `visit`: says which kind of record this is.
   */
  type: "visit";
  id: VisitId;
  /**
   * What the source calls the visit, or a short title in own words.
   */
  title: string;
  /**
   * Who travels, each with the office and the state represented.
   *
   * @minItems 1
   * @maxItems 1000
   */
  visitors: Participation[];
  /**
   * The state or organization that is visited.
   */
  host: StateOrOrganizationId;
  /**
   * How far it has come, at the time of the report.
   */
  status: EventStatus;
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * When it takes place.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * The records it deals with, such as an agreement or a process.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * The protocol rank. Leave out if the source does not give it.
   */
  rank?: VisitRank;
  /**
   * The rank in the words of the source.
   */
  rankAsStated?: string;
  /**
   * Who receives the visitors on behalf of the host.
   *
   * @minItems 1
   * @maxItems 1000
   */
  receivedBy?: PersonId[];
  /**
   * Where it leads, in order.
   *
   * @minItems 1
   * @maxItems 1000
   */
  places?: PlaceId[];
  /**
   * How the status changed, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  statusHistory?: EventStatusChange[];
  /**
   * What it is for, in own words.
   */
  purpose?: string;
  /**
   * The longer journey it is a leg of.
   */
  partOf?: VisitId;
  /**
   * The numbered series it belongs to.
   *
   * @minItems 1
   * @maxItems 1000
   */
  series?: VisitSeries[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * One participant of a visit or a meeting: person, office and state stay apart.
 */
export interface Participation {
  /**
   * Who takes part. A delegation whose members are not named is an organization.
   */
  actor: ActorId;
  /**
   * What the participant does there. Leave out for an ordinary participant.
   */
  role?: ParticipationRole;
  /**
   * For whom the participant acts. A host without it is no side and does not count towards the format.
   */
  representing?: StateOrOrganizationId;
  /**
   * The office in which the participant acts, as the story gives it.
   */
  capacity?: string;
  /**
   * Whether the participant was there. Leave out if the source says nothing beyond naming the participant.
   */
  attendance?: Attendance;
}
/**
 * When something happens. It says something besides `timeZone` and `approximate` (a rule).
 */
export interface When {
  /**
   * When it begins, or when it happens if no end is given. A clock time without offset is the time at `timeZone`, or at the place.
   */
  start?: Temporal;
  /**
   * When it ends, or is to: "2024 to 2029" has both. A date includes its whole period.
   */
  end?: Temporal;
  /**
   * The earliest it can happen, where its time is open: "after 21:00 that day" has this and `notAfter`.
   */
  notBefore?: Temporal;
  /**
   * The latest it can happen, where its time is open. A date includes its whole period. A term becomes a date only if the source gives its first day.
   */
  notAfter?: Temporal;
  /**
   * What it comes after, where the order is known but no clock is given: "afterwards". With `key`, a step of an agreement.
   */
  after?: OccurrenceTarget;
  /**
   * At the latest so long after `after`, and only with it (a rule): "within 60 days of signature".
   */
  timeLimit?: Duration;
  /**
   * The part of the day, month or year that the source names. It does not narrow the bounds.
   */
  part?: WhenPart;
  /**
   * The time zone at the place (IANA), for clock times without offset and for readers who show local time.
   */
  timeZone?: TimeZone;
  /**
   * How long it takes (ISO 8601). A length known only by a bound is a figure instead.
   */
  duration?: Duration;
  /**
   * The duration or the time limit is approximate. An approximate time says so itself, with `~`.
   */
  approximate?: true;
  /**
   * The time in the words of the source, where they matter: "soon".
   */
  asStated?: string;
}
/**
 * An occurrence, or with `key` one step of an agreement (a rule).
 */
export interface OccurrenceTarget {
  /**
   * The occurrence.
   */
  record: OccurrenceId;
  /**
   * The keyed item of that record: a commitment, a step, a figure.
   */
  key?: Key;
  /**
   * One field of the record, or of the item that `key` names.
   */
  field?: TargetPointer;
}
/**
 * A change of status that the report itself asserts. What somebody merely proposed or foretold is a statement.
 */
export interface EventStatusChange {
  key?: Key;
  /**
   * The status that the visit or meeting took on.
   */
  status: EventStatus;
  /**
   * When it took this status on.
   */
  when?: When;
  /**
   * Who brought the change about, only where no `statement` says who.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * The statement that made it known.
   */
  statement?: StatementId;
  /**
   * The meeting or visit at which it took it on.
   */
  during?: EventId;
  /**
   * What the change depends on.
   *
   * @minItems 1
   * @maxItems 1000
   */
  conditions?: Condition[];
  /**
   * Why it changed, as the sources give it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  reasons?: Reason[];
  /**
   * The time and place that this change replaced. Cancelled and replaced by another one is two records.
   */
  previously?: Previously;
}
/**
 * What something depends on: exactly one of `record` and `summary` (a rule).
 */
export interface Condition {
  /**
   * How it depends on it. Mere order is `when.after` and no condition.
   */
  kind: ConditionKind;
  /**
   * The record, where one stands for it: this or `summary` (a rule).
   */
  record?: RecordId;
  /**
   * The keyed item of that record: a commitment, a step, a figure.
   */
  key?: Key;
  /**
   * One field of the record, or of the item that `key` names.
   */
  field?: TargetPointer;
  /**
   * What it depends on, in own words, where no record stands for it.
   */
  summary?: string;
}
/**
 * Why it is so, as the source or the speaker gives it: exactly one of `record` and `summary` (a rule).
 */
export interface Reason {
  /**
   * The record, where one stands for it: this or `summary` (a rule).
   */
  record?: RecordId;
  /**
   * The keyed item of that record: a commitment, a step, a figure.
   */
  key?: Key;
  /**
   * One field of the record, or of the item that `key` names.
   */
  field?: TargetPointer;
  /**
   * The reason in own words. A record is named only if it is in the report for another cause.
   */
  summary?: string;
}
/**
 * What a change of status replaced. It says something (a rule).
 */
export interface Previously {
  /**
   * When it was to be until then.
   */
  when?: When;
  /**
   * Where it was to be until then.
   */
  place?: PlaceId;
}
/**
 * A numbered series that a visit belongs to. It only numbers: an aim is a process, standing members are a grouping.
 */
export interface VisitSeries {
  /**
   * The name of the series, such as "annual summit".
   */
  name: string;
  /**
   * Its number in the series, from 1.
   */
  ordinal?: number;
  /**
   * The visit before it in the series.
   */
  previous?: VisitId;
}
/**
 * An occasion on which participants come together, in person or remotely: talks, a summit, a signing, a meal. Only if the source tells of people coming together: an act or a step of an agreement needs no meeting invented for it.
 */
export interface Meeting {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `meeting`: says which kind of record this is.
   */
  type: "meeting";
  id: MeetingId;
  /**
   * What the source calls the meeting, or a short title in own words.
   */
  title: string;
  /**
   * What form it takes. A telephone call is `talks` with medium `telephone`.
   */
  kind: MeetingKind;
  /**
   * How far it has come, at the time of the report.
   */
  status: EventStatus;
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * When it takes place.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * The records it deals with, such as an agreement or a process.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * Who takes part, one object per participant.
   *
   * @minItems 1
   * @maxItems 1000
   */
  participants?: Participation[];
  /**
   * At which level the sides meet.
   */
  level?: MeetingLevel;
  /**
   * Between how many sides it is held. A host who is no side does not count.
   */
  format?: MeetingFormat;
  /**
   * By what medium they confer.
   */
  medium?: MeetingMedium;
  /**
   * Whether the press may be there.
   */
  access?: MeetingAccess;
  /**
   * Where it takes place.
   */
  place?: PlaceId;
  /**
   * Where it may take place, while that is open.
   *
   * @minItems 1
   * @maxItems 1000
   */
  candidatePlaces?: PlaceId[];
  /**
   * How the status changed, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  statusHistory?: EventStatusChange[];
  /**
   * The visit, the larger meeting or the process it belongs to.
   */
  partOf?: EventOrProcessId;
  /**
   * The event on the margins of which it is held, without being part of its programme.
   */
  onMargins?: EventId;
  /**
   * The numbered series it belongs to.
   *
   * @minItems 1
   * @maxItems 1000
   */
  series?: MeetingSeries[];
  /**
   * The postponed or cancelled meeting that it replaces.
   */
  rescheduledFrom?: MeetingId;
  /**
   * What was undertaken there, where neither a document nor a statement holds it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  commitments?: Commitment[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * A numbered series that a meeting belongs to. It only numbers: an aim is a process, standing members are a grouping.
 */
export interface MeetingSeries {
  /**
   * The name of the series, such as "annual summit".
   */
  name: string;
  /**
   * Its number in the series, from 1.
   */
  ordinal?: number;
  /**
   * The meeting before it in the series.
   */
  previous?: MeetingId;
}
/**
 * Something that an actor undertakes to do, or that a text provides. It lives on the agreement if there is one, else on the statement, else on the meeting. What is done about it is an act `under` it; what others are asked to do is no commitment but an act that the statement claims.
 */
export interface Commitment {
  key?: Key;
  /**
   * What is undertaken, in own words.
   */
  summary: string;
  /**
   * What kind of act it is to do it. With `refrain`, the kind of the deed that is forgone.
   */
  kind?: ActKind;
  /**
   * The finer word for it, where the source has it.
   */
  shade?: ActShade;
  /**
   * It is undertaken *not* to do it.
   */
  refrain?: true;
  /**
   * It may be done, and need not be.
   */
  permitted?: true;
  /**
   * Who undertakes it. Leave out if all parties do or it is not said.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * To whom it is owed, or whom it is meant to benefit. Whom it is aimed against goes into `about`.
   *
   * @minItems 1
   * @maxItems 1000
   */
  to?: ActorId[];
  /**
   * `start` is when it takes effect, `notAfter` is its deadline.
   */
  when?: When;
  /**
   * What it depends on.
   *
   * @minItems 1
   * @maxItems 1000
   */
  conditions?: Condition[];
  /**
   * The records it concerns.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: RecordId[];
  /**
   * The numbers in it: how much, how many, at what rate.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
}
/**
 * What parties agree on or seek to agree on, written or not, whether or not it binds them: a treaty, a memorandum, a joint statement, an unwritten understanding. What is done to it is its `actions`, what it provides its `commitments`.
 */
export interface Agreement {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `agreement`: says which kind of record this is.
   */
  type: "agreement";
  id: AgreementId;
  /**
   * The title as the source words it, or a short one in own words where it has none.
   */
  title: string;
  /**
   * What kind of instrument it is, after the noun of its title; `agreement` for a text without a noun.
   */
  instrument: AgreementInstrument;
  /**
   * How far it has come, at the time of the report: `in-force` as soon as it is for any party. The last done step of those that suspend, resume, end or begin it decides (a rule).
   */
  status: AgreementStatus;
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * Its term: since when and until when it holds. When it is signed or enters into force is in `actions`.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * The records it concerns, such as a place or a relationship.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * Who agrees: the states, except where a government organization acts apart from its state.
   *
   * @minItems 1
   * @maxItems 1000
   */
  parties?: ActorId[];
  /**
   * At which level it is concluded, as the source says.
   */
  level?: AgreementLevel;
  /**
   * Whether it binds in law, where a source says so. Never inferred from the instrument.
   */
  bindingness?: Bindingness;
  /**
   * What was done with it, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  actions?: AgreementAction[];
  /**
   * This record stands for so many unnamed instruments of its kind. Leave out for a single one.
   */
  count?: number;
  /**
   * What the package consists of; only with instrument `package` (a rule).
   */
  package?: Package;
  /**
   * How it relates to other agreements.
   *
   * @minItems 1
   * @maxItems 1000
   */
  relations?: AgreementRelation[];
  /**
   * What it is for, in own words.
   */
  purpose?: string;
  /**
   * What its parties undertake in it, and what the text provides.
   *
   * @minItems 1
   * @maxItems 1000
   */
  commitments?: Commitment[];
  /**
   * The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33).
   *
   * @minItems 1
   * @maxItems 1000
   */
  languages?: Language[];
  /**
   * Who keeps, serves, supervises or guarantees it (Vienna Convention on the Law of Treaties, art. 76 and 77).
   *
   * @minItems 1
   * @maxItems 1000
   */
  bodies?: AgreementBody[];
  /**
   * Where it is registered.
   *
   * @minItems 1
   * @maxItems 1000
   */
  registrations?: Registration[];
  /**
   * Where its text can be read.
   *
   * @minItems 1
   * @maxItems 1000
   */
  documents?: AgreementDocument[];
  /**
   * The process that it came out of, or that aims at it.
   */
  process?: ProcessId;
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * One step in the life of an agreement (Vienna Convention on the Law of Treaties, parts II to V and VII). Planned and done is one step with its latest status.
 */
export interface AgreementAction {
  key?: Key;
  /**
   * What is done with it.
   */
  action: AgreementActionKind;
  /**
   * Keeps "are to sign" from reading as signed. Leave out for what is done.
   */
  status?: AgreementActionStatus;
  /**
   * Who does it: several act together. Who acts in person is in `representatives`.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * When it is done.
   */
  when?: When;
  /**
   * Where it is done.
   */
  place?: PlaceId;
  /**
   * The meeting or visit at which, or at the close of which, it is done.
   */
  during?: EventId;
  /**
   * The earlier step of this agreement that it concerns: of a suspended or revoked denunciation the `denounce`.
   */
  of?: Key;
  /**
   * Who acts in person, and for whom.
   *
   * @minItems 1
   * @maxItems 1000
   */
  representatives?: Representative[];
  /**
   * Who witnesses it, only where the source says so. Witnessing is not signing.
   *
   * @minItems 1
   * @maxItems 1000
   */
  witnesses?: PersonId[];
  /**
   * What this step deals with, such as the articles amended.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * What it depends on.
   *
   * @minItems 1
   * @maxItems 1000
   */
  conditions?: Condition[];
  /**
   * Why it is done, as the sources give it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  reasons?: Reason[];
  /**
   * The numbers of this step, such as the votes.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * What is done, in own words.
   */
  summary?: string;
}
/**
 * Who acts in person for whom, of any step (Vienna Convention on the Law of Treaties, art. 7): the person and the party are kept apart.
 */
export interface Representative {
  /**
   * Who acts in person.
   */
  person: PersonId;
  /**
   * For whom: a party of the agreement, or a body of one.
   */
  onBehalfOf: ActorId;
  /**
   * The office in which the person acts, as the story gives it.
   */
  capacity?: string;
}
/**
 * What a package consists of.
 */
export interface Package {
  /**
   * How many instruments it holds in all: the sum of the parts' counts.
   */
  total?: number;
  /**
   * The agreements in it that have a record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  parts?: AgreementId[];
  /**
   * `parts` lists everything. Leave out if something may be missing.
   */
  complete?: true;
}
/**
 * How an agreement relates to another one or to a statement, read from this one: "this implements that".
 */
export interface AgreementRelation {
  /**
   * How this agreement relates to the other one.
   */
  kind: AgreementRelationKind;
  /**
   * The other agreement, or the statement.
   */
  record: AgreementOrStatementId;
}
/**
 * Who serves an agreement without being a party of it in that role: its depositary, its secretariat.
 */
export interface AgreementBody {
  /**
   * Who it is.
   */
  body: ActorId;
  /**
   * What it is to the agreement.
   */
  role: AgreementBodyRole;
}
/**
 * An entry in a treaty register (Charter of the United Nations, art. 102).
 */
export interface Registration {
  /**
   * The register, such as the United Nations Treaty Series.
   */
  register: string;
  /**
   * The number there, as a text.
   */
  number: string;
  /**
   * When it was registered.
   */
  on?: Temporal;
}
/**
 * A published text of an agreement.
 */
export interface AgreementDocument {
  /**
   * Where the text can be read.
   */
  url: Url;
  /**
   * The language of that text.
   */
  language?: Language;
}
/**
 * What somebody does, or what befalls: releases prisoners, sets a tariff, votes, attacks, pays. What is done to an agreement is its `actions`, what a text provides its `commitments`, people who come together a meeting, speaking a statement.
 */
export interface Act {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `act`: says which kind of record this is.
   */
  type: "act";
  id: ActId;
  /**
   * What is done, in a few own words.
   */
  title: string;
  /**
   * What kind of deed it is.
   */
  kind: ActKind;
  /**
   * The finer word for it, where the source has it.
   */
  shade?: ActShade;
  /**
   * How far it has come, at the time of the report. It is `announced` until its taking effect is told.
   */
  status: ActStatus;
  /**
   * Who does it, or leads it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * Who does it together with `by`.
   *
   * @minItems 1
   * @maxItems 1000
   */
  with?: ActorId[];
  /**
   * Who gets it, or at whom it is aimed.
   *
   * @minItems 1
   * @maxItems 1000
   */
  to?: ActorId[];
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * When it takes effect. When it was decided or announced is `statusHistory`.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * What or whom it is done to: a place destroyed, a tie severed, of a cease-fire the conflict.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * Where it is done.
   *
   * @minItems 1
   * @maxItems 1000
   */
  places?: PlaceId[];
  /**
   * The meeting or visit at which it is done.
   */
  during?: EventId;
  /**
   * The larger act or the process that it belongs to.
   */
  partOf?: ActOrProcessId;
  /**
   * What it rests on or carries out.
   */
  under?: BasisTarget;
  /**
   * The act that it takes the place of.
   */
  replaces?: ActId;
  /**
   * What came of a vote, a ruling or another decision.
   */
  outcome?: ActOutcome;
  /**
   * What it depends on.
   *
   * @minItems 1
   * @maxItems 1000
   */
  conditions?: Condition[];
  /**
   * Why it is done, as the sources give it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  reasons?: Reason[];
  /**
   * How the status changed, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  statusHistory?: ActStatusChange[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * What an act rests on: with `key` the commitment or the step that it carries out.
 */
export interface BasisTarget {
  /**
   * The agreement, act or statement, or the topic where no record stands for it.
   */
  record: BasisId;
  /**
   * The keyed item of that record: a commitment, a step, a figure.
   */
  key?: Key;
  /**
   * One field of the record, or of the item that `key` names.
   */
  field?: TargetPointer;
}
/**
 * A change of status that the report itself asserts. What somebody merely proposed or foretold is a statement.
 */
export interface ActStatusChange {
  key?: Key;
  /**
   * The status that the act took on. A measure stays `announced` until its taking effect is told.
   */
  status: ActStatus;
  /**
   * When it took this status on.
   */
  when?: When;
  /**
   * Who brought the change about, only where no `statement` says who.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * The statement that made it known.
   */
  statement?: StatementId;
  /**
   * The meeting or visit at which it took it on.
   */
  during?: EventId;
  /**
   * What the change depends on.
   *
   * @minItems 1
   * @maxItems 1000
   */
  conditions?: Condition[];
  /**
   * Why it changed, as the sources give it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  reasons?: Reason[];
  /**
   * The time and place that this change replaced. Cancelled and replaced by another one is two records.
   */
  previously?: Previously;
}
/**
 * What somebody said, as one speech act: a quotation with two acts is two statements. What it says is in `claims`, so that it is not told as fact.
 */
export interface Statement {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `statement`: says which kind of record this is.
   */
  type: "statement";
  id: StatementId;
  /**
   * What the speaker does in saying it: one speech act, the first kind that fits.
   */
  kind: StatementKind;
  /**
   * The finer word, only if the source's own verb is that word.
   */
  shade?: StatementShade;
  /**
   * Who speaks: the named person if there is one, else the narrowest body named. A spokesperson is the speaker.
   *
   * @minItems 1
   * @maxItems 1000
   */
  speakers: ActorId[];
  /**
   * The whole act in own words: "Denied that …".
   */
  summary: string;
  /**
   * The office in which a single speaker speaks, as the story words it. Always if it is given.
   */
  capacity?: string;
  /**
   * For whom the speaker speaks: only of spokespersons and press services, or where the source says so. An office-holder has `capacity` alone.
   *
   * @minItems 1
   * @maxItems 1000
   */
  onBehalfOf?: ActorId[];
  /**
   * Those spoken to, only if the source says so. Whom it is about goes into `about`.
   *
   * @minItems 1
   * @maxItems 1000
   */
  addressees?: ActorId[];
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * When it is said, which is not when it was published.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * What it concerns or values, whom it thanks or blames, if a record stands for it. Never a record that `claims` names (a warning).
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * The occasion on which it is said.
   */
  at?: EventId;
  /**
   * Where it is said, if the occasion does not tell.
   */
  place?: PlaceId;
  /**
   * How it reached its audience. Leave out where `at` already says it.
   */
  channel?: Channel;
  /**
   * The joint document or the text it stands in.
   */
  document?: AgreementOrSourceId;
  /**
   * The words quoted in the source, one item per quotation.
   *
   * @minItems 1
   * @maxItems 1000
   */
  quotes?: Quote[];
  /**
   * What the speaker says is so, asks for, foretells or hopes; of a denial, what it denies, told affirmatively.
   *
   * @minItems 1
   * @maxItems 1000
   */
  claims?: Claim[];
  /**
   * Where it shows the speaker to stand.
   *
   * @minItems 1
   * @maxItems 1000
   */
  stances?: Stance[];
  /**
   * How certain the speaker is of the content without its negation; never the encoder's own certainty.
   */
  factuality?: Factuality;
  /**
   * What its content depends on, as the speaker says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  conditions?: Condition[];
  /**
   * The grounds that the speaker gives.
   *
   * @minItems 1
   * @maxItems 1000
   */
  reasons?: Reason[];
  /**
   * The speaker had said it before: "again stresses", "still".
   */
  again?: true;
  /**
   * Whose view it is, when the speaker reports somebody else's.
   */
  reportedView?: ReportedView;
  /**
   * What the speaker undertakes by it, where no document holds it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  commitments?: Commitment[];
  /**
   * The statement or the text that it answers.
   */
  inReplyTo?: SourceOrStatementId;
  /**
   * It was heard through an interpreter.
   */
  interpreted?: true;
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * How a statement reached its audience. Leave out where the occasion (`at`) already says it.
 */
export interface Channel {
  /**
   * The form in which the statement was made.
   */
  kind: ChannelKind;
  /**
   * To whom one spoke: the agency, the paper, the person who asked.
   */
  outlet?: ActorId;
  /**
   * Where the statement itself can be read, heard or seen.
   */
  url?: Url;
}
/**
 * Direct speech, word for word.
 */
export interface Quote {
  /**
   * The words as the source prints them, without the outer quotation marks.
   */
  text: string;
  /**
   * The language of these words.
   */
  language: Language;
  /**
   * They are a translation of what was said.
   */
  translated?: true;
  /**
   * The source prints only a part of the sentence, or breaks it off.
   */
  incomplete?: true;
  /**
   * Whose words they are, only where the statement has several speakers (a rule).
   */
  speaker?: ActorId;
  /**
   * The words before translation, where they are known.
   */
  original?: OriginalQuote;
}
/**
 * The original words of a translated quotation.
 */
export interface OriginalQuote {
  /**
   * The words as they were spoken or written, without quotation marks.
   */
  text: string;
  /**
   * The language they were spoken or written in.
   */
  language: Language;
}
/**
 * What a speaker says is so, asks for, foretells or hopes. What it thanks for, welcomes, regrets or criticises goes into `about`; what it undertakes itself, into `commitments`.
 */
export interface Claim {
  /**
   * What is said to be so. The record alone: that it happened, holds or goes on, as it is recorded.
   */
  record: RecordId;
  /**
   * The keyed item of that record: a commitment, a step, a figure.
   */
  key?: Key;
  /**
   * One field of the record, or of the item that `key` names.
   */
  field?: TargetPointer;
  /**
   * In what way it is said to be. Leave out where it is said to be as the record's own `status` says.
   */
  modality?: ClaimModality;
  /**
   * It is said that it should, must or may *not* be done.
   */
  refrain?: true;
}
/**
 * Where the speaker stands on something, as this statement shows it. Not beside a kind or shade that says it (a rule).
 */
export interface Stance {
  /**
   * What or whom the stance is on.
   */
  target: RecordId;
  /**
   * Whether the speaker is for or against it.
   */
  value: StanceValue;
}
/**
 * The view of somebody else that the speaker reports: "they want peace". It is for a mind. What somebody is said to have said is a statement of its own with standing `claimed`, which this one `claims`.
 */
export interface ReportedView {
  /**
   * Whose view it is. Not the speaker.
   */
  holder: ActorId;
  /**
   * What is in the holder's mind: to want it, to believe it.
   */
  attitude: ReportedAttitude;
}
/**
 * A negotiation or similar effort that outlives a meeting: peace talks, an accession, a dispute before a tribunal. What it aims at is an agreement that names it as its `process`.
 */
export interface Process {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `process`: says which kind of record this is.
   */
  type: "process";
  id: ProcessId;
  /**
   * What the source calls it, or a short title in own words.
   */
  title: string;
  /**
   * What kind of process it is.
   */
  kind: ProcessKind;
  /**
   * Who negotiates or undertakes it: one or more.
   *
   * @minItems 1
   * @maxItems 1000
   */
  parties: ActorId[];
  /**
   * How far it has come, at the time of the report.
   */
  status: ProcessStatus;
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * When it runs.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * The records it deals with, such as a conflict's place or a relationship.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * Who mediates.
   *
   * @minItems 1
   * @maxItems 1000
   */
  mediators?: ActorId[];
  /**
   * Who observes.
   *
   * @minItems 1
   * @maxItems 1000
   */
  observers?: ActorId[];
  /**
   * The format it has at present.
   */
  format?: ProcessFormat;
  /**
   * The formats that somebody considers or rejects.
   *
   * @minItems 1
   * @maxItems 1000
   */
  formatsConsidered?: FormatConsidered[];
  /**
   * How the status changed, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  statusHistory?: ProcessStatusChange[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * Another format that is under consideration.
 */
export interface FormatConsidered {
  /**
   * The format, where it can be told.
   */
  format?: ProcessFormat;
  /**
   * What the source calls it.
   */
  label?: string;
  /**
   * Who else would be part of it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  with?: ActorId[];
  /**
   * Who considers, proposes or rejects it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * What they think of it.
   */
  stance?: FormatStance;
}
/**
 * A change of status that the report itself asserts. What somebody merely proposed or foretold is a statement.
 */
export interface ProcessStatusChange {
  key?: Key;
  /**
   * The status that the process took on.
   */
  status: ProcessStatus;
  /**
   * When it took this status on.
   */
  when?: When;
  /**
   * Who brought the change about, only where no `statement` says who.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * The statement that made it known.
   */
  statement?: StatementId;
  /**
   * The meeting or visit at which it took it on.
   */
  during?: EventId;
  /**
   * What the change depends on.
   *
   * @minItems 1
   * @maxItems 1000
   */
  conditions?: Condition[];
  /**
   * Why it changed, as the sources give it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  reasons?: Reason[];
  /**
   * The time and place that this change replaced. Cancelled and replaced by another one is two records.
   */
  previously?: Previously;
}
/**
 * How two or more actors stand to each other: an alliance, a strategic partnership, severed ties. What changes it is an act about it; what a text provides about it is a commitment of that text.
 */
export interface Relationship {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `relationship`: says which kind of record this is.
   */
  type: "relationship";
  id: RelationshipId;
  /**
   * A short title in own words, or what the source calls it.
   */
  title: string;
  /**
   * Who stands in it: two or more.
   *
   * @minItems 2
   * @maxItems 1000
   */
  parties: ActorId[];
  /**
   * What kind of relationship it is.
   */
  kind: RelationshipKind;
  /**
   * Where it stands, at the time of the report.
   */
  status?: RelationshipStatus;
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * Since when and until when it holds.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * The records it is about, such as the agreement that it rests on.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * The relationship in the words of the source.
   */
  asStated?: string;
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * A meeting at which leaders confer. On the wire it is a `meeting`; a leaders' dinner or telephone call is not a summit.
 */
export interface Summit {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `meeting`: says which kind of record this is.
   */
  type: "meeting";
  id: MeetingId;
  /**
   * What the source calls the meeting, or a short title in own words.
   */
  title: string;
  /**
   * What form it takes: a form of conferring.
   */
  kind: SummitKind;
  /**
   * How far it has come, at the time of the report.
   */
  status: EventStatus;
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * When it takes place.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * The records it deals with, such as an agreement or a process.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * Who takes part, one object per participant.
   *
   * @minItems 1
   * @maxItems 1000
   */
  participants?: Participation[];
  /**
   * Always `leaders`: heads of state or government, or the top leaders of organizations or movements.
   */
  level: "leaders";
  /**
   * Between how many sides it is held. A host who is no side does not count.
   */
  format?: MeetingFormat;
  /**
   * By what medium they confer. Not by telephone.
   */
  medium?: SummitMedium;
  /**
   * Whether the press may be there.
   */
  access?: MeetingAccess;
  /**
   * Where it takes place.
   */
  place?: PlaceId;
  /**
   * Where it may take place, while that is open.
   *
   * @minItems 1
   * @maxItems 1000
   */
  candidatePlaces?: PlaceId[];
  /**
   * How the status changed, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  statusHistory?: EventStatusChange[];
  /**
   * The visit, the larger meeting or the process it belongs to.
   */
  partOf?: EventOrProcessId;
  /**
   * The event on the margins of which it is held, without being part of its programme.
   */
  onMargins?: EventId;
  /**
   * The numbered series it belongs to.
   *
   * @minItems 1
   * @maxItems 1000
   */
  series?: MeetingSeries[];
  /**
   * The postponed or cancelled meeting that it replaces.
   */
  rescheduledFrom?: MeetingId;
  /**
   * What was undertaken there, where neither a document nor a statement holds it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  commitments?: Commitment[];
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * An agreement with exactly two parties. On the wire it is an `agreement`.
 */
export interface BilateralAgreement {
  /**
   * The JSON Schema of this document, for editors: a URL or a path relative to the file.
   */
  $schema?: string;
  /**
   * Always `agreement`: says which kind of record this is.
   */
  type: "agreement";
  id: AgreementId;
  /**
   * The title as the source words it, or a short one in own words where it has none.
   */
  title: string;
  /**
   * What kind of instrument it is, after the noun of its title; `agreement` for a text without a noun.
   */
  instrument: AgreementInstrument;
  /**
   * How far it has come, at the time of the report: `in-force` as soon as it is for any party. The last done step of those that suspend, resume, end or begin it decides (a rule).
   */
  status: AgreementStatus;
  /**
   * What happened or is to happen, in own words.
   */
  summary?: string;
  /**
   * Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.
   */
  standing?: Standing;
  /**
   * Its term: since when and until when it holds. When it is signed or enters into force is in `actions`.
   */
  when?: When;
  /**
   * What it deals with, where no actor, place or occurrence stands for the matter.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * The records it concerns, such as a place or a relationship.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: AboutId[];
  /**
   * How likely the sources' own voice holds something still to come. How certain a speaker is stands on the statement.
   */
  likelihood?: Factuality;
  /**
   * Other names: official, former, contested, in other languages or scripts.
   *
   * @minItems 1
   * @maxItems 1000
   */
  names?: Name[];
  /**
   * The two parties.
   *
   * @minItems 2
   * @maxItems 2
   */
  parties: ActorId[];
  /**
   * At which level it is concluded, as the source says.
   */
  level?: AgreementLevel;
  /**
   * Whether it binds in law, where a source says so. Never inferred from the instrument.
   */
  bindingness?: Bindingness;
  /**
   * What was done with it, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  actions?: AgreementAction[];
  /**
   * This record stands for so many unnamed instruments of its kind. Leave out for a single one.
   */
  count?: number;
  /**
   * What the package consists of; only with instrument `package` (a rule).
   */
  package?: Package;
  /**
   * How it relates to other agreements.
   *
   * @minItems 1
   * @maxItems 1000
   */
  relations?: AgreementRelation[];
  /**
   * What it is for, in own words.
   */
  purpose?: string;
  /**
   * What its parties undertake in it, and what the text provides.
   *
   * @minItems 1
   * @maxItems 1000
   */
  commitments?: Commitment[];
  /**
   * The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33).
   *
   * @minItems 1
   * @maxItems 1000
   */
  languages?: Language[];
  /**
   * Who keeps, serves, supervises or guarantees it (Vienna Convention on the Law of Treaties, art. 76 and 77).
   *
   * @minItems 1
   * @maxItems 1000
   */
  bodies?: AgreementBody[];
  /**
   * Where it is registered.
   *
   * @minItems 1
   * @maxItems 1000
   */
  registrations?: Registration[];
  /**
   * Where its text can be read.
   *
   * @minItems 1
   * @maxItems 1000
   */
  documents?: AgreementDocument[];
  /**
   * The process that it came out of, or that aims at it.
   */
  process?: ProcessId;
  /**
   * What registers and data sets call this record.
   *
   * @minItems 1
   * @maxItems 1000
   */
  identifiers?: Identifier[];
  /**
   * URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).
   *
   * @minItems 1
   * @maxItems 1000
   */
  sameAs?: Uri[];
  /**
   * Anything a reader should know that has no field of its own, in own words.
   */
  note?: string;
  /**
   * How we know what this record says.
   *
   * @minItems 1
   * @maxItems 1000
   */
  evidence?: Evidence[];
  /**
   * How another source, passage or speaker tells this differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * What the sources leave open or say is not there.
   *
   * @minItems 1
   * @maxItems 1000
   */
  gaps?: Gap[];
  /**
   * Numbers that are about this record, and not about a commitment, an act or a step that moves them.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}

/** The `type` of a record: `"person"`, `"meeting"`, … */
export type RecordType = AnyRecord["type"];

/** The record of a given `type`: `RecordByType["statement"]` is `Statement`. */
export type RecordByType = { [T in RecordType]: Extract<AnyRecord, { type: T }> };
