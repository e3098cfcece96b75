export { diffReports, type ReportDifference } from "./merge/diff-reports.js";
export { mergeReports } from "./merge/merge-reports.js";
export type {
  Join,
  JoinReason,
  KeptApart,
  Merged,
  MergedPart,
  MergeLoss,
  MergeOptions,
  RecordName,
  Renamed,
} from "./merge/merged.js";
