import { join } from "node:path";
import ts from "typescript";

/** What every module exports: values by their name, and types as `type Name`. */
export function exportedNames(root: string, modules: readonly string[]): Record<string, string[]> {
  const files = modules.map((module) => join(root, module));
  // Names need no types, so the library's own files are enough.
  const host = ts.createCompilerHost({});
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({
      resolvedModule: text.startsWith(".")
        ? {
            resolvedFileName: join(from, "..", text).replace(/\.js$/, ".ts"),
            extension: text.endsWith(".json") ? ".json" : ".ts",
          }
        : undefined,
    }));
  const program = ts.createProgram(files, { noLib: true, types: [], resolveJsonModule: true }, host);
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    modules.map((module, i) => {
      const source = program.getSourceFile(files[i] as string);
      const symbol = source && checker.getSymbolAtLocation(source);
      if (symbol === undefined) throw new Error(`${module} is no module.`);
      return [module, checker.getExportsOfModule(symbol).map(nameIn(checker)).sort()];
    }),
  );
}

function nameIn(checker: ts.TypeChecker) {
  return (symbol: ts.Symbol): string => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
  };
}
