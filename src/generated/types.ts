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
 * - `news-article`: A written report that a newsroom published under its own name for its readers. (schema.org NewsArticle)
 * - `wire-report`: A dispatch that a news agency issued, as it reached subscribers or stands on the agency's own site.
 * - `interview`: A conversation with one speaker that is published mainly as questions and answers. (IPTC NewsCodes, genre Interview)
 * - `press-release`: A text that an organization wrote and sent out for the press to use. (IPTC NewsCodes, genre Press Release)
 * - `official-website`: A page on an authority's own site that is none of the closer official kinds.
 * - `official-readout`: A participant's office gives its own account of a meeting, a visit or a call.
 * - `transcript`: A record of what was said word for word. (IPTC NewsCodes, genre Transcript and Verbatim)
 * - `treaty-register`: A register or depositary's record of treaties, such as the United Nations Treaty Series. (United Nations Charter (1945), art. 102)
 * - `broadcast`: A radio, television or video programme, or a part of one.
 * - `social-media-post`: A post on a social network or messaging channel. (schema.org SocialMediaPosting)
 * - `photograph`: A still photograph together with its caption. (schema.org Photograph)
 * - `dataset`: Structured data, such as a table or a coded list of events. (schema.org Dataset)
 */
export type SourceKind =
  | "news-article"
  | "wire-report"
  | "interview"
  | "press-release"
  | "official-website"
  | "official-readout"
  | "transcript"
  | "treaty-register"
  | "broadcast"
  | "social-media-post"
  | "photograph"
  | "dataset"
  | (string & {});
/**
 * Id of an organization, such as `organization:daily-sample`.
 */
export type OrganizationId = `organization:${string}`;
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
 * - `stated`: The source says it.
 * - `inferred`: The source does not say it, and the encoder concluded it from what the source says.
 * - `computed`: It was calculated from other values, such as a date from a weekday and the day of publication.
 */
export type EvidenceBasis = "stated" | "inferred" | "computed";
/**
 * Any JSON value (RFC 8259), `null` and empty values included.
 */
export type JsonValue = unknown;
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
 * Id of a state or an organization.
 */
export type StateOrOrganizationId = `state:${string}` | `organization:${string}`;
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
 * Id of an actor: a person, an organization or a state.
 */
export type ActorId = `person:${string}` | `organization:${string}` | `state:${string}`;
/**
 * What sort of body an organization is.
 *
 * - `government`: The executive of a state or territory as a whole, as a cabinet or council of ministers.
 * - `ministry`: One department of a government that is headed by a minister or an equal of one.
 * - `state-agency`: A public body below or beside the ministries, as a border service, a regulator or a central bank.
 * - `head-of-state-office`: The office that serves a head of state, as the Kremlin or a presidential administration.
 * - `parliament`: A legislature, one of its chambers or an assembly of parliaments.
 * - `international-organization`: A body set up by a treaty or the like, with organs and a legal personality of its own. (Articles on the Responsibility of International Organizations (2011), art. 2)
 * - `grouping`: States or other actors that act under one name without a body that has legal personality.
 * - `delegation`: Persons sent together to represent a state or another actor at an event or in a process.
 * - `news-agency`: A news organization that supplies reports and pictures mainly to other outlets.
 * - `newspaper`: A news organization that publishes mainly text for its own readers, in print or online.
 * - `broadcaster`: A news organization that publishes mainly on radio, television or video.
 * - `company`: A business, whether it is owned privately or by a state.
 * - `party`: A political party or movement that seeks office.
 * - `armed-group`: An organized armed force that is not part of the armed forces of a state.
 */
export type OrganizationKind =
  | "government"
  | "ministry"
  | "state-agency"
  | "head-of-state-office"
  | "parliament"
  | "international-organization"
  | "grouping"
  | "delegation"
  | "news-agency"
  | "newspaper"
  | "broadcaster"
  | "company"
  | "party"
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
 * - `venue`: A building, hall or site where events are held and which is nobody's official residence.
 * - `residence`: An official residence or guesthouse.
 * - `city`: A city, town or village.
 * - `district`: An administrative division below the first level, or a part of a city.
 * - `province`: A first-level administrative division of a state, whatever it is called there.
 * - `country`: A country as a place, whereas the actor is a state record.
 * - `region`: An area across or within countries that is no administrative division, as the South Caucasus.
 * - `disputed-region`: An area that more than one state or other actor claims.
 * - `sea`: A sea, a strait or another body of water.
 */
