const OPTION_ERROR = "ERR_IMPORT_OPTION";

/**
 * What is wrong is not the document but an option, or one that is missing. Known by its code: what is bundled on its own has
 * a class of its own.
 */
export class OptionError extends TypeError {
  readonly code = OPTION_ERROR;
}

export function isOptionError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && error.code === OPTION_ERROR;
}
