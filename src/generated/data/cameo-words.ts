// Generated from src/model/vocabularies by `npm run generate`. Do not edit.

/** Columns: record, code, kinds with a space between, shade. Shades come before kinds. */
export const cameoWords = `act	190	attack	clash
act	1711	detain	seize
act	163	sanction	impose
act	162	aid	stop
act	161	change-relations	derecognise
act	161	change-relations	downgrade
act	161	change-relations	suspend
act	161	change-relations	sever
act	161	change-mission	close-mission
act	161	change-mission	expel-diplomat
act	161	change-mission	recall-envoy
act	160	change-relations	cut-links
act	145	demonstrate	unrest
act	0874	deploy	withdraw
act	085	sanction	lift
act	073	resettle	evacuate
act	071	aid	grant
act	071	finance	lend
act	060	change-relations	restore-links
act	054	change-relations	recognise
act	054	change-relations	establish
act	050	change-relations	upgrade
act	050	change-relations	restore
act	050	change-mission	open-mission
act	046	contact	negotiate
act	045	contact	mediate
act	040	contact	meet
act	040	contact	consult
act	190	attack
act	173	detain
act	163	sanction
act	150	deploy
act	140	demonstrate
act	128	violate
act	090	investigate
act	0871	cease-fire
act	0842	transfer-territory
act	084	release
act	070	aid
act	061	finance
act	060	supply
act	050	support
act	040	contact
act	017	honour
statement	139	request threaten	ultimatum
statement	129	refuse	veto
statement	120	refuse deny	reject
statement	114	evaluate accuse	complain
statement	111	evaluate accuse	criticise
statement	111	evaluate accuse	condemn
statement	100	request	demand
statement	100	request	instruct
statement	056	courtesy	forgive
statement	055	courtesy	apologise
statement	054	accept	recognise
statement	052	evaluate	defend
statement	051	evaluate	praise
statement	051	evaluate	welcome
statement	051	evaluate	support
statement	051	courtesy	thank
statement	051	courtesy	congratulate
statement	020	request	appeal
statement	019	accept	agree
statement	018	courtesy	condole
statement	015	assert	acknowledge
statement	013	foretell	hope
statement	012	foretell threaten	warn
statement	012	evaluate	concern
statement	011	refuse	decline-comment
statement	130	threaten
statement	120	refuse
statement	112	accuse
statement	030	promise
statement	030	offer
statement	030	invite
statement	020	request
statement	020	propose
statement	019	accept
statement	016	deny
statement	010	assert`;
