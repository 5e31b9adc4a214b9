import { CharacterSet } from '../../text/character-set';
import type { Refiner } from '../draft';

const PER_MEMBER =
  /(?:各|各自|各有|各配|各设|均配备)$|(?:人均|村均|户均|队均|每(?:人|户|村|个?社区|个?村|班|镇|个?单位|所|名|家|个[^,。;]{1,6}|案))[^,。;、]{0,8}$/;
/** `PER_MEMBER` needs one of these. */
const MEMBER_MARKS = new CharacterSet('各均每');
const REACH = 12;

/** 各1名, 每村2名, 村均13名, 人均60学时: the number is per member. */
export const refineEach: Refiner = ({ text, from }, drafts) => {
  for (const draft of drafts) {
    const first = Math.max(from, draft.start - REACH);
    let at = draft.start - 1;
    while (at >= first && !MEMBER_MARKS.has(text.charCodeAt(at))) at--;
    if (at >= first && PER_MEMBER.test(text.slice(first, draft.start))) draft.each = true;
  }
};
