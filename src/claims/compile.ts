import { TermTree } from '../match/term-tree';
import { type CompiledIndicators, compileIndicatorSet, type IndicatorSet } from './indicator';
import { enterNames, kindsOf, type NameKinds } from './passage/names';

/** What the claims look for everywhere in a text, as words of one table. */
export interface CompiledClaims {
  readonly table: TermTree;
  readonly indicators: CompiledIndicators;
  readonly names: NameKinds;
}

/** Enters the words of a register, which is taken to be well-formed, and the names in a table; no others come later. */
export function compileClaims(set: IndicatorSet, table: TermTree = new TermTree()): CompiledClaims {
  const names = enterNames(table);
  const indicators = compileIndicatorSet(set, table);
  return { table, indicators, names: kindsOf(names, table.terms.length) };
}
