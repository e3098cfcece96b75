// Generated from src/data/side-words.tsv by `npm run generate`. Do not edit.

// "Bilateral", and the same for three and more, in the languages of many titles, without the endings that it takes there.
// A word with another sense stands with what shows the sense: a Korean "quantum" and an Arabic "dioxide" or "bilingual" are not
// meant. The Turkish İ is written out, as the flag i does not fold it.
// where: part of a word, a word of its own, or its end. words: regular expressions for the flags i and u, with spaces between.

export const two = () => /bilat[eé]ra|zweiseitig|tweezijdig|tosidig|tosidet|kahdenväli|kahepoolne|kétoldalú|dwustronn|dvoustrann|dvojstrann|dvostran|двостран|двустран|двусторон|двосторон|двухбаков|[iİ]ki\s?t[aə]r[aə]fl|ikki\s?tomonlama|екіжақты|(?:(?:^|[^\p{L}])[iİ]kili)(?!\p{L})|διμερ|ორმხრივ|երկկողմ|ثنائي(?!ة?\s(?:أكسيد|اللغة))|دو[\s\u200C]?(?:جانبه|طرفه)|דו[-־]צדד|द्विपक्षीय|双边|雙邊|二国間|両国間|양자\s?(?:간|협정|조약)|song\sphương/iu;

export const several = () => /(?:tri|quadri|pluri|multi)lat[eé]ra|dreiseitig|mehrseitig|тр[её]хсторон|тристорон|многосторон|багатосторон|üçlü|(?:üç|çok|çox)\s?t[aə]r[aə]fl|ثلاثي|متعدد\sالأطراف|三边|三邊|多边|多邊|三国間|多国間|삼자|다자/iu;
