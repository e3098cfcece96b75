// Generated from src/model/vocabularies and examples/draft by `npm run generate`. Do not edit.

/** What the words of some vocabularies mean, by the name of the vocabulary: of each sentence what stands before the first semicolon. */
export const draftMeanings: { readonly [vocabulary: string]: { readonly [word: string]: string } } = {
  "ActKind": {
    "decide": "A person or a body decides on a course, and none of the closer kinds names what is decided",
    "legislate": "A law, decree or constitution is made, changed or repealed",
    "adjudicate": "A court, tribunal or arbiter rules on a case or a measure",
    "vote": "A body or a people votes on something other than persons, as in a resolution or a referendum",
    "appoint": "Somebody comes into an office or leaves it",
    "regulate-trade": "A state sets the terms of trade for economic ends, as tariffs, quotas or licences",
    "sanction": "Restrictions are put on somebody as a penalty or for pressure, or are taken off again",
    "regulate-border": "A border, an airspace or the rules of entry are opened, closed or changed",
    "change-relations": "Actors set up, raise, lower or end how they stand to each other",
    "change-mission": "An embassy, consulate or other mission, or its staff, is changed",
    "aid": "Help is given or stopped for which no return is due",
    "finance": "Money or assets pass for a return, as by loan, purchase or payment",
    "supply": "Goods, works or skills are provided",
    "honour": "Somebody is distinguished by an award, a gift or another symbolic act",
    "release": "Persons who were held are set free, or what was seized is given back",
    "detain": "Persons are arrested, held or taken captive, or property is seized",
    "resettle": "People are moved or move to where they are to live or be safe",
    "transfer-territory": "Control over land passes to another without fighting",
    "deploy": "Forces or weapons are moved, raised, shown or withdrawn short of fighting",
    "attack": "Armed or violent force is used against persons, forces or property",
    "cease-fire": "Fighting is halted by declaration or in fact",
    "demonstrate": "People protest together in public, as by rally, strike or blockade",
    "investigate": "Somebody looks into facts or finds them out",
    "contact": "Sides deal with each other, told without an occasion or only asked or undertaken",
    "authorise": "Somebody with the power to do so allows another to act",
    "implement": "What was agreed, ordered or promised is carried out, and no closer kind names the deed",
    "support": "Somebody backs another by deeds other than aid, supply or money",
    "violate": "Somebody breaks a law, a norm or an undertaking, and no closer kind names the deed",
    "befall": "Something happens that nobody does, as a disaster, an accident or a death"
  },
  "ClaimModality": {
    "required": "The speaker says that it must or should be, as a duty or a need",
    "permitted": "The speaker or the text allows it: it may be and need not",
    "hypothetical": "It is only supposed, as what would have happened"
  },
  "EventStatus": {
    "proposed": "Somebody has suggested it, and the others have not yet agreed",
    "rumoured": "Others say that it is planned, and none of those involved has confirmed it",
    "announced": "Somebody involved has said that it will take place, and the day is not fixed",
    "scheduled": "It is to take place on a day that is fixed",
    "in-progress": "It had begun and had not ended when the report was written",
    "held": "It has taken place",
    "postponed": "It was put off to a later time, named or not, and is still meant to take place",
    "on-hold": "Its preparation has stopped, and it has neither been called off nor put off to a later time",
    "in-doubt": "It was planned, and it is open whether, when or where it takes place",
    "cancelled": "It was called off and is not to take place",
    "not-held": "It was expected, planned or alleged and did not take place, without having been called off",
    "unknown": "The sources do not show how far it has come"
  },
  "GapKind": {
    "none": "It does not exist, as a term that a text does not have",
    "not-stated": "The sources, read in full, are silent on it",
    "withheld": "Somebody knows it and does not tell it, as a speaker who declines to name the buyer",
    "undecided": "Those involved have not settled it yet, as a date that is still to be set",
    "unknown": "It is said not to be known to anybody who is asked",
    "unconfirmed": "Those who would know have not confirmed it so far",
    "unverifiable": "It is said that it cannot be checked, at least for now"
  },
  "Standing": {
    "claimed": "Only somebody quoted says that it is, and nobody quoted says that it is not",
    "denied": "Only somebody quoted speaks of it, and says that it is not",
    "disputed": "Quoted speakers contradict each other on whether it is",
    "refuted": "It was claimed, and the sources themselves then tell that it is not so"
  },
  "StatementKind": {
    "promise": "The speaker undertakes something for its side, or assures what it does or will not do",
    "offer": "The speaker is ready to do something for another, if the other wants it",
    "threaten": "The speaker says that its side will or may harm another",
    "invite": "The speaker asks somebody to come, to attend or to join",
    "request": "The speaker wants others to do or not to do something",
    "propose": "The speaker puts forward a course for all to consider, itself included",
    "ask": "The speaker puts a question",
    "accept": "The speaker agrees to, permits or recognises what another asks, proposes or claims",
    "refuse": "The speaker rejects a request or a proposal, vetoes, or will not answer or comment",
    "deny": "The speaker says that something claimed, alleged or expected is not so, and claims the affirmative",
    "accuse": "The speaker says that somebody, named or plainly meant, did a wrong",
    "courtesy": "The speaker says words due to somebody, as thanks or condolences",
    "evaluate": "The speaker says what something is worth, who ranks where, or what it feels",
    "announce": "The speaker makes known what it or its body itself does or decides",
    "foretell": "The speaker says what will or may come, even if said flatly",
    "assert": "The speaker says how things are or were, also if it is new or conceded, and no kind before it fits"
  }
};

