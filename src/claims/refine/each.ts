import { type Refiner, revised } from '../draft';

/** 各1名, 每村2名, 村均13名, 人均60学时: the number is per member. */
export const refineEach: Refiner = ({ text, from }, drafts) =>
  drafts.map((draft) => {
    const before = text.slice(Math.max(from, draft.start - 12), draft.start);
    const each =
      /(?:各|各自|各有|各配|各设|均配备)$|(?:人均|村均|户均|队均|每(?:人|户|村|个?社区|个?村|班|镇|个?单位|所|名|家|个[^,。;]{1,6}|案))[^,。;、]{0,8}$/.test(
        before,
      );
    return each ? revised(draft, { each }) : draft;
  });
