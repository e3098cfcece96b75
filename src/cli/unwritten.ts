import { UsageError } from "./usage-error.js";

/** What is said of a file, or of a folder for it, that could not be written. */
export function unwritten(file: string, error: NodeJS.ErrnoException): UsageError {
  return new UsageError(`${file} could not be written: ${reason(error)}`);
}

function reason({ code, syscall, path, message }: NodeJS.ErrnoException): string {
  const isInTheWay = syscall === "mkdir" && (code === "EEXIST" || code === "ENOTDIR");
  if (isInTheWay) return `${path} cannot be a folder, since a file is in the way. Name another folder.`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "Writing it is not permitted.";
  if (code === "EEXIST") return "There is such a file already.";
  if (code === "EISDIR") return "This is a directory. Name a file in it.";
  if (code === "ENOSPC") return "There is no space left.";
  return message;
}