/** The invented article of the example. */
export const exampleArticle = "PORT SAMPLE, May 4 - President Ada Example of Examplia arrived in Samplonia on Tuesday for a two-day visit and met Prime Minister Bo Sample at Lake House, outside the capital. The two signed a joint declaration and watched their ministers of trade sign two memorandums of understanding. A day earlier Examplia had released 37 Samplonian sailors.\n\"We will open the border on June 1,\" Ms. Example said after the talks, the Sample News Agency reported. Port Sample denied that troops had been moved to the border, as Examplia's defence ministry claims.";

/** Its draft, as JSON. */
export const exampleDraft = "{\"title\":\"Leaders of Examplia and Samplonia meet and sign a joint declaration\",\"language\":\"en\",\"things\":[{\"kind\":\"person\",\"name\":\"Ada Example\",\"aliases\":[\"Ms. Example\"],\"office\":\"President\",\"of\":\"Examplia\",\"code\":\"\"},{\"kind\":\"person\",\"name\":\"Bo Sample\",\"aliases\":[],\"office\":\"Prime Minister\",\"of\":\"Samplonia\",\"code\":\"\"},{\"kind\":\"state\",\"name\":\"Examplia\",\"aliases\":[],\"office\":\"\",\"of\":\"\",\"code\":\"\"},{\"kind\":\"state\",\"name\":\"Samplonia\",\"aliases\":[\"Port Sample\"],\"office\":\"\",\"of\":\"\",\"code\":\"\"},{\"kind\":\"ministry\",\"name\":\"Examplia's defence ministry\",\"aliases\":[],\"office\":\"\",\"of\":\"Examplia\",\"code\":\"\"},{\"kind\":\"news-agency\",\"name\":\"Sample News Agency\",\"aliases\":[],\"office\":\"\",\"of\":\"\",\"code\":\"\"},{\"kind\":\"residence\",\"name\":\"Lake House\",\"aliases\":[],\"office\":\"\",\"of\":\"Samplonia\",\"code\":\"\"}],\"events\":[{\"title\":\"Visit of Ada Example to Samplonia\",\"evidence\":[\"arrived in Samplonia on Tuesday for a two-day visit\"],\"kind\":\"visit\",\"shade\":\"none\",\"status\":\"in-progress\",\"standing\":\"none\",\"participants\":[{\"name\":\"Ada Example\",\"role\":\"visitor\",\"representing\":\"Examplia\",\"capacity\":\"President\"},{\"name\":\"Samplonia\",\"role\":\"host\",\"representing\":\"\",\"capacity\":\"\"}],\"date\":\"2027-05-04/..\",\"dateWords\":\"on Tuesday\",\"place\":\"\",\"partOf\":\"\",\"of\":\"\",\"about\":[],\"summary\":\"\"},{\"title\":\"Talks at Lake House\",\"evidence\":[\"met Prime Minister Bo Sample at Lake House\"],\"kind\":\"talks\",\"shade\":\"none\",\"status\":\"held\",\"standing\":\"none\",\"participants\":[{\"name\":\"Ada Example\",\"role\":\"participant\",\"representing\":\"Examplia\",\"capacity\":\"President\"},{\"name\":\"Bo Sample\",\"role\":\"participant\",\"representing\":\"Samplonia\",\"capacity\":\"Prime Minister\"}],\"date\":\"2027-05-04\",\"dateWords\":\"\",\"place\":\"Lake House\",\"partOf\":\"Visit of Ada Example to Samplonia\",\"of\":\"\",\"about\":[],\"summary\":\"\"},{\"title\":\"Joint declaration\",\"evidence\":[\"The two signed a joint declaration\"],\"kind\":\"declaration\",\"shade\":\"none\",\"status\":\"signed\",\"standing\":\"none\",\"participants\":[{\"name\":\"Examplia\",\"role\":\"party\",\"representing\":\"\",\"capacity\":\"\"},{\"name\":\"Samplonia\",\"role\":\"party\",\"representing\":\"\",\"capacity\":\"\"}],\"date\":\"\",\"dateWords\":\"\",\"place\":\"\",\"partOf\":\"\",\"of\":\"\",\"about\":[],\"summary\":\"\"},{\"title\":\"Signing of the joint declaration\",\"evidence\":[\"The two signed a joint declaration\"],\"kind\":\"sign\",\"shade\":\"none\",\"status\":\"none\",\"standing\":\"none\",\"participants\":[{\"name\":\"Ada Example\",\"role\":\"signatory\",\"representing\":\"Examplia\",\"capacity\":\"\"},{\"name\":\"Bo Sample\",\"role\":\"signatory\",\"representing\":\"Samplonia\",\"capacity\":\"\"}],\"date\":\"2027-05-04\",\"dateWords\":\"\",\"place\":\"Lake House\",\"partOf\":\"Talks at Lake House\",\"of\":\"Joint declaration\",\"about\":[],\"summary\":\"\"},{\"title\":\"Two memorandums\",\"evidence\":[\"sign two memorandums of understanding\"],\"kind\":\"memorandum-of-understanding\",\"shade\":\"none\",\"status\":\"signed\",\"standing\":\"none\",\"participants\":[{\"name\":\"Examplia\",\"role\":\"party\",\"representing\":\"\",\"capacity\":\"\"},{\"name\":\"Samplonia\",\"role\":\"party\",\"representing\":\"\",\"capacity\":\"\"}],\"date\":\"\",\"dateWords\":\"\",\"place\":\"\",\"partOf\":\"\",\"of\":\"\",\"about\":[],\"summary\":\"\"},{\"title\":\"Signing of the memorandums\",\"evidence\":[\"watched their ministers of trade sign two memorandums of understanding\"],\"kind\":\"sign\",\"shade\":\"none\",\"status\":\"none\",\"standing\":\"none\",\"participants\":[{\"name\":\"Ada Example\",\"role\":\"witness\",\"representing\":\"\",\"capacity\":\"\"},{\"name\":\"Bo Sample\",\"role\":\"witness\",\"representing\":\"\",\"capacity\":\"\"}],\"date\":\"2027-05-04\",\"dateWords\":\"\",\"place\":\"\",\"partOf\":\"Talks at Lake House\",\"of\":\"Two memorandums\",\"about\":[],\"summary\":\"The ministers of trade, who are not named, signed.\"},{\"title\":\"Release of sailors\",\"evidence\":[\"A day earlier Examplia had released 37 Samplonian sailors\"],\"kind\":\"release\",\"shade\":\"none\",\"status\":\"done\",\"standing\":\"none\",\"participants\":[{\"name\":\"Examplia\",\"role\":\"actor\",\"representing\":\"\",\"capacity\":\"\"}],\"date\":\"2027-05-03\",\"dateWords\":\"A day earlier\",\"place\":\"\",\"partOf\":\"\",\"of\":\"\",\"about\":[],\"summary\":\"\"},{\"title\":\"Troops moved to the border\",\"evidence\":[\"troops had been moved to the border, as Examplia's defence ministry claims\"],\"kind\":\"deploy\",\"shade\":\"none\",\"status\":\"done\",\"standing\":\"disputed\",\"participants\":[{\"name\":\"Samplonia\",\"role\":\"actor\",\"representing\":\"\",\"capacity\":\"\"}],\"date\":\"\",\"dateWords\":\"\",\"place\":\"\",\"partOf\":\"\",\"of\":\"\",\"about\":[],\"summary\":\"\"}],\"statements\":[{\"evidence\":[\"\\\"We will open the border on June 1,\\\" Ms. Example said after the talks\"],\"quotes\":[\"We will open the border on June 1,\"],\"kind\":\"promise\",\"shade\":\"none\",\"speakers\":[\"Ada Example\"],\"onBehalfOf\":[],\"capacity\":\"\",\"addressees\":[],\"summary\":\"Promised that the border will be opened on 1 June.\",\"claims\":[],\"modality\":\"none\",\"certainty\":\"none\",\"date\":\"\",\"dateWords\":\"after the talks\",\"at\":\"\",\"channel\":\"none\",\"outlet\":\"\",\"about\":[\"opening of the border\"],\"creditedTo\":\"Sample News Agency\"},{\"evidence\":[\"Port Sample denied that troops had been moved to the border\"],\"quotes\":[],\"kind\":\"deny\",\"shade\":\"none\",\"speakers\":[\"Samplonia\"],\"onBehalfOf\":[],\"capacity\":\"\",\"addressees\":[],\"summary\":\"Denied that troops had been moved to the border.\",\"claims\":[\"Troops moved to the border\"],\"modality\":\"none\",\"certainty\":\"none\",\"date\":\"\",\"dateWords\":\"\",\"at\":\"\",\"channel\":\"none\",\"outlet\":\"\",\"about\":[],\"creditedTo\":\"\"},{\"evidence\":[\"troops had been moved to the border, as Examplia's defence ministry claims\"],\"quotes\":[],\"kind\":\"accuse\",\"shade\":\"none\",\"speakers\":[\"Examplia's defence ministry\"],\"onBehalfOf\":[],\"capacity\":\"\",\"addressees\":[],\"summary\":\"Claimed that Samplonia had moved troops to the border.\",\"claims\":[\"Troops moved to the border\"],\"modality\":\"none\",\"certainty\":\"none\",\"date\":\"\",\"dateWords\":\"\",\"at\":\"\",\"channel\":\"none\",\"outlet\":\"\",\"about\":[],\"creditedTo\":\"\"}],\"figures\":[{\"of\":\"Two memorandums\",\"label\":\"memorandums signed\",\"measure\":\"documents\",\"item\":\"\",\"value\":\"2\",\"bound\":\"exact\",\"unit\":\"\",\"evidence\":[\"two memorandums of understanding\"]},{\"of\":\"Release of sailors\",\"label\":\"sailors released\",\"measure\":\"people\",\"item\":\"sailor\",\"value\":\"37\",\"bound\":\"exact\",\"unit\":\"\",\"evidence\":[\"released 37 Samplonian sailors\"]}],\"commitments\":[{\"in\":\"\",\"summary\":\"Open the border.\",\"mode\":\"none\",\"by\":[\"Examplia\"],\"to\":[],\"date\":\"2027-06-01\",\"evidence\":[\"We will open the border on June 1\"]}],\"summary\":\"The President of Examplia visited Samplonia, conferred with its prime minister and signed a joint declaration with him. She promised to open the border; Samplonia denied a claim about troops.\"}";