export type PlaceKind =
  | "venue"
  | "residence"
  | "city"
  | "district"
  | "province"
  | "country"
  | "region"
  | "disputed-region"
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
 * - `host`: Receives the others at its place or convenes the event, and is a side only if it represents one.
 * - `guest`: Takes part at the host's invitation, as the visiting counterpart or from outside the circle of members.
 * - `chair`: Presides over the event and directs its proceedings. (RFC 5545, ROLE=CHAIR)
 * - `delegation-member`: Belongs to the delegation of one side without leading it.
 * - `mediator`: Is a third party that helps the sides to agree and puts forward terms of its own. (United Nations Charter (1945), art. 33)
 * - `facilitator`: Is a third party that helps the sides to meet and to communicate but puts forward no terms.
 * - `guarantor`: Undertakes towards the sides to see that what they agree is kept.
 * - `observer`: Follows the event with a recognised standing but has no say in its outcome.
 * - `speaker`: Addresses the audience of the event, as at a press conference, a ceremony or a conference.
 * - `interpreter`: Interprets between the languages of those who confer.
 * - `attendee`: Is present without conferring or acting, as at a signing ceremony between others.
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
 * - `announced`: Somebody involved has said that it will take place, and the day is not fixed.
 * - `scheduled`: It is to take place on a day that is fixed. (schema.org EventScheduled)
 * - `in-progress`: It had begun and had not ended when the report was written.
 * - `held`: It has taken place.
 * - `postponed`: It was put off to a later time, named or not, and is still meant to take place. (schema.org EventPostponed and EventRescheduled)
 * - `on-hold`: Its preparation has stopped, and it has neither been called off nor put off to a later time.
 * - `cancelled`: It was called off and is not to take place. (schema.org EventCancelled)
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
  | "cancelled"
  | "unknown";
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
 * Id of an event, an agreement or a statement: what something else can come after.
 */
export type EventAgreementOrStatementId =
  `visit:${string}` | `meeting:${string}` | `agreement:${string}` | `statement:${string}`;
/**
 * A time zone of the IANA database, such as `Asia/Baku`. Form only: whether the zone exists is not checked here.
 */
export type TimeZone = string;
/**
 * A length of time (ISO 8601): `PT2H30M`, `P3D`, `P2W`. Only seconds may have a fraction, and weeks stand alone.
 */
export type Duration = string;
/**
 * Id of a statement, such as `statement:offer`.
 */
export type StatementId = `statement:${string}`;
/**
 * A currency code (ISO 4217), in upper case, such as `EUR`.
 */
export type Currency = string;
/**
 * Id of a meeting, such as `meeting:talks`.
 */
export type MeetingId = `meeting:${string}`;
/**
 * What form a meeting takes.
 *
 * - `talks`: Two or more sides confer, in person or by telephone, and the form is not said more closely. (CAMEO 046)
 * - `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions.
 * - `session`: One sitting of a larger meeting, such as a plenary or the opening session of a summit.
 * - `one-on-one`: Two principals confer alone, at most with their interpreters.
 * - `restricted-format`: The principals confer with only a few chosen aides, also called talks in narrow format.
 * - `expanded-format`: The principals confer together with their full delegations.
 * - `pull-aside`: A brief and informal exchange on the margins of another event.
 * - `negotiation-round`: One of several rounds in which sides bargain over a text or a settlement. (CAMEO 046)
 * - `signing-ceremony`: Documents are signed or exchanged before an audience.
 * - `press-conference`: Principals speak to reporters at an event called for that purpose, with or without questions.
 * - `arrival`: A visitor lands or crosses the border and is met there.
 * - `welcome-ceremony`: A visitor is welcomed with honours, such as anthems and a guard, apart from the arrival itself.
 * - `dinner`: Host and guests share a meal, at whatever time of day, as an event of its own.
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
  | "dinner"
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
 * Id of an agreement, such as `agreement:joint-statement`.
 */
