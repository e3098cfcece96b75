import { targetNames } from "../convert/target-names.js";
import { targets } from "../convert/targets.js";
import { escapeHtml } from "./escape-html.js";
import type { Repository } from "./repository.js";

/**
 * What may be framed inherits this policy, so it names what the page of a report runs and looks like.
 *
 * @param hashes of the script and the style of such a page, as a policy has them.
 */
export function playgroundPolicy(hashes: { script: string; style: string }): string {
  return (
    `default-src 'none'; script-src 'self' ${hashes.script}; style-src 'self' ${hashes.style}; ` +
    "img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'"
  );
}

/** The page of the playground. Without a script it says what it needs. */
export function playgroundPage(policy: string, stories: readonly Story[]): string {
  const options = stories.map(({ title }) => `<option>${escapeHtml(title)}</option>`);
  const tab = (name: string, title: string, panel: string) =>
    `<button type="button" role="tab" id="tab-${name}" aria-controls="${panel}">${escapeHtml(title)}</button>`;
  const forms = targetNames.map((name) => tab(name, targets[name].title.replace(/ \(.*/, ""), "form"));
  const tabs = [tab("page", "Page", "page"), ...forms].join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Playground · communique</title>
<meta name="description" content="Write, check, look at and convert a report in the browser. Nothing that you put in leaves it.">
<link rel="icon" type="image/svg+xml" href="../assets/icon.svg">
<link rel="stylesheet" href="../assets/site.css">
<link rel="stylesheet" href="playground.css">
<script defer src="playground.js"></script>
</head>
<body>
<a class="skip" id="skip" href="#editor">Skip to the editor</a>
<header>
<a class="brand" href="../index.html">communique</a>
<h1>Playground</h1>
<p class="promise">Nothing that you put in leaves this page.</p>
<p id="told" role="status"></p>
</header>
<noscript><p class="note">The playground checks and converts in your browser, so it needs JavaScript.</p></noscript>
<main class="panes">
<section class="left" aria-label="What you write">
<div class="bar">
<button type="button" id="show-report" aria-pressed="true">Report</button>
<button type="button" id="show-article" aria-pressed="false">From an article</button>
<span class="room"></span>
<label class="choice">Example <select id="example"><option value="">choose …</option>${options.join("")}</select></label>
<button type="button" id="open" title="Files can be dropped here, too">Open a file</button>
<input type="file" id="file" multiple hidden accept=".json,.txt,application/json,text/plain" aria-label="A report, a draft, or the text of a source">
<button type="button" id="save">Save</button>
<button type="button" id="share">Share</button>
</div>
<div id="report-part">
<div id="editor"></div>
<div class="checked">
<p id="state" role="status"></p>
<p class="keys">Ctrl + Space completes. Escape, then Tab, leaves the editor.</p>
<ul id="findings"></ul>
</div>
</div>
<div id="article-part" hidden>
<p>Paste an article and the draft that a language model made of it. Every passage, name and quotation of the draft is looked for in
the article; what is not found is left out and told. No model is called. <a href="../draft.html">How this works</a></p>
<label for="article">Article</label>
<textarea id="article" rows="9" spellcheck="false"></textarea>
<label for="draft">Draft of the model, as JSON</label>
<textarea id="draft" rows="9" spellcheck="false" class="mono"></textarea>
<div class="bar">
<button type="button" id="assemble" class="main">Make a report of them</button>
<button type="button" id="prompt">What to ask a model</button>
<button type="button" id="sample">Fill in an invented example</button>
</div>
<div id="outcome"></div>
</div>
</section>
<section class="right" aria-label="What becomes of it">
<div id="tabs" role="tablist" aria-label="Forms of the report">${tabs}</div>
<p id="stale" class="note" hidden></p>
<div id="page"><iframe title="The report as a page" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals"></iframe></div>
<div id="form" role="tabpanel" tabindex="0" hidden></div>
</section>
</main>
</body>
</html>
`;
}

interface Story {
  title: string;
  report: string;
}

/** The stories, and the invented article with its draft, as a script that the playground loads when it needs them. */
export function examplesOf(repository: Repository): { stories: Story[]; article: string; draft: string } {
  const stories = repository.stories().map((folder) => {
    const report = repository.text(`${folder}/report.json`);
    return { title: JSON.parse(report).title as string, report };
  });
  return {
    stories,
    article: repository.text("examples/draft/article.txt"),
    draft: repository.text("examples/draft/draft.json"),
  };
}
