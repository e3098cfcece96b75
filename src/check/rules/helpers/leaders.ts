// Whether an office is a leader's, by the words in which a story gives it. Only an office that is known to be below a leader's
// counts as such: a title in another language, or of a kind that nobody thought of, may be anything. The languages are
// English, French, Spanish, Portuguese, Italian, German, Russian, Ukrainian, Turkish, Azerbaijani, Arabic and Chinese.

/**
 * Words of leaders, stems for the most part. They need to be known where a title has a word of LOWER too, as most words for
 * a prime minister have: also those of other languages that share it.
 */
const LEADER =
  /pr[eé]siden|pr[äe]zident|präsident|президент|(?:prime|first|chief|primer[oa]?|primeir[oa]|prim[oa]|premi[eè]re?|eerste|lehen|punong)[\s-]+minist|(?:stats|pea|pää|krye)minist|ministre d['’]état|minister of state|premi[eé]r|premijer|прем.?[єе]р|прэм.?.?[єе]р|міністр-|chan[cs]el|chanceler|cancill?er|kanzler|канцлер|(?<!\p{L})(?:king|rois?|rey|rei|re|pope|pape|papa|papst)(?!\p{L})|queen|könig|reine|reina|rainha|regina|корол|kral|monar|монарх|emp[eo]r|empress|kaiser|император|[eaəэ]mir|эмир|емір|sultan|султан|she?ai?kh?|шейх|prin[czç]|принц|княз|herzog|(?<!\p{L})duke|pontif|папа|patriar|патриарх|ruler|leader|лидер|лідер|l[ií]der|dirigent|führer|head|chief|chef|haupt|(?<!\p{L})(?:jef[ea]|capo)(?!\p{L})|глав[аыуе]|голов[аиу]|chair|председател|vorsitz|başkan|başbakan|sədr|baş\s+nazir|secretary[\s-]general|general[\s-]secretary|first\s+secretary|generalsekretär|secr[eé]taire\s+g[eé]n[eé]ral|secret[aá]ri[oa][\s-]+g[ei][nr]er?al|генеральн\p{L}{0,4}\s+секретар|director[\s-]general|commander|командующ|imam|ayatollah|аятолла|bundesrat|رئيس|ملك|[أا]مير|سلطان|ولي\s+العهد|الوزير\s+الأول|نخست|عظم|زعيم|قائد|شيخ|[أا]مين\s+(?:ال)?عام|الأمين\s+العام|مرشد|حاكم|بابا|总理|總理|総理|首相|主席|总统|總統|国王|國王|女王|天皇|总书记|總書記|领导|領導|元首|首脑|首腦|首长|首長|教皇|教宗|酋长|埃米尔|苏丹|王储|王儲|总干事|秘书长|祕書長|委员长|委員長/iu;

/** Words of offices below. In German and Chinese they are the end of a compound, elsewhere words of their own. */
const LOWER =
  /minister(?:in|s)?(?!\p{L})|(?<!\p{L})(?:ministr(?:e|o|a)|ambassador|envoy|advis[eo]r|aide|assistant|representative|negotiator|spokes(?:man|woman|person)|(?:foreign|defen[cs]e|home|under)[\s-]?secretary|secretary\s+of\s+(?:state|defen[cs]e|the\s+treasury)|ambassadeur|ambassadrice|émissaire|porte-parole|embajadora?|asesora?|portavoz|embaixadora?|assessora?|porta-voz|ambasciat(?:ore|rice)|portavoce|enviad[oa]|inviat[oa])(?!\p{L})|botschafter(?:in)?(?!\p{L})|gesandter?(?!\p{L})|(?<!\p{L})(?:министр(?:а|у|ом|е)?|міністр(?:а|у|ом)?|посо?л(?:а|ом)?|замминистра|спецпредставител\p{L}{0,3}|советник|помощник|пресс-секретарь)(?!\p{L})|(?<!\p{L})(?:bakanı?|büyükelçisi|büyükelçi|temsilcisi|danışmanı|sözcüsü|naziri?|səfiri?)(?!\p{L})|(?<!\p{L})(?:ال)?(?:وزيرة?|سفيرة?|مبعوث|متحدث)(?!\p{L})|部长|部長|外长|外長|防长|防長|大使|特使|发言人|發言人|国务卿|國務卿|大臣/iu;

/** A word of a leader with what makes it another's: a deputy, one of former days, one who serves a leader. */
const DEMOTED =
  /(?<!\p{L})(?:vice|deputy|former|ex)[\s-]+(?:\p{L}{1,30}\s+)??(?:president|prime\s+minister|first\s+minister|premier|chancellor|head|chair|leader|chief|commander|secretary[\s-]general)\p{L}{0,9}|presiden\p{L}{0,9}(?:['’]s)?\s+(?:\p{L}{1,30}\s+)??(?:envoy|advis[eo]r|aide|assistant|representative|spokes\p{L}{1,9})|(?:envoy|advis[eo]r|aide|assistant|representative|spokes\p{L}{1,9})\s+(?:of|to|for)\s+(?:the\s+)?(?:\p{L}{1,30}\s+)??(?:president|prime\s+minister|premier|chancellor|king|queen|emir)|chief\s+(?:of\s+staff|negotiator)|(?<!\p{L})vice-?(?:pr[eé]sident\p{L}{0,2}|premi[eè]re?(?:[\s-]ministre)?|prim\p{L}{1,4}[\s-]ministr[oa])|ex-?presidente?|ancien(?:ne)?\s+(?:pr[eé]sidente?|premi[eè]re?\s+ministre)|vize(?:präsident|kanzler|premier)\p{L}{0,10}|altkanzler\p{L}{0,2}|(?<!\p{L})(?:вице|віце|экс)-\p{L}{1,20}(?:-министр\p{L}{0,2})?|(?:заместител\p{L}{1,3}|помощник\p{L}{0,3}|советник\p{L}{0,3}|бывш\p{L}{1,3})\s+(?:\p{L}{1,30}\s+)??(?:президент|премьер|председател|глав|канцлер)\p{L}{0,5}(?:-министр\p{L}{0,2})?|(?:cumhurbaşkanı|başbakan|başkanı?)\s+(?:yardımcısı|danışmanı|sözcüsü)|(?:prezident|nazir|sədr)\p{L}{0,4}\s+(?:\p{L}{1,30}\s+)??(?:müavin|köməkçi)\p{L}{0,4}|vitse-prezident\p{L}{0,4}|نائبة?\s+(?:ال)?رئيسة?(?:\s+(?:مجلس\s+)?(?:الوزراء|الدولة|الجمهورية|الحكومة))?|[副前](?:国家|國家)?(?:总理|總理|总统|總統|主席|首相)/giu;

const PLAIN_LEADER = /^(?:[A-Z][a-z]+(?:an|ese|ish|i) )?(?:President|Prime Minister|Chancellor|King|Queen|Emir)$/;

/** Whether an office is certainly below that of a leader: a minister's, an envoy's, a vice president's. */
export function isBelowLeader(title: string): boolean {
  // By far the most titles. To compile the long patterns takes longer than to check most documents.
  if (PLAIN_LEADER.test(title)) return false;
  if (!LEADER.test(title)) return LOWER.test(title);
  const rest = title.replace(DEMOTED, "; ");
  return rest !== title && !LEADER.test(rest);
}