export type AgreementId = `agreement:${string}`;
/**
 * What sort of document an agreement is, by the noun of its title and not by its legal force.
 *
 * - `treaty`: A document titled treaty, usually the most solemn form, as for peace, borders or alliance. (UN Treaty Collection, Definition of key terms)
 * - `agreement`: A document titled agreement or accord, usually less solemn and narrower in subject than a treaty. (UN Treaty Collection, Definition of key terms)
 * - `convention`: A document titled convention, usually concluded among many states or open to them. (UN Treaty Collection, Definition of key terms)
 * - `charter`: A document titled charter, usually the founding act of an organization or a set of high principles. (UN Treaty Collection, Definition of key terms)
 * - `protocol`: A document titled protocol, which usually supplements, amends or carries out another instrument. (UN Treaty Collection, Definition of key terms)
 * - `declaration`: A document titled declaration, in which the parties proclaim principles or aims. (UN Treaty Collection, Definition of key terms)
 * - `joint-statement`: A text that the parties issue in common to state views or intentions that they share.
 * - `communique`: A text issued after a meeting that reports what was discussed and agreed there.
 * - `memorandum-of-understanding`: A memorandum in which parties record practical or technical understandings. (UN Treaty Collection, Definition of key terms)
 * - `modus-vivendi`: A temporary understanding that is meant to be replaced by a fuller and lasting one. (UN Treaty Collection, Definition of key terms)
 * - `exchange-of-notes`: Two notes or letters, one from each side, that together record the agreement. (UN Treaty Collection, Definition of key terms)
 * - `agreed-minute`: A record, agreed between delegations, of the decisions or understandings they reached. (UK Foreign and Commonwealth Office, Glossary of treaty terms)
 * - `arrangement`: A document titled arrangement, usually a practical one between governments or their agencies.
 * - `contract`: A commercial contract, such as a sale, a supply deal or a concession.
 * - `roadmap`: A plan that sets out the steps towards an aim, and often the dates.
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
  | "package"
  | (string & {});
/**
 * How far an agreement has come.
 *
 * - `proposed`: Somebody has put it forward, and the parties are not known to be negotiating it.
 * - `under-negotiation`: The parties are negotiating it, and its text is not settled.
 * - `text-agreed`: The negotiators have settled the text and have not yet initialled, signed or adopted it.
 * - `initialled`: The text has been initialled and not yet signed. (Vienna Convention on the Law of Treaties (1969), art. 10)
 * - `signed`: It has been signed and is not yet said to be in force or applied. (Vienna Convention on the Law of Treaties (1969), art. 12)
 * - `adopted`: A conference, a body or the parties have formally adopted it without signing it. (Vienna Convention on the Law of Treaties (1969), art. 9)
 * - `issued`: It was published in the parties' common name, with no signing or formal adoption reported.
 * - `provisionally-applied`: It is applied, in whole or in part, before its entry into force. (Vienna Convention on the Law of Treaties (1969), art. 25)
 * - `in-force`: It has entered into force and is still in force. (Vienna Convention on the Law of Treaties (1969), art. 24)
 * - `partially-in-force`: Parts of it are in force and other parts are not. (schema.org PartiallyInForce)
 * - `suspended`: It exists, but its operation is halted for the time being. (Vienna Convention on the Law of Treaties (1969), art. 57)
 * - `terminated`: It has ended for all parties, as by expiry, denunciation or consent, and not by replacement. (Vienna Convention on the Law of Treaties (1969), art. 54)
 * - `superseded`: It has been replaced by a later agreement. (Vienna Convention on the Law of Treaties (1969), art. 59)
 * - `not-concluded`: The effort ended, or the occasion passed, without the agreement.
 * - `unknown`: The sources do not show how far it has come.
 */
export type AgreementStatus =
  | "proposed"
  | "under-negotiation"
  | "text-agreed"
  | "initialled"
  | "signed"
  | "adopted"
  | "issued"
  | "provisionally-applied"
  | "in-force"
  | "partially-in-force"
  | "suspended"
  | "terminated"
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
 * - `propose`: Puts forward the agreement or a draft of it.
 * - `negotiate`: Bargains over the content or the text.
 * - `adopt`: Settles the form and content of the text by a formal decision, without yet consenting to be bound. (Vienna Convention on the Law of Treaties (1969), art. 9)
 * - `authenticate`: Establishes the text as authentic and definitive by a step not called initialling or signing. (Vienna Convention on the Law of Treaties (1969), art. 10)
 * - `initial`: Puts initials on the text to fix it, normally with signature still to follow. (Vienna Convention on the Law of Treaties (1969), art. 10 and 12)
 * - `sign`: Puts a full signature on it, whether or not ratification is still needed. (Vienna Convention on the Law of Treaties (1969), art. 12)
 * - `sign-ad-referendum`: Signs on condition that the signatory's state confirms the signature. (Vienna Convention on the Law of Treaties (1969), art. 12)
 * - `issue`: Publishes the text in the parties' common name.
 * - `ratify`: Consents to be bound by an act called ratification, normally after signing. (Vienna Convention on the Law of Treaties (1969), art. 14)
 * - `accept`: Consents to be bound by an act called acceptance, with the effect of ratification. (Vienna Convention on the Law of Treaties (1969), art. 14)
 * - `approve`: Consents to be bound by an act called approval, with the effect of ratification. (Vienna Convention on the Law of Treaties (1969), art. 14)
 * - `accede`: Consents to be bound by a treaty that it did not sign. (Vienna Convention on the Law of Treaties (1969), art. 15)
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
 * - `amend`: Changes the text by agreement of the parties. (Vienna Convention on the Law of Treaties (1969), art. 39)
 * - `suspend`: Halts its operation for the time being, for all parties or for one. (Vienna Convention on the Law of Treaties (1969), art. 57)
 * - `denounce`: A party gives formal notice that it ends its bond, as is usual for a bilateral treaty. (Vienna Convention on the Law of Treaties (1969), art. 56)
 * - `withdraw`: A party leaves an agreement that goes on among the others. (Vienna Convention on the Law of Treaties (1969), art. 54)
 * - `terminate`: Ends it for all parties, as by common consent or under its own terms. (Vienna Convention on the Law of Treaties (1969), art. 54)
 */
export type AgreementActionKind =
  | "propose"
  | "negotiate"
  | "adopt"
  | "authenticate"
  | "initial"
  | "sign"
  | "sign-ad-referendum"
  | "issue"
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
  | "suspend"
  | "denounce"
  | "withdraw"
  | "terminate";
