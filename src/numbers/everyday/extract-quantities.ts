import { FazhiError, shown } from '../../errors';
import { normalise } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { QuantityBound } from '../bounds';
import { type RawQuantity, scanQuantities } from '../quantities';
import { everydayUnits, type UnitKind } from '../units';
import { isOrdinaryWord, webAddresses } from './ordinary-words';
import { withoutSpacesInNumerals } from './spaced-numerals';
import { combineSubunits } from './subunits';

/** A number of a text with its unit and bound. Offsets are UTF-16 offsets into the text, end exclusive. */
export interface Quantity extends Span {
  /** The words, from the bound to the unit: 约3.2万元. */
  readonly text: string;
  /** The number, scale words applied; a share in words is in its unit (三成 is 30 with unit %). */
  readonly value: number;
  /** Upper end of a range; `null` for a single number. */
  readonly valueMax: number | null;
  /** The unit without its scale; empty for a bare number. */
  readonly unit: string;
  /** What the unit measures; `number` for a bare number and for a part of one (三分之一). */
  readonly kind: UnitKind | 'number';
  readonly bound: QuantityBound;
}

/**
 * The numbers of any Chinese text, simplified or traditional, with units and bounds, in text order:
 * the layer that `analyze` builds its claims on, without its knowledge of what reports count. Signs,
 * exponents, fractions and discounts are read too. Linear in the length of the text.
 *
 * Throws `FazhiError` `text-not-a-string`.
 */
export function extractQuantities(text: string): Quantity[] {
  if (typeof text !== 'string') {
    throw new FazhiError(
      'text-not-a-string',
      `extractQuantities takes a string, not ${shown(text)}`,
    );
  }
  const normalised = normalise(text);
  const compact = withoutSpacesInNumerals(normalised.text);
  const found = scanQuantities(compact.text, 0, compact.text.length, {
    units: everydayUnits,
    notations: true,
  });
  const quantities: Quantity[] = [];
  const addresses = webAddresses(compact.text);
  let address = 0;
  for (const quantity of combineSubunits(compact.text, found)) {
    while (address < addresses.length && addresses[address]!.end <= quantity.start) address++;
    if (address < addresses.length && addresses[address]!.start <= quantity.start) continue;
    if (isOrdinaryWord(compact.text, quantity)) continue;
    const span = normalised.toSource(compact.toSource(quantity));
    quantities.push({
      ...span,
      text: text.slice(span.start, span.end),
      value: quantity.value,
      valueMax: quantity.valueMax,
      unit: quantity.unit?.name ?? '',
      kind: kindOf(quantity),
      bound: quantity.bound,
    });
  }
  return quantities;
}

function kindOf(quantity: RawQuantity): Quantity['kind'] {
  return quantity.unit?.kind ?? 'number';
}
