import type { Rule } from "../rule.js";

export const reportedViewOfSpeaker: Rule = {
  code: "reported-view-of-speaker",
  severity: "error",
  description: "A statement reports as somebody else's the view of its own speaker.",
  help: "Remove reportedView: what the speaker wants or believes is the statement itself. Or name the one whose view it is.",
  example: '"speakers": ["person:ada-example"], "reportedView": {"holder": "state:samplonia", "attitude": "wants"}',
  about: ["Statement.reportedView"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { id, speakers, reportedView } = record;
      if (reportedView === undefined) continue;
      const { holder } = reportedView;
      // Of several speakers who speak together, one may well report the view of another.
      if (!speakers.every((speaker) => speaker === holder)) continue;
      yield {
        path: `${path}/reportedView/holder`,
        message: `${id} reports the view of ${holder}, its own speaker.`,
      };
    }
  },
};