/**
 * In what way something is not actual; leave out for what is actual or has been done.
 *
 * - `intended`: It is planned, wanted, promised or said to be necessary, and has not come about yet.
 * - `conditional`: It is to come about if a condition is met, whether the condition is spelled out or understood.
 * - `hypothetical`: It is only supposed or imagined, and nobody is said to plan it.
 */
export type Modality = "intended" | "conditional" | "hypothetical";
/**
 * Id of an event: a visit or a meeting.
 */
export type EventId = `visit:${string}` | `meeting:${string}`;
/**
 * How the agreement that carries the relation stands to the other.
 *
 * - `implements`: It carries out obligations or intentions laid down in the other.
 * - `amends`: It changes the text of the other, which stays in being. (Vienna Convention on the Law of Treaties (1969), art. 39)
 * - `supersedes`: It replaces the other. (Vienna Convention on the Law of Treaties (1969), art. 59)
 * - `annex-to`: It is attached to the other and forms part of it. (Vienna Convention on the Law of Treaties (1969), art. 31)
 * - `follows-from`: It came about because of the other and neither carries it out nor is foreseen in it.
 * - `preliminary-to`: It prepares the way for the other, as a draft, a framework or a first stage.
 * - `foresees`: It says that the other is to be concluded.
 */
export type AgreementRelationKind =
  "implements" | "amends" | "supersedes" | "annex-to" | "follows-from" | "preliminary-to" | "foresees";
/**
 * Id of a process, such as `process:peace-talks`.
 */
export type ProcessId = `process:${string}`;
/**
 * What a speaker does in saying something.
 *
 * - `assert`: States something as a fact, and no closer kind fits.
 * - `comment`: Remarks on or assesses a matter, and no closer kind fits. (CAMEO 010)
 * - `decline-comment`: Says that it will not comment, or will not answer a question. (CAMEO 011)
 * - `note`: Takes note of a matter or points it out, without approving or disapproving.
 * - `acknowledge`: Admits something that is awkward for the speaker or that it had not admitted before. (CAMEO 015)
 * - `confirm`: Says that something already reported, claimed or expected is so.
 * - `deny`: Says that something claimed, reported or alleged is not so. (CAMEO 016)
 * - `welcome`: Says that a development or an act is good news, without crediting anybody for it.
 * - `praise`: Speaks well of an actor or of what it did, in its favour. (CAMEO 051)
 * - `thank`: Expresses gratitude to somebody for something.
 * - `congratulate`: Expresses pleasure to somebody at its success, election or anniversary.
 * - `condole`: Expresses sympathy to somebody over a death, a disaster or a loss. (CAMEO 018)
 * - `regret`: Expresses sorrow or disappointment at something, without taking the blame for it.
 * - `apologise`: Expresses remorse for the speaker's own act, or its side's, and takes the blame for it. (CAMEO 055)
 * - `hope`: Expresses a wish that something will come about, without asking anybody for it.
 * - `concern`: Expresses worry about a situation, without foretelling a particular harm.
 * - `warn`: Says that a harm will or may follow, without announcing that the speaker will inflict it.
 * - `defend`: Justifies an actor, an act or a policy against criticism. (CAMEO 052)
 * - `recognise`: Accepts a state, a government, a border or a status as lawful or valid. (CAMEO 054)
 * - `reaffirm`: States again that an earlier position or commitment still holds.
 * - `agree`: Says that it shares a view or accepts what another proposed. (CAMEO 019)
 * - `propose`: Puts forward a course for others, or for all together, to consider.
 * - `offer`: Says that it is ready to do something that helps another, if the other wants it. (CAMEO 03)
 * - `promise`: Commits itself to do something, whether or not the other accepts. (CAMEO 03)
 * - `invite`: Asks somebody to come, to attend or to join.
 * - `appeal`: Asks somebody to do something, however urgently, without claiming it as due. (CAMEO 02)
 * - `demand`: Insists that somebody do something, as due or required. (CAMEO 10)
 * - `instruct`: Orders somebody who is under the speaker's authority to do something.
 * - `criticise`: Disapproves of an actor, an act or a policy that is not itself in doubt. (CAMEO 111)
 * - `accuse`: Alleges that somebody did something wrong, which others may dispute. (CAMEO 112)
 * - `complain`: Protests, through a formal channel, against what was done to the speaker or its side. (CAMEO 114)
 * - `reject`: Turns down a proposal, a demand or a claim that another made, as not acceptable. (CAMEO 120)
 * - `refuse`: Says that the speaker itself will not do something. (CAMEO 12)
 * - `veto`: Uses a formal right to block a decision of a body. (CAMEO 129)
 * - `threaten`: Says that the speaker or its side will, may or is ready to do something that harms another. (CAMEO 130)
 * - `ultimatum`: Makes a last demand, with the consequence or the time limit if it is not met. (CAMEO 139)
 * - `announce`: Makes known a decision, an event or an act to come, including a speech act only announced.
 * - `position`: Sets out what the speaker holds on an issue, as its standing view.
 */
