import { FazhiError } from '../errors';
import { intl } from './intl';
import { nodejieba } from './nodejieba';
import type { Tokenizer } from './tokenizer';

/**
 * nodejieba where it is installed, else `intl()`. Which of them it was, the tokenizer's name tells,
 * and every result carries that name.
 *
 * @throws FazhiError `tokenizer-unavailable` where neither can be had.
 */
export async function defaultTokenizer(): Promise<Tokenizer> {
  try {
    return await nodejieba();
  } catch (error) {
    if (error instanceof FazhiError && error.code === 'tokenizer-unavailable') return intl();
    throw error;
  }
}