export type StatementKind =
  | "assert"
  | "comment"
  | "decline-comment"
  | "note"
  | "acknowledge"
  | "confirm"
  | "deny"
  | "welcome"
  | "praise"
  | "thank"
  | "congratulate"
  | "condole"
  | "regret"
  | "apologise"
  | "hope"
  | "concern"
  | "warn"
  | "defend"
  | "recognise"
  | "reaffirm"
  | "agree"
  | "propose"
  | "offer"
  | "promise"
  | "invite"
  | "appeal"
  | "demand"
  | "instruct"
  | "criticise"
  | "accuse"
  | "complain"
  | "reject"
  | "refuse"
  | "veto"
  | "threaten"
  | "ultimatum"
  | "announce"
  | "position"
  | (string & {});
/**
 * By what means a statement reached its audience.
 *
 * - `press-conference`: Principals, alone or together, speak to reporters at an event called for that purpose.
 * - `interview`: The speaker answers the questions of one outlet or interviewer.
 * - `speech`: The speaker addresses an audience at length without being questioned, as in an address or a toast.
 * - `written-statement`: A text published in the speaker's name that gives its views and not an account of a meeting.
 * - `readout`: An office's own account, given afterwards, of what was said at a meeting or in a call.
 * - `briefing`: An official or spokesperson informs reporters for an office, and the principals do not speak.
 * - `social-media-post`: The speaker, or the office for the speaker, posts it on a social network or messaging channel.
 * - `conversation`: The speaker said it to a counterpart or in private, and not to the press or the public.
 */
export type ChannelKind =
  | "press-conference"
  | "interview"
  | "speech"
  | "written-statement"
  | "readout"
  | "briefing"
  | "social-media-post"
  | "conversation"
  | (string & {});
/**
 * How the speaker stands on the target, as the statement shows it.
 *
 * - `strongly-support`: Favours the target with emphasis or without reservation.
 * - `support`: Favours the target without special emphasis.
 * - `neutral`: Takes neither side on the target, by choice.
 * - `oppose`: Is against the target without special emphasis.
 * - `strongly-oppose`: Is against the target with emphasis or without reservation.
 * - `mixed`: Favours some of the target and is against some of it.
 * - `unclear`: Shows some stance on the target, but the words do not tell which.
 */
export type StanceValue =
  "strongly-support" | "support" | "neutral" | "oppose" | "strongly-oppose" | "mixed" | "unclear";
/**
 * How certain the speaker is of the content, read without its negation.
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
 * How the holder of a reported view stands to the content, as the speaker tells it.
 *
 * - `wants`: The holder is said to wish that it come about. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `believes`: The holder is said to hold it to be true. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `intends`: The holder is said to plan to bring it about. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `proposes`: The holder is said to have put it forward for others to consider.
 * - `fears`: The holder is said to be afraid that it is or will be so. (MPQA (Wiebe, Wilson and Cardie 2005), private state)
 * - `said`: The holder is said to have uttered it, and nothing closer is known. (MPQA (Wiebe, Wilson and Cardie 2005), speech event)
 * - `denies`: The holder is said to have called it untrue.
 */
export type ReportedAttitude = "wants" | "believes" | "intends" | "proposes" | "fears" | "said" | "denies";
/**
 * What a link does in the chain from the speaker outwards.
 *
 * - `informant`: Told the outlet what the speaker had said.
 * - `interviewer`: Is the person or outlet to whom the speaker spoke.
 * - `citing-outlet`: Is the outlet that the text names as the origin of the report.
 * - `relayer`: Stands in between, having taken the words from one link and passed them on to the next.
 * - `translator`: Put the words into another language.
 * - `publisher`: Is the outermost link, in whose publication the statement was read.
 */
export type AttributionRole = "informant" | "interviewer" | "citing-outlet" | "relayer" | "translator" | "publisher";
/**
 * In what form a link passes the words on.
 *
 * - `direct-quote`: The words as spoken, in quotation marks and as whole clauses. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)
 * - `indirect-quote`: The content in reported speech, close to the words but without quotation marks. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)
 * - `paraphrase`: The content of the utterance restated freely in the reporter's own words.
 * - `mixed-quote`: Reported speech in which some of the words stand in quotation marks. (Pareti et al. (2013), Automatically Detecting and Attributing Indirect Quotations)
 * - `summary`: The gist of a longer utterance, or of several, condensed.
 * - `headline-only`: The words or the content stand in a headline and nowhere in the text.
 * - `official-readout`: An office's account of what was said at a meeting or in a call, with no reporter's words.
 */
export type AttributionMode =
  "direct-quote" | "indirect-quote" | "paraphrase" | "mixed-quote" | "summary" | "headline-only" | "official-readout";
/**
 * What a process is meant to bring about.
 *
 * - `peace-process`: Efforts to end an armed conflict or to settle what it left open.
 * - `negotiation`: Bargaining towards an agreement on a subject that none of the other kinds names.
 * - `accession`: A state or another actor seeks to become a member of an organization or a party to a treaty.
 * - `normalisation`: Parties seek to set up or restore ordinary relations, such as embassies and open borders.
 * - `arms-control`: Parties seek limits on weapons or forces, or the means to verify them.
 * - `trade-negotiation`: Parties seek terms of trade, such as tariffs, market access or transit.
 */
export type ProcessKind =
  | "peace-process"
  | "negotiation"
  | "accession"
  | "normalisation"
  | "arms-control"
  | "trade-negotiation"
  | (string & {});
/**
 * How far a process has come.
 *
 * - `proposed`: Somebody has suggested it, and it has not begun.
 * - `ongoing`: It has begun and continues, even if no meeting is under way.
 * - `paused`: It has stopped for the time being and is expected to resume, or may.
 * - `concluded`: It ended because its aim was reached or its work was done.
 * - `collapsed`: It broke off without reaching its aim, and no resumption is expected.
 * - `unknown`: The sources do not show how far it has come.
 */
export type ProcessStatus = "proposed" | "ongoing" | "paused" | "concluded" | "collapsed" | "unknown";
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
 * How a relationship changed.
 *
 * - `established`: It was formally set up for the first time.
 * - `upgraded`: It was raised to a higher rank or level, as from chargé d'affaires to ambassador.
 * - `downgraded`: It was lowered to a lower rank or level and not broken off. (CAMEO 161)
 * - `suspended`: It was halted for the time being.
 * - `severed`: One or more parties broke it off. (CAMEO 161)
 * - `restored`: It was taken up again after it had been suspended or severed.
 */
export type RelationshipChangeKind = "established" | "upgraded" | "downgraded" | "suspended" | "severed" | "restored";
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
  | Statement
  | Process
  | Relationship;
/**
 * What form a summit takes: the kinds of meeting at which leaders confer.
 *
 * - `summit`: Leaders gather for a meeting that is called a summit or that consists of several sessions.
 * - `talks`: Leaders confer, and the form is not said more closely. (CAMEO 046)
 * - `session`: One sitting of a larger meeting, such as a plenary or the opening session of a summit.
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
   * Where the story was read. The first is the main source.
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
 * Something the report was read in, or that such a text relays: an article, a wire report, a transcript, a photograph.
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
   * Who published it.
   */
  publisher?: OrganizationId;
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * Where it is read.
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
   * Whether the source states it, or the encoder inferred or computed it.
   */
  basis: EvidenceBasis;
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
 * Another account of a field. The main value is the one that the report goes by.
 */
export interface Alternative {
  /**
   * The field that is told differently: the smallest one whose type can hold the value.
   */
  field: JsonPointer;
  /**
   * What the other account says. Put at `field`, it leaves the record valid (a rule).
   */
  value: JsonValue;
  /**
   * Whose account it is: another source, or another passage of the same one.
   */
  source: SourceId;
  /**
   * What the difference is about, in own words.
   */
  note?: string;
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * The state or organization that it is an office of.
   */
  of?: StateOrOrganizationId;
  /**
   * Since when the person holds it. Leave out if the source does not say.
   */
  start?: Temporal;
  /**
   * Until when the person held it. Leave out if the source does not say.
   */
  end?: Temporal;
}
/**
 * Another name of an actor, a place or a topic.
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
   * Who uses this name, where others use another one.
   *
   * @minItems 1
   * @maxItems 1000
   */
  usedBy?: ActorId[];
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
  kind: OrganizationKind;
  /**
   * The state it belongs to or is based in. Leave out for an international one.
   */
  state?: StateId;
  /**
   * The organization it is a part of.
   */
  parent?: OrganizationId;
  /**
   * Its members: of a grouping, its states; of a delegation, the people the source names.
   *
   * @minItems 1
   * @maxItems 1000
   */
  members?: ActorId[];
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * ISO 3166-1 alpha-2. Leave out where none is assigned or it is disputed.
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * The state it lies in. Leave out where that is disputed, and use `claims`.
   */
  state?: StateId;
  /**
   * Who claims a disputed place.
   *
   * @minItems 1
   * @maxItems 1000
   */
  claims?: Claim[];
  /**
   * The larger place it lies in.
   */
  within?: PlaceId;
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * A claim to a disputed place. Listing it takes no side.
 */
export interface Claim {
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
 * A subject that events, documents or statements deal with.
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * When it takes place.
   */
  when?: When;
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
  statusHistory?: StatusChange[];
  /**
   * What it is for, in own words.
   */
  purpose?: string;
  /**
   * What happened, in own words.
   */
  summary?: string;
  /**
   * What it deals with.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
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
   * Numbers that the source gives about it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * When it begins, or when it happens if no end is given.
   */
  start?: Temporal;
  /**
   * When it ends. A date includes its whole period.
   */
  end?: Temporal;
  /**
   * The earliest it can happen, where its time is open.
   */
  notBefore?: Temporal;
  /**
   * The latest it can happen, where its time is open: the end of "within four months". A date includes its whole period.
   */
  notAfter?: Temporal;
  /**
   * What it comes after, where the order is known but no clock is given.
   */
  after?: EventAgreementOrStatementId;
  /**
   * The time zone at the place (IANA), for readers who show local time.
   */
  timeZone?: TimeZone;
  /**
   * How long it takes (ISO 8601). A length known only by a bound is a figure instead.
   */
  duration?: Duration;
  /**
   * The duration is approximate. An approximate date says so itself, with `~`.
   */
  approximate?: true;
  /**
   * The time in the words of the source, where they matter.
   */
  asStated?: string;
}
/**
 * A change of status that the report itself asserts. What somebody merely proposed is a statement.
 */
export interface StatusChange {
  /**
   * The status that the event took on.
   */
  status: EventStatus;
  /**
   * When it took this status on.
   */
  when?: When;
  /**
   * Who brought the change about.
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
   * The reason the source gives, in own words.
   */
  reason?: string;
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
 * A number that the source gives. It has at least one of `value`, `min` and `max` (a rule).
 */
export interface Figure {
  /**
   * What is counted or measured.
   */
  label: string;
  /**
   * The number, where one is given.
   */
  value?: number;
  /**
   * The lower bound: 12 in "12 to 13 points", 15 in "more than 15 hours".
   */
  min?: number;
  /**
   * The upper bound.
   */
  max?: number;
  /**
   * The unit in words, such as "hours". Leave out for a plain count.
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
   * The time the number holds for.
   */
  asOf?: Temporal;
}
/**
 * An occasion on which participants come together, in person or remotely: talks, a summit, a signing, a dinner.
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
   * When it takes place.
   */
  when?: When;
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
  statusHistory?: StatusChange[];
  /**
   * The visit, the larger meeting or the process it belongs to.
   */
  partOf?: EventOrProcessId;
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
   * What is talked about.
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
  about?: RecordId[];
  /**
   * What happened, in own words.
   */
  summary?: string;
  /**
   * Numbers that the source gives about it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
 * Something that an actor undertakes to do. It lives on the document if there is one, else on the statement, else on the meeting.
 */
export interface Commitment {
  /**
   * What is undertaken, in own words.
   */
  summary: string;
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
   * What it depends on, in own words.
   */
  condition?: string;
  /**
   * The records it concerns.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: RecordId[];
}
/**
 * A document that parties adopt or seek to adopt, whether or not it binds them: a treaty, a memorandum, a joint statement.
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
   * What kind of document it is, after the noun of its title.
   */
  instrument: AgreementInstrument;
  /**
   * How far it has come, at the time of the report.
   */
  status: AgreementStatus;
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
   * What it says, in own words.
   */
  summary?: string;
  /**
   * What it deals with.
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
  about?: RecordId[];
  /**
   * What its parties undertake in it.
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
   * Who keeps it (Vienna Convention on the Law of Treaties, art. 76).
   */
  depositary?: ActorId;
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
   * Numbers that the source gives about it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * One step in the life of an agreement (Vienna Convention on the Law of Treaties, parts II to V and VII).
 */
export interface AgreementAction {
  /**
   * What is done with the document.
   */
  action: AgreementActionKind;
  /**
   * Who does it. For a signature, `signatories` says more.
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
   * Keeps "are to sign" from reading as signed. Leave out for what is done.
   */
  modality?: Modality;
  /**
   * Where it is done.
   */
  place?: PlaceId;
  /**
   * The meeting or visit at which, or at the close of which, it is done.
   */
  during?: EventId;
  /**
   * Who signs, and for whom.
   *
   * @minItems 1
   * @maxItems 1000
   */
  signatories?: Signatory[];
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
   * What is done, in own words.
   */
  summary?: string;
}
/**
 * One signature: the person and the party are kept apart.
 */
export interface Signatory {
  /**
   * Who put the name under it. Leave out if the source does not say.
   */
  person?: PersonId;
  /**
   * For whom: a party of the agreement.
   */
  onBehalfOf: ActorId;
  /**
   * The office in which the person signs, as the story gives it.
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
 * How an agreement relates to another one, read from this one: "this implements that".
 */
export interface AgreementRelation {
  /**
   * How this agreement relates to the other one.
   */
  kind: AgreementRelationKind;
  /**
   * The other agreement.
   */
  agreement: AgreementId;
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
 * What somebody said, as one speech act: a quotation with two acts is two statements.
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
   * What the speaker does in saying it: one speech act.
   */
  kind: StatementKind;
  /**
   * Whoever the source names as speaking. A spokesperson is the speaker.
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
   * The office in which a single speaker speaks, as the story words it for this act.
   */
  capacity?: string;
  /**
   * For whom the speaker speaks: the institution behind a spokesperson.
   *
   * @minItems 1
   * @maxItems 1000
   */
  onBehalfOf?: ActorId[];
  /**
   * To whom it is said.
   *
   * @minItems 1
   * @maxItems 1000
   */
  addressees?: ActorId[];
  /**
   * When it is said, which is not when it was published.
   */
  when?: When;
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
   * The joint document it stands in.
   */
  document?: AgreementId;
  /**
   * The words quoted in the source, one item per quotation.
   *
   * @minItems 1
   * @maxItems 1000
   */
  quotes?: Quote[];
  /**
   * The records it is about.
   *
   * @minItems 1
   * @maxItems 1000
   */
  about?: RecordId[];
  /**
   * What it deals with.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * Where it shows the speaker to stand.
   *
   * @minItems 1
   * @maxItems 1000
   */
  stances?: Stance[];
  /**
   * The mode of its content. Leave out for what is actual.
   */
  modality?: Modality;
  /**
   * How certain the speaker is of the content without its negation; never the encoder's own certainty.
   */
  factuality?: Factuality;
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
   * The statement that it answers.
   */
  inReplyTo?: StatementId;
  /**
   * The chain through which it reached the report, from the speaker outwards, innermost first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  attribution?: Attribution[];
  /**
   * Numbers given in it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * The outlet that it was made to, or that carried it.
   */
  outlet?: OrganizationId;
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
 * Where the speaker stands on something, as this statement shows it.
 */
export interface Stance {
  /**
   * What or whom the stance is on.
   */
  target: RecordId;
  /**
   * How far the speaker is for or against it.
   */
  value: StanceValue;
}
/**
 * The view of somebody else that the speaker reports: "they want peace".
 */
export interface ReportedView {
  /**
   * Whose view it is. Not the speaker.
   */
  holder: ActorId;
  /**
   * What the holder is said to do with the content: to want it, to believe it.
   */
  attitude: ReportedAttitude;
}
/**
 * One link of the chain through which a statement reached the report, from the speaker outwards. It names an `actor` or a `source` (a rule). The speaker is not in it. Who told of an event is the source of its evidence.
 */
export interface Attribution {
  /**
   * What this link of the chain did.
   */
  role: AttributionRole;
  /**
   * Who it is, as a person, an organization or a state.
   */
  actor?: ActorId;
  /**
   * The document through which the statement passed.
   */
  source?: SourceId;
  /**
   * How this link gives the words.
   */
  mode?: AttributionMode;
  /**
   * The reporting word, as in the source: "stressed", "according to".
   */
  cue?: string;
}
/**
 * A negotiation or similar effort that outlives a meeting. What it aims at is an agreement that names it as its `process`.
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
   * Who negotiates: two or more.
   *
   * @minItems 2
   * @maxItems 1000
   */
  parties: ActorId[];
  /**
   * How far it has come, at the time of the report.
   */
  status: ProcessStatus;
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
   * What it deals with.
   *
   * @minItems 1
   * @maxItems 1000
   */
  topics?: TopicId[];
  /**
   * When it runs.
   */
  when?: When;
  /**
   * Where it stands, in own words.
   */
  summary?: string;
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
 * How two or more actors stand to each other: an alliance, a strategic partnership, severed ties.
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
   * The relationship in the words of the source.
   */
  asStated?: string;
  /**
   * Since when it exists.
   */
  since?: Temporal;
  /**
   * How it changed, oldest first.
   *
   * @minItems 1
   * @maxItems 1000
   */
  changes?: RelationshipChange[];
  /**
   * How the parties stand to each other, in own words.
   */
  summary?: string;
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
  /**
   * Data that communique has no field for, by namespace.
   *
   * @minItems 1
   * @maxItems 1000
   */
  extensions?: Extension[];
}
/**
 * A change in how the parties stand to each other.
 */
export interface RelationshipChange {
  /**
   * What changed.
   */
  change: RelationshipChangeKind;
  /**
   * When it changed.
   */
  when?: When;
  /**
   * The meeting or visit at which it changed.
   */
  during?: EventId;
  /**
   * Who brought the change about.
   *
   * @minItems 1
   * @maxItems 1000
   */
  by?: ActorId[];
  /**
   * The document that brought it about.
   */
  through?: AgreementId;
  /**
   * What changed, in own words.
   */
  summary?: string;
  /**
   * Numbers that the source gives about it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
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
   * When it takes place.
   */
  when?: When;
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
  statusHistory?: StatusChange[];
  /**
   * The visit, the larger meeting or the process it belongs to.
   */
  partOf?: EventOrProcessId;
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
   * What is talked about.
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
  about?: RecordId[];
  /**
   * What happened, in own words.
   */
  summary?: string;
  /**
   * Numbers that the source gives about it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
   * What kind of document it is, after the noun of its title.
   */
  instrument: AgreementInstrument;
  /**
   * How far it has come, at the time of the report.
   */
  status: AgreementStatus;
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
   * What it says, in own words.
   */
  summary?: string;
  /**
   * What it deals with.
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
  about?: RecordId[];
  /**
   * What its parties undertake in it.
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
   * Who keeps it (Vienna Convention on the Law of Treaties, art. 76).
   */
  depositary?: ActorId;
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
   * Numbers that the source gives about it.
   *
   * @minItems 1
   * @maxItems 1000
   */
  figures?: Figure[];
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
   * Fields of this record that another source or passage tells differently.
   *
   * @minItems 1
   * @maxItems 1000
   */
  alternatives?: Alternative[];
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
